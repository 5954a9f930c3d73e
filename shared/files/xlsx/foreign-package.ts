import { fileSentences } from '../file-sentences.ts';
import type { FileProblem } from '../sheet.ts';
import { hasPart } from './parts.ts';
import type { Package } from './parts.ts';

/** What another program keeps in its ZIP: the beginning of a part's name, in small letters. */
const marks: readonly (readonly [beginning: string, problem: FileProblem])[] = [
  ['xl/workbook.bin', fileSentences.xlsb],
  ['word/', fileSentences.word],
  ['ppt/', fileSentences.powerPoint],
  ['index/document.iwa', fileSentences.numbers],
  ['index.zip', fileSentences.numbers],
  ['content.xml', fileSentences.ods],
];

/** Why this ZIP is no .xlsx workbook; undefined where it is one. */
export function foreignPackage(parts: Package, main: string | undefined): FileProblem | undefined {
  if (main === undefined ? hasPart(parts, 'xl/workbook.xml') : isWorkbook(main)) return undefined;
  const names = [...parts.entries.keys()];
  if (names.length === 0) return fileSentences.emptyZip;
  const mark = marks.find(([beginning]) => names.some((name) => name.startsWith(beginning)));
  if (mark !== undefined) return mark[1];
  return names.some((name) => name.startsWith('xl/'))
    ? fileSentences.missingPart(main ?? 'xl/workbook.xml')
    : fileSentences.otherZip;
}

/** Any name will do for the workbook part, as long as it is XML and not another program's. */
const isWorkbook = (main: string): boolean => /\.xml$/i.test(main) && !/^(word|ppt)\//i.test(main);
