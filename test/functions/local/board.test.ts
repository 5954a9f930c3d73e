import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { getCatalogue } from '../../../shared/api/get-catalogue.ts';
import { getReturn } from '../../../shared/api/get-return.ts';
import { getSheet } from '../../../shared/api/get-sheet.ts';
import { getTotals } from '../../../shared/api/get-totals.ts';
import { importReturn } from '../../../shared/api/import-return.ts';
import { listEnterprises } from '../../../shared/api/list-enterprises.ts';
import { postValues } from '../../../shared/api/post-values.ts';
import type { Sheet } from '../../../shared/files/sheet.ts';
import { kindOf } from '../../builders/api-client.ts';
import { servedProduct } from '../../builders/served-product.ts';
import { truth } from '../../builders/truth-2021.ts';

const { hutang, bureau } = servedProduct({ words: [] });

/** What stands in a cell such as "B12". */
function valueAt({ rows }: Sheet, cell: string) {
  const [, letters = '', number] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const found = rows.find(({ row }) => row + 1 === Number(number));
  return found?.cells.find((one) => one.column === column)?.value;
}

const totalsOf = async (period: string) => (await bureau().ask(getTotals, { parameters: { period } })).answer;

describe('a first start', () => {
  it('shows the district with its eleven units counted as the truth counts them', async () => {
    const totals = await totalsOf('2021Q4');
    expect(totals?.district).toMatchObject({
      target: 670,
      sumOfTowns: 585,
      distinct: 581,
      doubleClaims: truth.district.duplicatesAcrossTowns.length,
      missing: [],
    });
    const counted = Object.fromEntries(totals?.units.map((unit) => [unit.unitName, unit.counted]) ?? []);
    expect(counted).toEqual(truth.district.perTown);
    expect(totals?.units.every(({ state }) => state === 'approved')).toBe(true);
    expect(totals?.units.find(({ unitName }) => unitName === '绿建区')).toMatchObject({
      zeroReport: true,
      counted: 0,
    });
  });

  it('answers the year like its last quarter, and an earlier quarter with nothing reported', async () => {
    expect((await totalsOf('2021'))?.district.distinct).toBe(581);
    expect((await totalsOf('2021-12'))?.district.distinct).toBe(581);
    const earlier = await totalsOf('2021Q3');
    expect(earlier?.district.missing).toHaveLength(11);
    expect(earlier?.timeProgress).toBeCloseTo(273 / 365, 12);
  });

  it('stores every row as the truth has it', async () => {
    const [example] = truth.files.filter(({ orgUnit }) => orgUnit === '礼嘉镇');
    const { answer } = await bureau().ask(getReturn, { parameters: { quarter: '2021Q4', unit: '礼嘉' } });
    expect(answer?.rows.map(({ row, counts, why }) => [row, counts, why])).toEqual(
      example?.rows.map(({ row, counts, why }) => [row, counts, why]),
    );
  });

  it('tells who asks and what there is', async () => {
    const { answer } = await bureau().ask(getCatalogue);
    expect(answer?.newestQuarter).toBe('2021Q4');
    expect(answer?.units).toHaveLength(11);
    expect(answer?.user).toMatchObject({
      role: 'bureau',
      may: expect.arrayContaining(['approve-returns']) as unknown,
    });
    expect(answer?.quarters.find(({ quarter }) => quarter === '2021Q4')?.returns).toBe(11);
  });
});

describe('behind a figure', () => {
  it('stand its enterprises, each with file, sheet, row and cell; the cell holds what the row says', async () => {
    const { answer } = await bureau().ask(listEnterprises, {
      parameters: { period: '2021', unit: 'hutang' },
    });
    expect([answer?.count, answer?.enterprises.length]).toEqual([63, 63]);
    expect(answer?.notCounted).toHaveLength(3);
    const [first] = answer?.enterprises ?? [];
    const place = first?.where.find(({ unitId }) => unitId === 'hutang');
    expect(place).toMatchObject({ file: '湖塘镇.xlsx', sheetIndex: 0, quarter: '2021Q4', version: 1 });
    const sheet = await bureau().ask(getSheet, {
      parameters: { quarter: '2021Q4', unit: 'hutang', sheet: String(place?.sheetIndex) },
      query: { version: String(place?.version) },
    });
    const shown = sheet.answer?.sheet as Sheet;
    expect(valueAt(shown, place?.cells['enterpriseName'] ?? '')).toBe(first?.name);
  });

  it.each(truth.files.map(({ orgUnit, file }) => [orgUnit ?? '', file] as const))(
    'of %s stand exactly the rows that count, each with a cell that holds what it says',
    async (unit, file) => {
      const rows = truth.files.find(({ orgUnit }) => orgUnit === unit)?.rows ?? [];
      const { answer } = await bureau().ask(listEnterprises, { parameters: { period: '2021', unit } });
      const places =
        answer?.enterprises.map(({ where }) => where.filter(({ unitName }) => unitName === unit)) ?? [];
      const counting = places.flat();
      expect(counting.map(({ row }) => row).sort()).toEqual(
        rows
          .filter(({ counts }) => counts)
          .map(({ row }) => row)
          .sort(),
      );
      const sheets = new Map<number, Sheet>();
      for (const { file: from, sheetIndex, version, cells } of counting) {
        expect(from).toBe(file);
        const parameters = { quarter: '2021Q4', unit, sheet: String(sheetIndex) };
        const sheet =
          sheets.get(sheetIndex) ??
          (await bureau().ask(getSheet, { parameters, query: { version: String(version) } })).answer?.sheet;
        if (sheet === undefined) throw new Error(`${unit} has no sheet ${sheetIndex}.`);
        sheets.set(sheetIndex, sheet);
        for (const field of ['enterpriseName', 'registrationNumber'])
          expect([field, cells[field], valueAt(sheet, cells[field] ?? '')]).not.toContain(undefined);
      }
    },
  );

  it('of the district stand double claims with both towns', async () => {
    const { answer } = await bureau().ask(listEnterprises, {
      parameters: { period: '2021Q4', unit: '全区' },
    });
    expect(answer?.count).toBe(581);
    const claimed = answer?.enterprises.filter(({ towns }) => towns.length > 1) ?? [];
    expect(claimed.map(({ towns }) => [...towns].sort()).sort()).toEqual(
      truth.district.duplicatesAcrossTowns.map(({ towns }) => [...towns].sort()).sort(),
    );
  });

  it('lies a town that a clerk sees only if it is her own', async () => {
    const asks = (unit: string) => hutang().ask(listEnterprises, { parameters: { period: '2021', unit } });
    expect((await asks('湖塘')).answer?.count).toBe(63);
    expect((await asks('湖塘')).answer?.enterprises.every(({ towns }) => towns.length === 1)).toBe(true);
    expect(kindOf(await asks('lijia'))).toBe('not-permitted');
    expect(kindOf(await asks('district'))).toBe('not-permitted');
    expect(kindOf(await asks('某某镇'))).toBe('unit-not-found');
  });
});

describe('a batch of values', () => {
  const valuesOf = async (...requests: readonly object[]) =>
    (await bureau().ask(postValues, { body: { requests } })).answer?.values;
  const about = (formula: string, unit: string, period = '2021', more = {}) => ({
    formula,
    unit,
    period,
    ...more,
  });

  it('answers in the order of the questions', async () => {
    expect(
      await valuesOf(
        about('GAOQI_TARGET', '湖塘'),
        about('GAOQI_ACTUAL', '320412100'),
        about('GAOQI_PROGRESS', '湖塘镇', '2021年第四季度'),
        about('GAOQI_RANK', 'hutang'),
        about('GAOQI_SUBMITTED', '湖塘镇', '2021Q4'),
        about('GAOQI_SUBMITTED', '湖塘镇', '2021Q3'),
        about('GAOQI_ACTUAL', '全区', '2021年', { basis: 'submitted' }),
        about('GAOQI_TARGET', '全区'),
      ),
    ).toEqual([50, 63, 1.26, 2, '已审核', '未报送', 581, 670].map((value) => ({ kind: 'value', value })));
  });

  it('spills the district with header and 合计', async () => {
    const [totals] = (await valuesOf({ formula: 'GAOQI_TOTALS', period: '2021' })) ?? [];
    const rows = totals?.kind === 'rows' ? totals.rows : [];
    expect(rows).toHaveLength(13);
    expect(rows[0]).toEqual(['镇（开发区）', '目标', '完成', '完成率', '排名']);
    expect(rows[3]).toEqual(['湖塘镇', 50, 63, 1.26, 2]);
    expect(rows[12]).toEqual(['合计', 670, 581, 581 / 670, '']);
  });

  it('says for each cell what is missing, and answers the others', async () => {
    const values = await valuesOf(
      about('GAOQI_TARGET', '火星镇'),
      about('GAOQI_TARGET', '湖塘', '2020'),
      about('GAOQI_ACTUAL', '湖塘', '2021Q3'),
      about('GAOQI_TARGET', '湖塘', '上半年'),
      about('GAOQI_TARGET', '湖塘', '2021', { indicator: '没有的指标' }),
      about('GAOQI_RANK', '全区'),
      about('GAOQI_TARGET', '湖塘', '2021', { indicator: '科技型中小企业入库数' }),
    );
    expect(values?.map((value) => (value.kind === 'error' ? value.error : value.kind))).toEqual([
      'not-available',
      'not-available',
      'not-available',
      'unreadable',
      'not-available',
      'not-available',
      'value',
    ]);
    expect(values?.[0]).toMatchObject({ message: expect.stringContaining('火星镇') as unknown });
  });
});

describe('a mailed file', () => {
  it('that is sent twice under one key is imported once; another file needs another key', async () => {
    const file = (name: string) =>
      bureau().ask(importReturn, {
        parameters: { quarter: '2021Q1' },
        query: { file: name, unit: 'hutang' },
        body: bytesOf('湖塘镇.xlsx'),
        headers: { 'idempotency-key': 'mailed-once' },
      });
    const first = await file('湖塘镇.xlsx');
    const again = await file('湖塘镇.xlsx');
    expect([first.status, again.status, again.etag]).toEqual([201, 201, '"1"']);
    expect(again.answer?.receipt).toEqual(first.answer?.receipt);
    expect(kindOf(await file('湖塘镇（更正）.xlsx'))).toBe('key-reused');
  });

  const bytesOf = (file: string): Uint8Array => readFileSync(join(__dirname, '../../../examples/2021', file));
  const mail = (file: string, body: Uint8Array, more: object = {}) =>
    bureau().ask(importReturn, { parameters: { quarter: '2021Q2' }, query: { file, ...more }, body });

  it('is placed by what it says, whatever its format', async () => {
    const { answer } = await mail(
      '牛塘镇科技型中小企业统计表.xls',
      bytesOf('牛塘镇科技型中小企业统计表.xls'),
    );
    expect(answer?.return).toMatchObject({ unitName: '牛塘镇', stateText: '已报送' });
    expect(answer?.version).toMatchObject({ source: 'mailed', totals: { counted: 41 } });
  });

  it('is placed by the officer where it does not say', async () => {
    const text =
      '企业名称,统一社会信用代码,入库登记编号\n常州拟例有限公司,91320412MAX0000015,202132041200900001\n';
    const csv = new TextEncoder().encode(text);
    expect(kindOf(await mail('导出.csv', csv))).toBe('unit-of-file');
    const { answer } = await mail('导出.csv', csv, { unit: '嘉泽' });
    expect(answer?.return.unitName).toBe('嘉泽镇');
    expect(kindOf(await mail('湖塘镇.xlsx', bytesOf('湖塘镇.xlsx'), { unit: '嘉泽' }))).toBe('unit-of-file');
  });

  it('that cannot be read is refused with its sentence, and the next one is read', async () => {
    const nonsense = await mail('湖塘镇.xlsx', new TextEncoder().encode('PK\u0003\u0004 not a zip'));
    expect(kindOf(nonsense)).toBe('file-refused');
    expect(kindOf(await mail('空.xlsx', new Uint8Array(0)))).toBe('file-refused');
    expect((await mail('嘉泽镇.xlsx', bytesOf('嘉泽镇.xlsx'))).answer?.version.totals.counted).toBe(13);
  });
});
