import { describe, expect, it } from '@jest/globals';

import { bytesOf, firstSheet, plainCells, problemOf } from '../../../builders/read-plainly.ts';

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array(Array.from(text, (unit) => unit.charCodeAt(0))).buffer);
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, place) => bytes[place ^ 1] ?? 0);
/** 湖塘镇,1 in GB18030. */
const gb18030 = new Uint8Array([0xba, 0xfe, 0xcc, 0xc1, 0xd5, 0xf2, 0x2c, 0x31]);

const table = [
  ['A1', 's', '湖塘镇'],
  ['B1', 's', '1'],
];

describe('the letters of a text file', () => {
  it.each([
    ['UTF-8', bytesOf('湖塘镇,1')],
    ['UTF-8 with a mark', bytesOf('\ufeff湖塘镇,1')],
    ['UTF-16', utf16('\ufeff湖塘镇,1')],
    ['UTF-16 the other way round', swapped(utf16('\ufeff湖塘镇,1'))],
    ['GB18030', gb18030],
  ])('are read from %s', async (_, bytes) => {
    expect(await plainCells(bytes)).toEqual(table);
  });

  it('are refused when they are broken', async () => {
    expect((await problemOf(new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0x0a]))).message).toContain(
      '编码无法识别',
    );
    expect((await problemOf(new Uint8Array([0xef, 0xbb, 0xbf, 0xff]))).message).toContain('编码无法识别');
    expect((await problemOf(bytesOf('a\0\0\0,\0\0\0b\0\0\0'))).message).toContain('编码无法识别');
  });
});

describe('the records of a text file', () => {
  it('number the rows: blank ones count, line breaks in quotes do not', async () => {
    expect(await plainCells(bytesOf('a,"b\r\nc"\r\n\r\nd,e\r'))).toEqual([
      ['A1', 's', 'a'],
      ['B1', 's', 'b\nc'],
      ['A3', 's', 'd'],
      ['B3', 's', 'e'],
    ]);
  });

  it('keep quotes that are doubled, and what looks like a number as text', async () => {
    expect(await plainCells(bytesOf('"a ""b""",007\n'))).toEqual([
      ['A1', 's', 'a "b"'],
      ['B1', 's', '007'],
    ]);
  });

  it.each([
    ['tabs', 'a,1\tb\nc,2\td'],
    ['semicolons', 'a,1;b\nc;d'],
    ['what its first line says', 'sep=|\na,1|b\nc|d'],
  ])('are cut at %s', async (_, text) => {
    expect((await plainCells(bytesOf(text))).map(([address]) => address)).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  it('are cut at commas where nothing else fits better', async () => {
    expect(await plainCells(bytesOf('武进区，2021年台账\n企业名称,编号\na,b'))).toHaveLength(5);
  });

  it('are refused when their quotes never close', async () => {
    expect((await problemOf(bytesOf('a,b\nc,"d\ne,f'))).message).toContain('第 2 条记录');
  });

  it('stand on one sheet without a name', async () => {
    expect(await firstSheet(bytesOf('a,b'))).toMatchObject({ name: null, visibility: 'visible', merges: [] });
  });
});
