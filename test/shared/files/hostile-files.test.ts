import { describe, expect, it } from '@jest/globals';

import { bytesOf, plainCells, problemOf } from '../../builders/read-plainly.ts';
import { sheetXml, xlsxBytes } from '../../builders/xlsx-bytes.ts';
import { withDirectory } from '../../builders/zip-bytes.ts';

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
