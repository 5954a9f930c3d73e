import type { Workbook } from '../../shared/files/sheet.ts';

const titleRows = 6;
const writtenYear = /(20[12]\d)(?=\s*年|Q|[.\-_]\d|[^\d]|$)/;

/** The year that a ledger says it is about: in the file's name, else in the titles above its table. */
export function yearOf(fileName: string, { sheets }: Workbook): number | undefined {
  const titles = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap(({ rows }) => rows.filter(({ row }) => row < titleRows))
    .filter(({ cells }) => cells.length <= 4)
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : [])));
  const year = [fileName.replace(/\.[a-z]+$/i, ''), ...titles]
    .map((text) => writtenYear.exec(text)?.[1])
    .find((found) => found !== undefined);
  return year === undefined ? undefined : Number(year);
}
