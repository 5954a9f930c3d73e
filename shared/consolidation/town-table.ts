import { decimal } from '../domain/decimal.ts';
import { type Ratio, compareRatios, shareOf } from '../domain/ratio.ts';
import type { UnitTarget } from '../domain/target.ts';
import type { PlacedFile } from './place-ledgers.ts';

/** One line of the table against the targets. */
export interface TownLine {
  readonly unit: string;
  /** Every file that names the unit, also one that does not count. */
  readonly files: readonly string[];
  /** Rows of the file that counts. */
  readonly rows: number;
  readonly counted: number;
  readonly target: number | null;
  /** Null without a target, and where the target is zero. */
  readonly achievement: Ratio | null;
  /** Place by achievement; equals share it, units without achievement have none. */
  readonly rank: number | null;
}

export function townTable(
  units: readonly UnitTarget[],
  files: readonly PlacedFile[],
  perTown: Readonly<Record<string, number>>,
): readonly TownLine[] {
  const lines = units.map(({ name, target }) => ({
    unit: name,
    files: files.filter(({ ledger }) => ledger?.orgUnit === name).map(({ file }) => file),
    rows: files.find(({ countsFor }) => countsFor === name)?.ledger?.rows.length ?? 0,
    counted: perTown[name] ?? 0,
    target,
    achievement: achievementOf(perTown[name] ?? 0, target),
  }));
  return lines.map((line) => ({
    ...line,
    rank: rankOf(
      line.achievement,
      lines.map(({ achievement }) => achievement),
    ),
  }));
}

/** counted / target, exactly; null where there is nothing to divide by. */
export const achievementOf = (counted: number, target: number | null): Ratio | null =>
  target === null ? null : (shareOf(decimal(counted), decimal(target)) ?? null);

const rankOf = (achievement: Ratio | null, all: readonly (Ratio | null)[]): number | null =>
  achievement === null
    ? null
    : 1 + all.filter((other) => other !== null && compareRatios(other, achievement) > 0).length;
