import { columnLetters } from '../../shared/files/address.ts';
import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import { type ColumnPlan, isAmount } from './table-columns.ts';
import type { TableSpot } from './table-header.ts';

export const letterOf = (spot: TableSpot, index: number): string => columnLetters(spot.left + index);

export function columnMapOf(
  spot: TableSpot,
  columns: readonly ColumnPlan[],
  year: number,
): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ target }, index) => {
      if (target.kind !== 'field') return [];
      const name =
        target.yearOffset === undefined ? target.field : `${target.field}@${year + target.yearOffset}`;
      return [[letterOf(spot, index), name] as const];
    }),
  );
}

export function amountUnitsOf(
  spot: TableSpot,
  columns: readonly ColumnPlan[],
): Record<string, AmountUnit | null> {
  return Object.fromEntries(
    columns.flatMap(({ target }, index) =>
      target.kind === 'field' && isAmount(target.field)
        ? [[letterOf(spot, index), target.unit ?? null] as const]
        : [],
    ),
  );
}

const knownExtras: readonly string[] = ['serial', 'ratio', 'contact', 'phone'];

export function otherColumnsOf(spot: TableSpot, columns: readonly ColumnPlan[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ target }, index) =>
      target.kind === 'extra'
        ? [[letterOf(spot, index), knownExtras.includes(target.extra) ? target.extra : 'other'] as const]
        : [],
    ),
  );
}
