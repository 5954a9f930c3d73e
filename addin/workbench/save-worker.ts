import { sheetsBytes } from '../../shared/files/write-sheets.ts';
import { type WorkbookPart, withParts } from '../reading/workbook-parts.ts';
import type { SaveAnswer, SaveMessage } from './save-message.ts';

const parts: WorkbookPart[] = [];

async function answerTo({ workbook, widths }: Extract<SaveMessage, { kind: 'write' }>): Promise<SaveAnswer> {
  const { sheets } = withParts(workbook, parts);
  const bytes = await sheetsBytes(sheets.map((sheet, index) => ({ sheet, widths: widths[index] ?? [] })));
  return { kind: 'written', bytes: Uint8Array.from(bytes) };
}

addEventListener('message', ({ data }: MessageEvent<SaveMessage>) => {
  if (data.kind === 'rows') parts.push(data.part);
  else
    void answerTo(data)
      .catch((): SaveAnswer => ({ kind: 'failed' }))
      .then((answer) => {
        postMessage(answer);
      });
});
