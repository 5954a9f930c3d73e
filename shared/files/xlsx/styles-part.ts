import { builtInFormats, numberFormat } from '../number-format.ts';
import type { NumberFormat } from '../number-format.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { nameHash, nextTag, skipExtensions } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';

const [format, cellFormats, cellFormat] = [nameHash('numFmt'), nameHash('cellXfs'), nameHash('xf')];

/** The number format of every cell style, by the index a cell names it with (ECMA-376 part 1, 18.8). */
export function readStyles(scanner: XmlScanner): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  while (nextTag(scanner)) {
    if (scanner.name === cellFormats) inCellFormats = scanner.tag === 'open';
    if (scanner.tag === 'close' || skipExtensions(scanner)) continue;
    if (scanner.name === format && !inCellFormats) addFormat(scanner, codes);
    if (scanner.name === cellFormat && inCellFormats) ids.push(Number(attribute(scanner, 'numFmtId') ?? 0));
  }
  const byId = new Map(ids.map((id) => [id, numberFormat(codes.get(id) ?? builtInFormats[id])]));
  return ids.map((id) => byId.get(id) ?? numberFormat(undefined));
}

/** Formats of differential styles may repeat an id; the first one, of the style sheet itself, stands. */
function addFormat(scanner: XmlScanner, codes: Map<number, string>): void {
  const id = Number(attribute(scanner, 'numFmtId'));
  if (!codes.has(id)) codes.set(id, attribute(scanner, 'formatCode') ?? '');
}
