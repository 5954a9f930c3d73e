import type { Result } from '../result.ts';
import { readDelimited } from './delimited/read-delimited.ts';
import { contentOf } from './file-content.ts';
import type { FileContent } from './file-content.ts';
import { fileLimits } from './file-limits.ts';
import { fileSentences } from './file-sentences.ts';
import { orRefusal, refuse } from './refusal.ts';
import type { FileProblem, Workbook } from './sheet.ts';
import { readXls } from './xls/read-xls.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/**
 * The plain sheets of a file, judged by its content and not by its name (which only matters for text): .xlsx and .xlsm (transitional and strict), .xls
 * and .et (BIFF8), .csv and .txt. Exact, or refused with a sentence that says what the file is and what to do. Nothing in
 * the file is followed or run: no external links, no macros, no DDE.
 *
 * It takes the time and memory the file needs, within `fileLimits`: callers that read files of strangers put it where
 * it can be stopped (a process in Node, a worker in the browser).
 */
export const readWorkbook = (bytes: Uint8Array, fileName = ''): Promise<Result<Workbook, FileProblem>> =>
  new Promise((resolve) => {
    resolve(
      orRefusal(() => {
        if (bytes.length > fileLimits.packed) refuse(fileSentences.tooLarge);
        return read(bytes, contentOf(bytes), fileName);
      }),
    );
  });

function read(bytes: Uint8Array, content: FileContent, fileName: string): Workbook {
  switch (content) {
    case 'zip':
      return readXlsx(bytes);
    case 'ole':
      return readXls(bytes);
    case 'text':
      return checkedTable(readDelimited(bytes), fileName);
    default:
      return refuse(problems[content]);
  }
}

/** Tables as text under a workbook's name are common; a few words under it are somebody's mistake. */
function checkedTable(workbook: Workbook, fileName: string): Workbook {
  const oneColumn = workbook.sheets.every(({ rows }) => rows.every(({ cells }) => cells.length < 2));
  return oneColumn && /\.(xlsx|xlsm|xls|et)$/i.test(fileName) ? refuse(fileSentences.wordsOnly) : workbook;
}

const problems: Readonly<Record<Exclude<FileContent, 'zip' | 'ole' | 'text'>, FileProblem>> = {
  empty: fileSentences.empty,
  'old-xls': fileSentences.oldXls,
  html: fileSentences.html,
  'xml-2003': fileSentences.xml2003,
  xml: fileSentences.xml,
  pdf: fileSentences.pdf,
  image: fileSentences.image,
  archive: fileSentences.archive,
  'rich-text': fileSentences.richText,
  program: fileSentences.program,
  'other-table': fileSentences.otherTable,
  binary: fileSentences.binary,
};
