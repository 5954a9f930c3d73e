import { builtInFormats, numberFormat } from '../number-format.ts';
import type { NumberFormat } from '../number-format.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { nameHash, nextTag, skipExtensions } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';

const [formats, format] = [nameHash('numFmts'), nameHash('numFmt')];
const [cellFormats, cellFormat] = [nameHash('cellXfs'), nameHash('xf')];

/** The number format of every cell style, by the index a cell names it with (ECMA-376 part 1, 18.8). */
export function readStyles(scanner: XmlScanner): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let within = 0;
  while (nextTag(scanner)) {
    if (scanner.name === formats || scanner.name === cellFormats)
      within = scanner.tag === 'open' ? scanner.name : 0;
    if (scanner.tag === 'close' || skipExtensions(scanner)) continue;
    // Differential styles repeat numbers of formats with codes of their own; they are none of the cells'.
    if (scanner.name === format && within === formats) addFormat(scanner, codes);
    if (scanner.name === cellFormat && within === cellFormats)
      ids.push(Number(attribute(scanner, 'numFmtId') ?? 0));
  }
  const byId = new Map(ids.map((id) => [id, numberFormat(codes.get(id) ?? builtInFormats[id])]));
  return ids.map((id) => byId.get(id) ?? numberFormat(undefined));
}

function addFormat(scanner: XmlScanner, codes: Map<number, string>): void {
  codes.set(Number(attribute(scanner, 'numFmtId')), attribute(scanner, 'formatCode') ?? '');
}
