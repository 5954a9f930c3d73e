import { isDeepStrictEqual } from 'node:util';

import { consolidate } from '../../shared/consolidation/consolidate.ts';
import type { Quarter } from '../../shared/domain/period.ts';
import { wujinUnitTargets } from '../../shared/domain/wujin-targets.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';
import type { ReturnHead, Store } from '../../shared/ports/store.ts';
import { countDistrict } from '../../shared/use-cases/count-district.ts';
import { countMemory } from '../../shared/use-cases/count-memory.ts';
import { aLedger, aRow } from '../builders/ledgers.ts';
import { randomOf } from '../builders/random.ts';
import { aSaving } from '../builders/return-commits.ts';
import type { Bench, Contest } from './contest.ts';

const quarter: Quarter = '2021Q4';
const period = { kind: 'quarter', year: 2021, quarter: 4 } as const;

/** Every fiftieth row lists an enterprise of somewhere else again, several times as many as towns do; every thirtieth has lost its code. */
function ledgerOf(name: string, rows: number, seed: number): Ledger {
  const random = randomOf(seed);
  const own = (row: number): number => seed * rows + row;
  return aLedger({
    orgUnit: name,
    rows: Array.from({ length: rows }, (_, row) => {
      const made = aRow(random.chance(1 / 50) ? random.integer(0, wujinUnits.length * rows) : own(row));
      return random.chance(1 / 30) ? { ...made, values: { ...made.values, uscc: null } } : made;
    }),
  });
}

/** What stands in the store after so many sends of one town: its newest ledger is now the one, now the other. */
function standing(rows: number) {
  const ledgers = wujinUnits.map(({ name }, town) => ledgerOf(name, rows, town));
  const other = ledgerOf(wujinUnits[0]?.name ?? '', rows, wujinUnits.length);
  let sends = 0;
  const current = (town: number): Ledger =>
    town === 0 && sends % 2 === 1 ? other : (ledgers[town] as Ledger);
  const heads = (): readonly ReturnHead[] =>
    wujinUnits.map(({ id }, town) => {
      const { head } = aSaving(undefined, { unit: id, quarter, rows: 0 });
      const totals = { ...head.latest, version: town === 0 ? sends + 1 : 1 };
      return { ...head, latest: totals, reported: totals };
    });
  let states = heads();
  const store = {
    statesOf: (of: Quarter) => Promise.resolve(of === quarter ? states : []),
    ledgerOf: ({ unit }: { readonly unit: string }) =>
      Promise.resolve(current(wujinUnits.findIndex(({ id }) => id === unit))),
  } as unknown as Store;
  return {
    store,
    send: () => {
      sends += 1;
      states = heads();
    },
    handedIn: () =>
      wujinUnits.map(({ id }, town) => ({
        file: id,
        sha256: states[town]?.latest.contentHash ?? '',
        ledger: { ...current(town), file: id },
      })),
  };
}

/** The board's figures after one town has sent again, as the service comes to them, and as a count from nothing does. */
export async function resubmitContest(rows: number): Promise<Contest> {
  const district = standing(Math.ceil(rows / wujinUnits.length));
  const surroundings = { store: district.store, counts: countMemory(16) };
  const newTotals = async () => {
    district.send();
    return (await countDistrict(surroundings, period, 'submitted')).consolidation;
  };
  const fromNothing = () => consolidate(district.handedIn(), wujinUnitTargets(2021));
  await newTotals();
  return {
    product: { name: '本品：一镇重报之后', run: newTotals },
    baselines: [
      {
        name: '全区从头汇总',
        run: fromNothing,
        agrees: async () => isDeepStrictEqual(await newTotals(), fromNothing()),
      },
    ],
  };
}

export const resubmitBench: Bench = {
  id: 'G7',
  title: '一镇重报（11 镇一区，每镇 1,000 行）→ 看板的新数字',
  unit: '行',
  ...{ goal: 0.3, stretch: 0.05, size: 11_000, growth: [1_100, 11_000, 110_000] },
  contest: resubmitContest,
};
