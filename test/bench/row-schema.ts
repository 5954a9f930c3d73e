import { Ajv } from 'ajv';

import { officialFields, usccCheck } from '../builders/enterprises.ts';

/** A row as a schema validator takes it: what stands in each field. */
export type PlainRow = Readonly<Record<string, string | number | null>>;

const outlierAbove = 200_000;
const lastSerial = 2_958_465;
const harmless = { type: ['string', 'null'], pattern: '^(?!\\s*[=+\\-@])' };
const amount = { amount: true };
const count = { type: 'integer', minimum: 0 };

const schema = {
  type: 'object',
  properties: {
    enterpriseName: { ...harmless, minLength: 1 },
    uscc: { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', checkCharacter: true },
    registrationNumber: { type: 'string', pattern: '^20\\d\\d320412[0AB][0-9A-Z]\\d{6}$' },
    registeredOn: { day: true, inYearOf: 'registrationNumber' },
    foundedOn: { day: true },
    technologyField: { enum: officialFields },
    batch: harmless,
    remark: harmless,
    staffCount: count,
    scienceStaffCount: { ...count, noMoreThan: 'staffCount' },
    salesRevenue: amount,
    rdExpense: amount,
    totalAssets: amount,
    totalCosts: amount,
    netAssets: amount,
    classOneIpCount: count,
    classTwoIpCount: count,
  },
  required: ['enterpriseName', 'uscc', 'registrationNumber'],
};

const writtenDay = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/;
const writtenAmount = /^\d{1,3}(,\d{3})*(\.\d+)?$/;

function isDay(value: unknown): boolean {
  if (typeof value === 'number') return value >= 1 && value <= lastSerial;
  const [, year, month, day] = (writtenDay.exec(String(value)) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isAmount(value: unknown): boolean {
  if (typeof value === 'number') return value <= outlierAbove;
  return typeof value === 'string' && writtenAmount.test(value)
    ? Number(value.replaceAll(',', '')) <= outlierAbove
    : false;
}

const yearOfSerial = (serial: number): number => new Date((serial - 25_569) * 86_400_000).getUTCFullYear();

interface Around {
  readonly parentData: PlainRow;
}

/** The checks of a row as one would write them for the fastest schema validator: generated code, all errors. */
export function rowValidator(): (row: PlainRow) => readonly string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addKeyword({
    keyword: 'checkCharacter',
    validate: (_: true, code: unknown) => typeof code === 'string' && usccCheck(code) === code.charAt(17),
  });
  ajv.addKeyword({ keyword: 'day', validate: (_: true, value: unknown) => isDay(value) });
  ajv.addKeyword({ keyword: 'amount', validate: (_: true, value: unknown) => isAmount(value) });
  ajv.addKeyword({
    keyword: 'noMoreThan',
    validate: (field: string, value: unknown, _: unknown, around?: Around) => {
      const most = around?.parentData[field];
      return typeof value !== 'number' || typeof most !== 'number' || value <= most;
    },
  });
  ajv.addKeyword({
    keyword: 'inYearOf',
    validate: (field: string, value: unknown, _: unknown, around?: Around) => {
      const number = String(around?.parentData[field]);
      return (
        typeof value !== 'number' ||
        !number.startsWith('20') ||
        number.startsWith(String(yearOfSerial(value)))
      );
    },
  });
  const validate = ajv.compile(schema);
  return (row) =>
    validate(row) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath.slice(1));
}
