import { describe, expect, it } from '@jest/globals';

import { readWorkbook } from '../../../../shared/files/read-workbook.ts';
import { firstSheet, plainCells } from '../../../builders/read-plainly.ts';
import { sheetXml, xlsxBytes } from '../../../builders/xlsx-bytes.ts';

describe('what surrounds the cells', () => {
  it('is kept: merges, hidden rows and columns', async () => {
    const sheet = await firstSheet(
      xlsxBytes({
        before: '<cols><col min="2" max="3" hidden="1"/></cols>',
        rows: '<row r="1" hidden="true"><c><v>1</v></c></row><row r="2" hidden="1"/><row r="4" hidden="1"/>',
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><extLst><ext><x14:row/></ext></extLst>',
      }),
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet.hiddenRows).toEqual([
      { first: 0, last: 1 },
      { first: 3, last: 3 },
    ]);
    expect(sheet.hiddenColumns).toEqual([{ first: 1, last: 2 }]);
  });

  it('does not make a sheet large: a dimension of a million rows with one cell', async () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    expect(
      await plainCells(xlsxBytes({ before, rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' })),
    ).toEqual([['XFD1048576', 'n', '1']]);
  });

  it('may say how it is written: UTF-16, prefixes, other case, backslashes, strict', async () => {
    const plain = sheetXml({ rows: '<row><c t="inlineStr"><is><t>企业</t></is></c></row>' });
    const prefixed = plain
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replace('UTF-8', 'UTF-16');
    const utf16 = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${prefixed}`, (unit) => unit.charCodeAt(0))).buffer,
    );
    const bytes = xlsxBytes({
      parts: { 'xl/worksheets/sheet1.xml': null, 'XL\\Worksheets\\Sheet1.xml': utf16 },
    });
    expect(await plainCells(bytes)).toEqual([['A1', 's', '企业']]);
  });

  it('leaves chart sheets out and says which sheets are hidden', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const target = (id: string, type: string, to: string): string =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${to}"/>`;
    const read = await readWorkbook(
      xlsxBytes({
        workbook: `<workbook xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="图" r:id="c"/><sheet name="旧" state="veryHidden" r:id="w"/></sheets><extLst><ext><x15:workbookPr/></ext></extLst></workbook>`,
        parts: {
          'xl/_rels/workbook.xml.rels': `<Relationships>${target('c', 'chartsheet', 'chartsheets/sheet1.xml')}${target('w', 'worksheet', '/xl/worksheets/sheet1.xml')}</Relationships>`,
        },
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: { date1904: true, sheets: [{ name: '旧', visibility: 'very-hidden' }] },
    });
  });
});
