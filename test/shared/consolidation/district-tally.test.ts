import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { districtTally } from '../../../shared/consolidation/district-tally.ts';
import { groupEnterprises, townsOf } from '../../../shared/consolidation/enterprise-groups.ts';
import { listingsOf } from '../../../shared/consolidation/handed-in.ts';
import type { Ledger } from '../../../shared/ledgers/ledger.ts';
import { aLedger, aRow } from '../../builders/ledgers.ts';

const towns = ['east', 'west', 'south'] as const;

/** Few codes and numbers, so that they meet, are lost, and contradict each other. */
const row = fc.record({
  code: fc.option(fc.constantFrom('A', 'B', 'C', 'D')),
  number: fc.option(fc.constantFrom('1', '2', '3')),
  why: fc.constantFrom('counted', 'duplicate-in-file', 'no-number'),
});
const step = fc.record({ town: fc.constantFrom(...towns), rows: fc.array(row, { maxLength: 6 }) });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const ledgerOf = ({ rows }: Pick<Step, 'rows'>): Ledger =>
  aLedger({
    rows: rows.map(({ code, number, why }, index) => {
      const { values, ...rest } = aRow(index + 1);
      return {
        ...rest,
        counts: why === 'counted',
        why: why as typeof rest.why,
        values: { ...values, uscc: code, registrationNumber: number },
      };
    }),
  });

/** All towns counted anew. */
function recounted(ledgers: ReadonlyMap<string, Ledger>) {
  const groups = groupEnterprises(
    towns.flatMap((town) => {
      const ledger = ledgers.get(town);
      return ledger === undefined ? [] : listingsOf(town, ledger);
    }),
  );
  return {
    perTown: Object.fromEntries(
      towns.map((town) => [town, groups.filter((group) => townsOf(group).includes(town)).length]),
    ),
    distinct: groups.length,
    doubles: groups.filter((group) => townsOf(group).length > 1),
  };
}

describe('the tally of a district', () => {
  it('is what a full recount says, after each of any sequence of submissions', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const tally = districtTally(towns);
        const ledgers = new Map<string, Ledger>();
        for (const one of steps) {
          const ledger = ledgerOf(one);
          ledgers.set(one.town, ledger);
          tally.put(one.town, ledger);
          expect(tally.counts()).toEqual(recounted(ledgers));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is empty again when every town has withdrawn its rows', () => {
    const tally = districtTally(towns);
    const rows: Step['rows'] = [{ code: 'A', number: '1', why: 'counted' }];
    for (const town of towns) tally.put(town, ledgerOf({ rows }));
    expect(tally.counts().distinct).toBe(1);
    for (const town of towns) tally.put(town, undefined);
    expect(tally.counts()).toEqual({ perTown: { east: 0, west: 0, south: 0 }, distinct: 0, doubles: [] });
  });
});
