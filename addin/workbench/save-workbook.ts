import type { Workbook } from '../../shared/files/sheet.ts';
import { pauses } from '../reading/pauses.ts';
import { partsOf, withoutRows } from '../reading/workbook-parts.ts';
import { charactersOf } from './column-widths.ts';
import type { GridHost } from './grid-host.ts';
import { plainSheet } from './grid-rows.ts';
import type { SaveAnswer, SaveMessage } from './save-message.ts';

/** What stands in the grid now as bytes of an .xlsx, written in a worker of its own: thousands of rows take a while. */
export async function saveWorkbook(host: GridHost): Promise<Uint8Array<ArrayBuffer>> {
  const book = host.api.getActiveWorkbook()?.getWorkbook();
  const sheets = book?.getSheets() ?? [];
  const workbook: Workbook = {
    format: 'xlsx',
    date1904: false,
    sheets: book === undefined ? [] : sheets.map((sheet) => plainSheet(host, book, sheet)),
  };
  const widths = sheets.map((sheet, index) =>
    Array.from({ length: columnsOf(workbook.sheets[index]) }, (_, column) =>
      charactersOf(sheet.getColumnWidth(column)),
    ),
  );
  return written(workbook, widths);
}

const columnsOf = (sheet: Workbook['sheets'][number] | undefined): number =>
  (sheet?.rows ?? []).reduce((last, { cells }) => Math.max(last, (cells.at(-1)?.column ?? -1) + 1), 0);

async function written(
  workbook: Workbook,
  widths: readonly (readonly number[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./save-worker.ts', import.meta.url));
  const send = (message: SaveMessage): void => {
    worker.postMessage(message);
  };
  const answer = new Promise<SaveAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SaveAnswer>) => {
      resolve(data);
    });
    worker.addEventListener('error', () => {
      resolve({ kind: 'failed' });
    });
  });
  const pause = pauses();
  for (const part of partsOf(workbook)) {
    send({ kind: 'rows', part });
    await pause();
  }
  send({ kind: 'write', workbook: withoutRows(workbook), widths });
  const told = await answer;
  worker.terminate();
  if (told.kind === 'failed') throw new Error('The workbook was not written.');
  return told.bytes;
}
