import { zipBytes } from './zip-bytes.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxParts {
  /** What stands inside <sheetData>. */
  readonly rows?: string;
  /** What stands before and behind it. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** Further parts, or others in place of the usual ones; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

export const sheetXml = ({ rows = '', before = '', after = '' }: XlsxParts): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A workbook with one visible sheet 台账, valid unless its parts say otherwise. */
export function xlsxBytes(given: XlsxParts): Uint8Array {
  const parts: Readonly<Record<string, string | Uint8Array | null>> = {
    '_rels/.rels': `<Relationships xmlns="${relations}">${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      given.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${relationship('r1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('r2', 'styles', 'styles.xml')}${relationship('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${given.styles ?? '<cellXfs><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${given.strings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': sheetXml(given),
    ...given.parts,
  };
  return zipBytes(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, part]])),
    ),
  );
}
