import { strToU8, zipSync } from 'fflate';

import type { Workbook } from '../../shared/files/sheet.ts';
import { type ExcelStyles, excelStyles } from './excel-styles.ts';
import { type SharedStrings, sharedStrings } from './excel-strings.ts';
import { excelSheetXml } from './excel-sheet.ts';
import { declaration, escapedXml, spreadsheet } from './excel-xml.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

const relationsXml = (lines: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`;

const part = (name: string, type: string): string =>
  `<Override PartName="/xl/${name}.xml" ContentType="${office}.${type}+xml"/>`;

const contentTypes = (sheets: number): string =>
  [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    '</Types>',
  ].join('');

const workbookXml = ({ sheets }: Workbook): string =>
  [
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><workbookPr/>`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12540"/></bookViews><sheets>',
    ...sheets.map(
      ({ name }, index) =>
        `<sheet name="${escapedXml(name ?? '')}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    ),
    '</sheets><calcPr calcId="152511"/></workbook>',
  ].join('');

/** The sheets of a workbook as the parts that hold them. */
function sheetParts(
  { sheets }: Workbook,
  strings: SharedStrings,
  styles: ExcelStyles,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.map((sheet, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      excelSheetXml(sheet, { strings, styles }),
    ]),
  );
}

/**
 * An .xlsx as Excel itself writes it: texts shared, every cell of the grid styled, row heights and spans, a formula
 * filled down a column shared by its cells, results cached.
 */
export function excelFile(workbook: Workbook): Uint8Array {
  const [strings, styles] = [sharedStrings(), excelStyles(workbook)];
  const sheets = sheetParts(workbook, strings, styles);
  const places = workbook.sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(workbook.sheets.length),
    '_rels/.rels': relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...places,
      relation('rIdStyles', 'styles', 'styles.xml'),
      relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/workbook.xml': workbookXml(workbook),
    ...sheets,
    'xl/styles.xml': styles.xml,
    'xl/sharedStrings.xml': strings.xml(),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '2021-12-20T00:00:00',
  });
}
