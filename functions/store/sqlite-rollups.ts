import type { Quarter } from '../../shared/domain/period.ts';
import type { DistrictRollup } from '../../shared/ports/district-rollup.ts';
import type { NationRollup } from '../../shared/ports/nation-rollup.ts';
import type { Store } from '../../shared/ports/store.ts';
import { type Partition, partition } from './sqlite-documents.ts';
import type { SqliteDriver } from './sqlite-driver.ts';
import { inTransaction } from './sqlite-transaction.ts';

type Guarded = <Answer>(work: () => Answer) => Promise<Answer>;

/** Lines of districts lie beside the quarters of the one district; no district's partition begins like theirs. */
export function sqliteRollups(
  driver: SqliteDriver,
  guarded: Guarded,
): Pick<Store, 'keepRollup' | 'rollupsOf' | 'keepNation' | 'nationOf'> {
  const districts = (quarter: Quarter) => partition(driver, `:rollups:${quarter}`);
  const nations = partition(driver, ':nation');
  return {
    keepRollup: (rollup) =>
      guarded(() =>
        inTransaction(driver, () => keptNewest(districts(rollup.quarter), rollup.district, rollup)),
      ),
    rollupsOf: (quarter) =>
      guarded(() =>
        districts(quarter)
          .list('')
          .map(({ body }) => body as DistrictRollup),
      ),
    keepNation: (rollup) =>
      guarded(() => inTransaction(driver, () => keptNewest(nations, rollup.quarter, rollup))),
    nationOf: (quarter) => guarded(() => nations.get(quarter)?.body as NationRollup | undefined),
  };
}

function keptNewest(
  { get, put }: Partition,
  id: string,
  rollup: DistrictRollup | NationRollup,
): 'kept' | 'older' {
  const there = get(id)?.body as typeof rollup | undefined;
  if (there !== undefined && there.commits > rollup.commits) return 'older';
  put(id, rollup);
  return 'kept';
}
