import type { Cell, Workbook } from '../../shared/files/sheet.ts';
import { encodeGb18030 } from './gb18030.ts';
import type { Encoding } from './ledger-layout.ts';

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const shown = (cell: Cell | undefined): string => (cell?.value == null ? '' : String(cell.value));

/** One record a row, blank ones included, so that record numbers are the rows of the sheet. */
export function csvText(workbook: Workbook): string {
  const sheet = workbook.sheets[0];
  const rows = sheet?.rows ?? [];
  const last = rows.at(-1)?.row ?? -1;
  const width = Math.max(0, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + 1));
  const lines = Array.from({ length: last + 1 }, (_, row) => {
    const cells = rows.find((one) => one.row === row)?.cells ?? [];
    return Array.from({ length: width }, (__, column) =>
      quoted(shown(cells.find((cell) => cell.column === column))),
    ).join(',');
  });
  return lines.map((line) => `${line}\r\n`).join('');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes.set([unit & 0xff, unit >> 8], 2 + index * 2);
  }
  return bytes;
}

export function csvFile(workbook: Workbook, encoding: Encoding): Uint8Array {
  const text = csvText(workbook);
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return utf16(text);
    case 'gb18030':
      return encodeGb18030(text);
  }
}
