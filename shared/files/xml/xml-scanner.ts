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

/** The hash by which the scanner knows a local name; the names of this format are ASCII. */
export function nameHash(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at += 1) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash;
}

export function xmlScanner(source: XmlSource): XmlScanner {
  const { pieces, broken } = asUtf8(source);
  return {
    pieces,
    broken,
    bytes: new Uint8Array(0),
    place: 0,
    tag: 'close',
    name: 0,
    textStart: 0,
    textEnd: 0,
    textBefore: '',
    attributes: new Int32Array(4 * xmlLimits.attributes),
    attributeCount: 0,
    depth: 0,
    openNames: new Int32Array(xmlLimits.depth),
  };
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
  scanner.place = 0;
  scanner.bytes = rest.length === 0 ? next.value : joined(rest, next.value);
  return true;
}

function joined(rest: Uint8Array, next: Uint8Array): Uint8Array {
  const all = new Uint8Array(rest.length + next.length);
  all.set(rest);
  all.set(next, rest.length);
  return all;
}

function atEnd(scanner: XmlScanner): false {
  const onlyBlanks = scanner.bytes.subarray(scanner.place).every((byte) => byte <= 0x20);
  if (scanner.depth > 0 || !onlyBlanks || scanner.name === 0) refuse(scanner.broken);
  return false;
}
