import { grouped } from '../../shared/files/grouped.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { Problem, Severity } from '../../shared/ledgers/problem.ts';
import type { CellMark } from '../../shared/ports/workbook.ts';

const worstFirst: readonly Severity[] = ['error', 'warning', 'hint'];

/** One mark a cell: the colour of its worst problem, the sentences of all. */
export function marksOf(problems: readonly Problem[]): readonly CellMark[] {
  const byCell = grouped(problems, ({ sheet, cell }) => `${sheet ?? ''}\n${cell ?? ''}`);
  return [...byCell.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    const place = placeOfAddress(first?.cell ?? '');
    if (first?.sheet === undefined || first.sheet === null || place === undefined) return [];
    const severity = worstFirst.find((one) => ofCell.some((problem) => problem.severity === one)) ?? 'hint';
    return [
      { sheet: first.sheet, ...place, severity, note: ofCell.map(({ message }) => message).join('\n') },
    ];
  });
}
