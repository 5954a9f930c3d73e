import { describe, expect, it } from '@jest/globals';

import { firstSheet, plainCells, problemOf } from '../../../builders/read-plainly.ts';
import {
  beginning,
  biffStream,
  compoundBytes,
  double,
  ending,
  record,
  uint16,
  uint32,
  wide,
} from '../../../builders/xls-bytes.ts';

const at = (row: number, column: number, format = 0): readonly number[] => [
  ...uint16(row),
  ...uint16(column),
  ...uint16(format),
];
const xls = (cells: readonly number[], globals: readonly number[] = []): Uint8Array =>
  compoundBytes('Workbook', biffStream(globals, cells));
const cellFormat = (id: number): readonly number[] =>
  record(0xe0, [...uint16(0), ...uint16(id), ...Array.from({ length: 16 }, () => 0)]);

describe('cells of an .xls sheet', () => {
  it('are numbers, long and short, and several in one record', async () => {
    const cells = [
      ...record(0x203, [...at(0, 0), ...double(0.1)]),
      ...record(0x27e, [...at(0, 1), ...uint32((1234 << 2) | 3)]),
      ...record(0xbd, [
        ...uint16(0),
        ...uint16(2),
        ...uint16(0),
        ...uint32((-5 << 2) | 2),
        ...uint16(0),
        ...uint32(0x3ff00000),
        ...uint16(3),
      ]),
    ];
    expect(await plainCells(xls(cells))).toEqual([
      ['A1', 'n', '0.1'],
      ['B1', 'n', '12.34'],
      ['C1', 'n', '-5'],
      ['D1', 'n', '1'],
    ]);
  });

  it('share strings, which may be cut by the end of a record', async () => {
    const cut = [...uint16(4), 1, ...uint16('湖'.charCodeAt(0)), ...uint16('塘'.charCodeAt(0))];
    const strings = [
      ...record(0xfc, [...uint32(2), ...uint32(2), ...wide('企业'), ...cut]),
      ...record(0x3c, [0, 0x61, 0x62]),
    ];
    const cells = [
      ...record(0xfd, [...at(0, 0), ...uint32(1)]),
      ...record(0xfd, [...at(1, 0), ...uint32(0)]),
    ];
    expect(await plainCells(xls(cells, strings))).toEqual([
      ['A1', 's', '湖塘ab'],
      ['A2', 's', '企业'],
    ]);
  });

  it('are dates under a date format', async () => {
    const globals = [
      ...cellFormat(0),
      ...cellFormat(31),
      ...record(0x41e, [...uint16(176), ...wide('h"时"')]),
      ...cellFormat(176),
    ];
    const cells = [
      ...record(0x203, [...at(0, 0, 1), ...double(44260)]),
      ...record(0x203, [...at(0, 1, 2), ...double(0.25)]),
    ];
    expect(await plainCells(xls(cells, globals))).toEqual([
      ['A1', 'd', '2021-03-05T00:00:00'],
      ['B1', 'd', '1900-01-00T06:00:00'],
    ]);
  });

  it('hold the last value of their formula, also a text', async () => {
    const formula = (column: number, value: readonly number[]): readonly number[] =>
      record(0x06, [...at(0, column), ...value, ...uint16(0), ...uint32(0), ...uint16(0)]);
    const special = (kind: number, value: number): readonly number[] => [kind, 0, value, 0, 0, 0, 0xff, 0xff];
    const cells = [
      ...formula(0, double(1.5)),
      ...formula(1, special(0, 0)),
      ...record(0x4bc, [0, 0, 0, 0]),
      ...record(0x207, wide('合计')),
      ...formula(2, special(1, 1)),
      ...formula(3, special(2, 0x2a)),
    ];
    expect(await plainCells(xls(cells))).toEqual([
      ['A1', 'n', '1.5'],
      ['B1', 's', '合计'],
      ['C1', 'b', 'true'],
      ['D1', 'e', '#N/A'],
    ]);
    expect(
      (await firstSheet(xls(cells))).rows[0]?.cells.every(({ formula: text }) => text !== undefined),
    ).toBe(true);
  });

  it('are not those of a chart inside the sheet', async () => {
    const chart = [...beginning(0x20), ...record(0x203, [...at(0, 0), ...double(9)]), ...ending];
    const cells = [
      ...record(0x203, [...at(0, 0), ...double(1)]),
      ...chart,
      ...record(0xe5, [...uint16(1), ...uint16(0), ...uint16(1), ...uint16(0), ...uint16(2)]),
    ];
    const sheet = await firstSheet(xls(cells));
    expect(sheet.rows[0]?.cells).toEqual([{ column: 0, kind: 'number', value: 1 }]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });
});

describe('an .xls file that cannot be read', () => {
  it('says that it is encrypted', async () => {
    expect((await problemOf(xls([], record(0x2f, [0, 0])))).kind).toBe('file-encrypted');
    expect((await problemOf(compoundBytes('EncryptedPackage', [0]))).kind).toBe('file-encrypted');
  });

  it('says that it is a letter', async () => {
    expect((await problemOf(compoundBytes('WordDocument', [0]))).message).toContain('Word');
  });

  it('says that it is broken when a record or the file was cut short', async () => {
    const bytes = xls(record(0x203, [...at(0, 0), ...double(1)]));
    expect((await problemOf(bytes.subarray(0, 700))).message).toContain('已损坏');
    expect(
      (await problemOf(compoundBytes('Workbook', [...beginning(5), 0x85, 0, 255, 255]))).message,
    ).toContain('已损坏');
  });

  it('says that it is broken when its sectors run in a circle', async () => {
    const bytes = xls([]);
    new DataView(bytes.buffer).setUint32(512 + 3 * 4, 2, true);
    expect((await problemOf(bytes)).message).toContain('已损坏');
  });
});
