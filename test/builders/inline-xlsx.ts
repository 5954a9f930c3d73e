import { strToU8, zipSync } from 'fflate';

import { cellAddress, rangeAddress } from '../../shared/files/address.ts';
import type { Cell, Sheet, Workbook } from '../../shared/files/sheet.ts';

/** A workbook written part by part, its strings inline, its formulas with or without a cached value. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const formatsOf = (workbook: Workbook): readonly string[] => [
  ...new Set(
    workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ format }) => (format === undefined ? [] : [format]))),
    ),
  ),
];

function cellXml(cell: Cell, row: number, formats: readonly string[]): string {
  const style = cell.format === undefined ? '' : ` s="${formats.indexOf(cell.format) + 1}"`;
  const place = `r="${cellAddress(row, cell.column)}"${style}`;
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
  switch (cell.kind) {
    case 'number':
    case 'date':
      return `<c ${place}>${formula}<v>${cell.value}</v></c>`;
    case 'text':
      return formula === ''
        ? `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.value)}</t></is></c>`
        : `<c ${place} t="str">${formula}<v>${escaped(cell.value)}</v></c>`;
    case 'error':
      return `<c ${place} t="e">${formula}<v>${cell.value}</v></c>`;
    case 'boolean':
      return `<c ${place} t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`;
    case 'uncached':
      return `<c ${place}>${formula}</c>`;
  }
}

const within = (place: number, spans: Sheet['hiddenRows']): boolean =>
  spans.some(({ first, last }) => place >= first && place <= last);

function sheetXml(sheet: Sheet, formats: readonly string[]): string {
  const columns = sheet.hiddenColumns
    .map(
      ({ first, last }) => `<col min="${first + 1}" max="${last + 1}" width="9" hidden="1" customWidth="1"/>`,
    )
    .join('');
  const rows = sheet.rows
    .map(({ row, cells }) => {
      const hidden = within(row, sheet.hiddenRows) ? ' hidden="1"' : '';
      return `<row r="${row + 1}"${hidden}>${cells.map((cell) => cellXml(cell, row, formats)).join('')}</row>`;
    })
    .join('');
  const merges = sheet.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`).join('');
  return [
    `${head}<worksheet xmlns="${main}">`,
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${rows}</sheetData>`,
    merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

const stylesXml = (formats: readonly string[]): string =>
  [
    `${head}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">`,
    ...formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`),
    '</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>',
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>`,
    ...formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`),
    '</cellXfs></styleSheet>',
  ].join('');

const stateOf = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

const workbookXml = (workbook: Workbook): string =>
  [
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}">`,
    workbook.date1904 ? '<workbookPr date1904="1"/>' : '',
    '<sheets>',
    ...workbook.sheets.map(
      ({ name, visibility }, index) =>
        `<sheet name="${escaped(name ?? '')}" sheetId="${index + 1}"${stateOf[visibility]} r:id="rId${index + 1}"/>`,
    ),
    '</sheets></workbook>',
  ].join('');

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

const contentTypes = (workbook: Workbook): string =>
  [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>`,
    ...workbook.sheets.map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${office}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

export function inlineXlsx(workbook: Workbook): Uint8Array {
  const formats = formatsOf(workbook);
  const sheetRelations = workbook.sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelations}">${sheetRelations.join('')}${relation('rIdStyles', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': stylesXml(formats),
  };
  for (const [index, sheet] of workbook.sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, formats);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '2021-12-20T00:00:00',
  });
}
