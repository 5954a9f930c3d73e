import { isUscc, usccCheckFits } from '../domain/uscc.ts';
import { registrationYearOf } from '../domain/registration-number.ts';
import type { Cell } from '../files/sheet.ts';
import { cleanedCode } from '../text/written-code.ts';
import { cellText, filledCells, type Grid } from './grid.ts';
import type { ColumnMeaning } from './column-meaning.ts';

const sampleSize = 60;

/** The filled cells of a column below its header, a few dozen at most: enough to see what stands there. */
export function sampleOf(
  grid: Grid,
  column: number,
  rows: { readonly first: number; readonly last: number },
): readonly Cell[] {
  const sample: Cell[] = [];
  for (let row = rows.first; row <= rows.last && sample.length < sampleSize; row += 1) {
    const filled = filledCells(grid.rowsByNumber.get(row));
    const cell = filled.length < 3 ? undefined : filled.find((candidate) => candidate.column === column);
    if (cell !== undefined) sample.push(cell);
  }
  return sample;
}

const enterpriseWords = /(公司|厂|研究院|研究所|合作社|事务所|集团|工作室|经营部|企业|中心)([（(].*[)）])?$/;

const isRegistrationNumber = (code: string): boolean =>
  code.length === 18 && registrationYearOf(code) !== undefined && /^\d{10}/.test(code);

const isCreditCode = (code: string): boolean => isUscc(code) && usccCheckFits(code);

const mostly = (cells: readonly Cell[], claim: (text: string) => boolean): boolean =>
  cells.filter((cell) => claim(cellText(cell))).length * 10 >= cells.length * 6;

const isCounting = (cells: readonly Cell[]): boolean => {
  const numbers = cells.map((cell) => Number(cellText(cell)));
  return (
    numbers.every(Number.isInteger) &&
    numbers.filter((value, index) => value === (numbers[index - 1] ?? 0) + 1 || value === 1).length * 10 >=
      numbers.length * 8
  );
};

/** What a column holds, told by its cells alone; undefined where they could be several things. */
export function meaningOfContent(
  cells: readonly Cell[],
  isUnitName: (text: string) => boolean,
): ColumnMeaning | undefined {
  if (cells.length === 0) return undefined;
  if (mostly(cells, (text) => isRegistrationNumber(cleanedCode(text)))) return 'registrationNumber';
  if (mostly(cells, (text) => isCreditCode(cleanedCode(text)))) return 'uscc';
  if (mostly(cells, (text) => enterpriseWords.test(text))) return 'enterpriseName';
  if (mostly(cells, isUnitName)) return 'org-unit';
  return cells.length > 2 && isCounting(cells) ? 'serial' : undefined;
}
