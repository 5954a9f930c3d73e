import { refuse } from '../refusal.ts';
import { scanMarkup } from './xml-markup.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** More of either is no workbook. */
export const xmlLimits = { depth: 200, attributes: 128 } as const;

const [lessThan, greaterThan, slash, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];
const [colon, equals, quote, apostrophe] = [0x3a, 0x3d, 0x22, 0x27];

/** Goes to the next tag, or says that a comment or the like was passed, or that the piece ends before. */
export function scanTag(scanner: XmlScanner): 'tag' | 'more' | 'markup' {
  const { bytes, place } = scanner;
  const end = bytes.length;
  let at = place;
  while (at < end && bytes[at] !== lessThan) at += 1;
  if (at + 1 >= end) return 'more';
  scanner.textStart = place;
  scanner.textEnd = at;
  const next = bytes[at + 1];
  if (next === exclamation || next === question) return scanMarkup(scanner);
  return next === slash ? scanClose(scanner, at + 2) : scanOpen(scanner, at + 1);
}

function scanClose(scanner: XmlScanner, start: number): 'tag' | 'more' {
  const { bytes } = scanner;
  const end = bytes.length;
  let at = start;
  let hash = 0;
  let local = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === greaterThan) break;
    if (byte <= 0x20) continue;
    hash = (Math.imul(hash, 31) + byte) | 0;
    local = byte === colon ? 0 : (Math.imul(local, 31) + byte) | 0;
  }
  if (at === end) return 'more';
  scanner.depth -= 1;
  if (scanner.depth < 0 || scanner.openNames[scanner.depth] !== hash) refuse(scanner.broken);
  scanner.tag = 'close';
  scanner.name = local;
  scanner.place = at + 1;
  return 'tag';
}

function scanOpen(scanner: XmlScanner, start: number): 'tag' | 'more' {
  const { bytes } = scanner;
  const end = bytes.length;
  let at = start;
  let hash = 0;
  let local = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte <= 0x20 || byte === greaterThan || byte === slash) break;
    hash = (Math.imul(hash, 31) + byte) | 0;
    local = byte === colon ? 0 : (Math.imul(local, 31) + byte) | 0;
  }
  scanner.attributeCount = 0;
  const last = scanAttributes(scanner, at);
  if (last < 0) return 'more';
  if (at === start || scanner.depth >= xmlLimits.depth) refuse(scanner.broken);
  scanner.name = local;
  scanner.tag = bytes[last] === slash ? 'empty' : 'open';
  scanner.place = scanner.tag === 'empty' ? last + 2 : last + 1;
  if (scanner.tag === 'open') scanner.openNames[scanner.depth++] = hash;
  return 'tag';
}

/** The place of the tag's ">" or "/>", or -1 when the piece ends before. */
function scanAttributes(scanner: XmlScanner, start: number): number {
  const { bytes } = scanner;
  const end = bytes.length;
  let at = start;
  while (at >= 0 && at < end) {
    const byte = bytes[at] as number;
    if (byte === greaterThan) return at;
    if (byte === slash) {
      if (at + 1 === end) return -1;
      return bytes[at + 1] === greaterThan ? at : refuse(scanner.broken);
    }
    at = byte <= 0x20 ? at + 1 : scanAttribute(scanner, at);
  }
  return -1;
}

/** The place behind an attribute, or -1 when the piece ends before. */
function scanAttribute(scanner: XmlScanner, start: number): number {
  const { bytes, attributes } = scanner;
  const end = bytes.length;
  let at = start;
  let local = 0;
  let prefixed = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === equals) break;
    if (byte === lessThan || byte === greaterThan) refuse(scanner.broken);
    if (byte === colon) prefixed = 1;
    local = byte === colon ? 0 : byte > 0x20 ? (Math.imul(local, 31) + byte) | 0 : local;
  }
  do at += 1;
  while (at < end && (bytes[at] as number) <= 0x20);
  const valueStart = at + 1;
  const valueEnd = at < end ? endOfValue(scanner, valueStart, bytes[at] as number) : -1;
  if (valueEnd < 0) return -1;
  if (scanner.attributeCount >= xmlLimits.attributes) refuse(scanner.broken);
  const slot = 4 * scanner.attributeCount++;
  attributes[slot] = local;
  attributes[slot + 1] = prefixed;
  attributes[slot + 2] = valueStart;
  attributes[slot + 3] = valueEnd;
  return valueEnd + 1;
}

function endOfValue({ bytes, broken }: XmlScanner, start: number, mark: number): number {
  if (mark !== quote && mark !== apostrophe) refuse(broken);
  const end = bytes.length;
  let at = start;
  while (at < end && bytes[at] !== mark) at += 1;
  return at === end ? -1 : at;
}
