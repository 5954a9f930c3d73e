import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import { nameHash, nextTag } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { textOf, unescaped } from '../xml/xml-text.ts';

const [item, text, phonetic] = [nameHash('si'), nameHash('t'), nameHash('rPh')];

/** All shared strings by their index; an empty `<si/>` is an empty string and keeps its place. */
export function readSharedStrings(scanner: XmlScanner): readonly string[] {
  const strings: string[] = [];
  while (nextTag(scanner)) {
    if (scanner.name !== item) continue;
    if (scanner.tag === 'empty') strings.push('');
    else if (scanner.tag === 'open') strings.push(readRichText(scanner));
  }
  return strings;
}

/**
 * The text of the element just opened (`si`, `is`): plain text and formatted runs joined; how it is pronounced (`rPh`)
 * is not part of it (ECMA-376 part 1, 18.4.8).
 */
export function readRichText(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let [joined, pronounced] = ['', false];
  while (nextTag(scanner) && scanner.depth >= depth) {
    if (scanner.name === phonetic) pronounced = scanner.tag === 'open';
    if (scanner.name === text && scanner.tag === 'close' && !pronounced) joined += textOf(scanner);
  }
  if (joined.length > fileLimits.cellText) refuse(fileSentences.tooLongText);
  return unescaped(joined);
}
