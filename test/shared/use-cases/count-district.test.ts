import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { type Period, parsePeriod } from '../../../shared/domain/period.ts';
import { countDistrict } from '../../../shared/use-cases/count-district.ts';
import { countMemory, nothingRemembered } from '../../../shared/use-cases/count-memory.ts';
import { aRow } from '../../builders/ledgers.ts';
import { aSaving, anApproval } from '../../builders/return-commits.ts';
import { memoryStore } from '../../contracts/memory-store.ts';

const units = wujinUnits.slice(0, 3);

const step = fc.record({
  unit: fc.constantFrom(...units),
  quarter: fc.constantFrom('2021Q3' as const, '2021Q4' as const),
  serials: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }),
  approve: fc.boolean(),
});

const periodOf = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`${text} is no period.`);
  return period;
};

describe('a district that is counted again after every submission', () => {
  it('comes to what a count from nothing does, on every period and basis', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const store = memoryStore();
        const counts = countMemory(4);
        for (const [second, { unit, quarter, serials, approve }] of steps.entries()) {
          const read = await store.returnOf({ quarter, unit: unit.id });
          const commit = aSaving(read, { quarter, unit: unit.id, mark: `${second}`, second });
          if (commit.content === null) throw new Error('A saving has a content.');
          const ledger = {
            ...commit.content.ledger,
            orgUnit: unit.name,
            rows: serials.map((one) => aRow(one)),
          };
          const saved = await store.commitReturn({ ...commit, content: { ...commit.content, ledger } });
          if (saved.ok && approve)
            await store.commitReturn(anApproval(saved.value.head, saved.value.version));
          for (const text of ['2021Q3', '2021Q4', '2021'])
            for (const basis of ['approved', 'submitted'] as const) {
              const [kept, anew] = [
                await countDistrict({ store, counts }, periodOf(text), basis),
                await countDistrict({ store, counts: nothingRemembered }, periodOf(text), basis),
              ];
              expect(kept.consolidation).toEqual(anew.consolidation);
              expect(kept.groups()).toEqual(anew.groups());
              expect(kept.groups()).toHaveLength(kept.consolidation.district.distinct);
            }
        }
      }),
      { numRuns: 40 },
    );
  });
});
