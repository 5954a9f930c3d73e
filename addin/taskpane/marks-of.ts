import { grouped } from '../../shared/files/grouped.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { Problem, Severity } from '../../shared/ledgers/problem.ts';
import type { CellMark } from '../../shared/ports/workbook.ts';

const worstFirst: readonly Severity[] = ['error', 'warning', 'hint'];

/** Something to be said about a cell: a problem found, or what the bureau wrote there. */
export type SaidOfCell = Pick<Problem, 'sheet' | 'cell' | 'severity' | 'message'>;

/** One mark a cell: the colour of its worst problem, the sentences of all. */
export function marksOf(said: readonly SaidOfCell[]): readonly CellMark[] {
  const byCell = grouped(said, ({ sheet, cell }) => `${sheet ?? ''}\n${cell ?? ''}`);
  return [...byCell.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    const place = placeOfAddress(first?.cell ?? '');
    if (first?.sheet === undefined || first.sheet === null || place === undefined) return [];
    const severity = worstFirst.find((one) => ofCell.some(({ severity }) => severity === one)) ?? 'hint';
    return [
      { sheet: first.sheet, ...place, severity, note: ofCell.map(({ message }) => message).join('\n') },
    ];
  });
}
