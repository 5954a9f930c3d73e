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
  let at = start;
  let hash = 0;
  let local = 0;
  for (let byte = bytes[at]; byte !== greaterThan; byte = bytes[(at += 1)]) {
    if (byte === undefined) return 'more';
    if (byte <= 0x20) continue;
    hash = (Math.imul(hash, 31) + byte) | 0;
    local = byte === colon ? 0 : (Math.imul(local, 31) + byte) | 0;
  }
  scanner.depth -= 1;
  if (scanner.depth < 0 || scanner.openNames[scanner.depth] !== hash) refuse(scanner.broken);
  scanner.tag = 'close';
  scanner.name = local;
  scanner.place = at + 1;
  return 'tag';
}

function scanOpen(scanner: XmlScanner, start: number): 'tag' | 'more' {
  const { bytes } = scanner;
  let at = start;
  let hash = 0;
  let local = 0;
  let byte = bytes[at];
  while (byte !== undefined && byte > 0x20 && byte !== greaterThan && byte !== slash) {
    hash = (Math.imul(hash, 31) + byte) | 0;
    local = byte === colon ? 0 : (Math.imul(local, 31) + byte) | 0;
    byte = bytes[(at += 1)];
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
  let at = start;
  for (;;) {
    let byte = bytes[at];
    while (byte !== undefined && byte <= 0x20) byte = bytes[(at += 1)];
    if (byte === greaterThan) return at;
    if (byte === slash) {
      if (at + 1 >= bytes.length) return -1;
      return bytes[at + 1] === greaterThan ? at : refuse(scanner.broken);
    }
    at = scanAttribute(scanner, at);
    if (at < 0) return -1;
  }
}

function scanAttribute(scanner: XmlScanner, start: number): number {
  const { bytes, attributes } = scanner;
  let at = start;
  let local = 0;
  let prefixed = 0;
  let byte = bytes[at];
  for (; byte !== undefined && byte !== equals; byte = bytes[(at += 1)]) {
    if (byte === colon) local = (prefixed = 1) - 1;
    else if (byte > 0x20) local = (Math.imul(local, 31) + byte) | 0;
    if (byte === lessThan || byte === greaterThan) refuse(scanner.broken);
  }
  do byte = bytes[(at += 1)];
  while (byte !== undefined && byte <= 0x20);
  if (byte === undefined) return -1;
  if (byte !== quote && byte !== apostrophe) refuse(scanner.broken);
  const valueStart = at + 1;
  let valueEnd = valueStart;
  while (valueEnd < bytes.length && bytes[valueEnd] !== byte) valueEnd += 1;
  if (valueEnd === bytes.length) return -1;
  if (scanner.attributeCount >= xmlLimits.attributes) refuse(scanner.broken);
  const slot = 4 * scanner.attributeCount++;
  attributes[slot] = local;
  attributes[slot + 1] = prefixed;
  attributes[slot + 2] = valueStart;
  attributes[slot + 3] = valueEnd;
  return valueEnd + 1;
}
