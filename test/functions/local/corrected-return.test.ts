import { describe, expect, it } from '@jest/globals';

import { getReturn } from '../../../shared/api/get-return.ts';
import { getTotals } from '../../../shared/api/get-totals.ts';
import { putReturn } from '../../../shared/api/put-return.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { fingerprintOf } from '../../../shared/ledgers/mapping.ts';
import { shapeOf } from '../../../shared/ledgers/read-ledger.ts';
import { kindOf } from '../../builders/api-client.ts';
import { plainWorkbook } from '../../builders/plain-workbook.ts';
import { freshQuarters, servedProduct } from '../../builders/served-product.ts';
import { thisYearsNumbers, twoNumberLedger } from '../../builders/two-number-ledger.ts';

const { hutang, bureau } = servedProduct();
const freshQuarter = freshQuarters();

const send = (quarter: string, body: unknown) =>
  hutang().ask(putReturn, { parameters: { quarter, unit: 'hutang' }, body });
const read = (quarter: string) => bureau().ask(getReturn, { parameters: { quarter, unit: 'hutang' } });
const countedIn = async (quarter: string) => {
  const query = { basis: 'submitted' };
  const { answer } = await bureau().ask(getTotals, { parameters: { period: quarter }, query });
  return answer?.units.find(({ unitId }) => unitId === 'hutang')?.counted;
};

describe('a return whose columns the clerk corrected', () => {
  const sheetsOf = (of: string) =>
    plainWorkbook([{ rows: twoNumberLedger(Number(of.slice(0, 4)), 3) }], {
      format: 'xlsx',
      date1904: false,
    });
  const bodyOf = (of: string, columns: readonly object[], fingerprint = fingerprintIn(of)) => ({
    as: 'submitted',
    content: { kind: 'sheets', file: '湖塘镇.xlsx', ...sheetsOf(of), mapping: { fingerprint, columns } },
  });
  const fingerprintIn = (of: string): string =>
    fingerprintOf(
      shapeOf(sheetsOf(of), { file: '湖塘镇.xlsx', year: Number(of.slice(0, 4)), units: wujinUnits }),
    );

  it('counts as she saw it, and shows the officer what she corrected', async () => {
    const [plain, told] = [freshQuarter(), freshQuarter()];
    const asRecognised = await send(plain, { ...bodyOf(plain, []), explanation: '编号正在核实' });
    expect(asRecognised.answer?.receipt).toMatchObject({ rows: 3, counted: 0 });
    expect(asRecognised.answer?.version.correctedColumns).toBeUndefined();
    const sent = await send(told, bodyOf(told, [thisYearsNumbers]));
    expect(sent.answer?.receipt).toMatchObject({ rows: 3, counted: 3 });
    expect(await countedIn(told)).toBe(3);
    const { answer } = await read(told);
    expect(answer?.version.correctedColumns).toEqual([
      { sheet: 'Sheet1', column: 'D', header: '本年', meaning: 'registrationNumber', unit: null },
    ]);
  });

  it.each([
    ['a field that does not exist', { ...thisYearsNumbers, meaning: 'profit' }],
    ['a column that no sheet has', { ...thisYearsNumbers, column: 16_384 }],
    ['a unit of what is no amount', { ...thisYearsNumbers, unit: '元' }],
    ['an amount without a word on its unit', { ...thisYearsNumbers, meaning: 'salesRevenue' }],
    ['anything more', { ...thisYearsNumbers, header: '本年' }],
  ])('is refused at the border when it names %s', async (_, column) => {
    const of = freshQuarter();
    const reply = await send(of, bodyOf(of, [column]));
    expect([reply.status, kindOf(reply)]).toEqual([400, 'request-invalid']);
  });

  it('is refused when it names one column twice', async () => {
    const of = freshQuarter();
    expect(kindOf(await send(of, bodyOf(of, [thisYearsNumbers, thisYearsNumbers])))).toBe('request-invalid');
  });

  it.each([
    ['a table that is not there', [{ ...thisYearsNumbers, table: 1 }], undefined],
    ['a column beside the table', [{ ...thisYearsNumbers, column: 9 }], undefined],
    ['one field twice', [thisYearsNumbers, { ...thisYearsNumbers, column: 1 }], undefined],
    ['another template', [thisYearsNumbers], '0123456789abcdef'],
  ])('is refused, and nothing stored, when it speaks of %s', async (_, columns, fingerprint) => {
    const of = freshQuarter();
    const reply = await send(of, bodyOf(of, columns, fingerprint));
    expect([reply.status, kindOf(reply)]).toEqual([422, 'mapping-mismatch']);
    expect(kindOf(await read(of))).toBe('return-not-found');
  });
});
