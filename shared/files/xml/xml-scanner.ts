import { fileLimits } from '../file-limits.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { FileProblem } from '../sheet.ts';
import { scanTag, xmlLimits } from './xml-tag.ts';
import { asUtf8 } from './xml-encoding.ts';
import type { XmlSource } from './xml-encoding.ts';

/**
 * A pull scanner over the bytes of one XML document (XML 1.0, namespaces): it holds one piece of it, one tag at a time,
 * and makes no string until it is asked. Names are compared by their hash (`nameHash`), without their prefix.
 */
export interface XmlScanner {
  readonly pieces: Iterator<Uint8Array>;
  readonly broken: FileProblem;
  bytes: Uint8Array;
  /** Where the next unread byte is. */
  place: number;
  tag: 'open' | 'close' | 'empty';
  /** Hash of the local name. */
  name: number;
  /** The text in front of the tag, after the tag before it. */
  textStart: number;
  textEnd: number;
  /** Text in front of `textStart` that a comment or CDATA section cut off, already decoded. */
  textBefore: string;
  /** Four numbers an attribute: hash of the local name, 1 when prefixed, start and end of the value. */
  readonly attributes: Int32Array;
  attributeCount: number;
  /** Elements that are open after the tag. */
  depth: number;
  readonly openNames: Int32Array;
}

/** The hash by which the scanner knows a local name. */
export const nameHash = (name: string): number =>
  Array.from(new TextEncoder().encode(name)).reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0);

export function xmlScanner(source: XmlSource): XmlScanner {
  const { pieces, broken } = asUtf8(source);
  const scanner: XmlScanner = {
    ...{ pieces, broken, bytes: new Uint8Array(0), place: 0, tag: 'close', name: 0, depth: 0 },
    ...{ textStart: 0, textEnd: 0, textBefore: '', attributeCount: 0 },
    attributes: new Int32Array(4 * xmlLimits.attributes),
    openNames: new Int32Array(xmlLimits.depth),
  };
  return scanner;
}

/** Goes to the next tag; false at the end of a document that was closed as it was opened. */
export function nextTag(scanner: XmlScanner): boolean {
  scanner.textBefore = '';
  for (;;) {
    const found = scanTag(scanner);
    if (found === 'tag') return true;
    if (found === 'more' && !refill(scanner)) return atEnd(scanner);
  }
}

const extensions = nameHash('extLst');

/** Passes over an extension list just opened: its elements bear the names of others in other namespaces. */
export function skipExtensions(scanner: XmlScanner): boolean {
  if (scanner.name !== extensions || scanner.tag !== 'open') return false;
  const { depth } = scanner;
  while (nextTag(scanner) && scanner.depth >= depth);
  return true;
}

/** Puts the next piece behind what is not yet read; false when there is none. */
function refill(scanner: XmlScanner): boolean {
  const next = scanner.pieces.next();
  if (next.done === true) return false;
  const rest = scanner.bytes.subarray(scanner.place);
  if (rest.length > 4 * fileLimits.cellText) refuse(fileSentences.tooLongText);
  const joined = new Uint8Array(rest.length + next.value.length);
  joined.set(rest);
  joined.set(next.value, rest.length);
  scanner.bytes = joined;
  scanner.place = 0;
  return true;
}

function atEnd(scanner: XmlScanner): false {
  const onlyBlanks = scanner.bytes.subarray(scanner.place).every((byte) => byte <= 0x20);
  if (scanner.depth > 0 || !onlyBlanks || scanner.name === 0) refuse(scanner.broken);
  return false;
}
