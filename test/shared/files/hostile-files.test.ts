import { describe, expect, it } from '@jest/globals';

import { bytesOf, plainCells, problemOf } from '../../builders/read-plainly.ts';
import { sheetXml, xlsxBytes } from '../../builders/xlsx-bytes.ts';
import { withDirectory, zipBytes } from '../../builders/zip-bytes.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('a ZIP that means harm', () => {
  const zeros = new Uint8Array(12 * 1024 * 1024);

  it('is refused when it says how large it unpacks', async () => {
    expect(await problemOf(xlsxBytes({ parts: { [sheetPart]: zeros } }))).toMatchObject({
      kind: 'file-too-large',
    });
  });

  it('is refused when it lies about how large it unpacks', async () => {
    const bytes = withDirectory(xlsxBytes({ parts: { [sheetPart]: zeros } }), (record) => {
      if (record.getUint32(24, true) === zeros.length) record.setUint32(24, 1000, true);
    });
    expect((await problemOf(bytes)).message).toMatch(/已损坏|压缩比/);
  });

  it('is refused when its parts together unpack too large', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`xl/media/${index}.bin`, 'x']),
    );
    const bytes = withDirectory(xlsxBytes({ parts }), (record) => {
      if (record.getUint32(24, true) === 1) record.setUint32(24, 7_000_000, true);
    });
    expect((await problemOf(bytes)).message).toContain('200 MB');
  });

  it('is refused when a part leads outside', async () => {
    expect((await problemOf(xlsxBytes({ parts: { '../../evil.xml': 'x' } }))).message).toContain('../');
  });

  it('is refused with too many entries', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a/${index}`, '']));
    expect((await problemOf(xlsxBytes({ parts }))).message).toContain('条目过多');
  });

  it('is refused when a part it needs stands in it twice', async () => {
    const parts = { 'xl/worksheets/SHEET1.xml': sheetXml({}) };
    expect((await problemOf(xlsxBytes({ rows: oneCell, parts }))).message).toContain('重名');
  });

  it('is refused when it was cut short', async () => {
    const bytes = xlsxBytes({ rows: oneCell });
    expect((await problemOf(bytes.subarray(0, bytes.length - 40))).message).toContain('不完整');
  });

  it('is refused when a byte of a part has changed', async () => {
    const bytes = withDirectory(xlsxBytes({ rows: oneCell }), (record) => {
      record.setUint32(16, record.getUint32(16, true) ^ 1, true);
    });
    expect((await problemOf(bytes)).message).toContain('已损坏');
  });

  it('is told to be encrypted when it is', async () => {
    const bytes = withDirectory(xlsxBytes({ rows: oneCell }), (record) => {
      record.setUint16(8, 1, true);
    });
    expect((await problemOf(bytes)).kind).toBe('file-encrypted');
  });
});

describe('XML that means harm', () => {
  const withSheet = (xml: string): Uint8Array => xlsxBytes({ parts: { [sheetPart]: xml } });

  it('is refused for a document type, before any entity is resolved', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetXml({ rows: oneCell }).slice(38)}`;
    expect((await problemOf(withSheet(bomb))).message).toContain('DTD');
  });

  it('is refused for a cell of five million letters', async () => {
    const rows = `<row><c t="inlineStr"><is><t>${'长'.repeat(5_000_000)}</t></is></c></row>`;
    expect(await problemOf(withSheet(sheetXml({ rows })))).toMatchObject({ kind: 'file-too-large' });
  });

  it.each([
    ['is cut off', sheetXml({ rows: oneCell }).slice(0, -30)],
    ['closes what it did not open', sheetXml({ rows: '<row><c><v>1</c></v></row>' })],
    ['names an entity nobody declared', sheetXml({ rows: '<row><c t="str"><v>&bomb;</v></c></row>' })],
    ['has two documents', `${sheetXml({ rows: oneCell })}<x>`],
    ['is empty', ''],
    ['is not XML', '湖塘镇'],
    ['nests without end', sheetXml({ after: '<x>'.repeat(5000) + '</x>'.repeat(5000) })],
  ])('is refused when it %s', async (_, xml) => {
    expect((await problemOf(withSheet(xml))).message).toContain('已损坏');
  });

  it('is refused for broken UTF-8', async () => {
    const xml = bytesOf(sheetXml({ rows: '<row><c t="str"><v>企#业</v></c></row>' }));
    expect(
      (
        await problemOf(
          xlsxBytes({ parts: { [sheetPart]: xml.map((byte) => (byte === 0x23 ? 0xff : byte)) } }),
        )
      ).message,
    ).toContain('已损坏');
  });

  it('may hold comments, instructions and CDATA, which change nothing', async () => {
    const rows = '<!-- <row> --><row><?x?><c t="str"><v>a<!-- b --><![CDATA[<c>]]>&#x64;</v></c></row>';
    expect(await plainCells(xlsxBytes({ rows }))).toEqual([['A1', 's', 'a<c>d']]);
  });
});

describe('a file that is something else', () => {
  it.each([
    ['nothing', '', '空文件'],
    ['a web page', '<html><table><tr><td>1</td></tr></table></html>', '网页'],
    ['a web page behind a byte order mark', '\ufeff\r\n<!DOCTYPE html><html></html>', '网页'],
    [
      'an XML table of 2003',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'XML 表格（2003）',
    ],
    ['other XML', '<?xml version="1.0"?><note/>', 'XML 文档'],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['RTF', '{\\rtf1 }', 'RTF'],
  ])('%s says what it is', async (_, text, word) => {
    const problem = await problemOf(bytesOf(text));
    expect(problem).toMatchObject({ kind: 'file-unreadable' });
    expect(problem.message).toContain(word);
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], '图片'],
    ['an archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0], '压缩包'],
    ['a sheet of Excel 3', [0x09, 0x02, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0], '95 或更早'],
    ['random bytes', [0x01, 0xff, 0xfe, 0x81, 0x00, 0x90, 0xa0], '编码无法识别'],
  ])('%s says what it is, too', async (_, bytes, word) => {
    expect((await problemOf(new Uint8Array(bytes))).message).toContain(word);
  });

  it.each([
    ['word/document.xml', 'Word'],
    ['ppt/presentation.xml', 'PowerPoint'],
    ['xl/workbook.bin', '.xlsb'],
    ['content.xml', 'OpenDocument'],
    ['Index/Document.iwa', 'Numbers'],
    ['台账.xlsx', '压缩包'],
  ])('a ZIP with %s says what it is', async (part, word) => {
    expect((await problemOf(zipBytes({ [part]: 'x' }))).message).toContain(word);
  });

  it('a few words under a name of a workbook are no table, under the name of a text they are', async () => {
    expect((await problemOf(bytesOf('not found'), '台账.xls')).message).toContain('一段没有分列的文字');
    expect(await plainCells(bytesOf('not found'))).toEqual([['A1', 's', 'not found']]);
  });
});
