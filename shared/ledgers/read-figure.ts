import { compareDecimals, type Decimal, decimal, decimalText, parseDecimal } from '../domain/decimal.ts';
import { dateOfSerial } from '../domain/calendar-date.ts';
import type { Cell } from '../files/sheet.ts';
import { isMissingMark, trimmed } from '../text/clean-text.ts';
import { readNumberAsDate, readWrittenDate, type WrittenDate } from '../text/written-date.ts';
import {
  inWanYuan,
  type MoneyUnit,
  readWrittenNumber,
  withoutApproximation,
  type WrittenNumber,
} from '../text/written-number.ts';
import { noted, nothing, quietNumber, quietText, type Reading, shortened, shownText } from './reading.ts';

/** Ten times the upper limit of sales and assets for a tech SME (国科发政〔2017〕115号 第六条), in 万元. */
const outlierAbove = 200_000;
const exactOutlierAbove = decimal(outlierAbove);

const unitInFormat = /"(?:人民币)?(亿元|万元|千元|元|万|亿)"|[\\](元|万|亿)|(亿元|万元|千元)/;
const unitWords: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  千元: '千元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

/** A number format such as 0.00"亿元" shows its unit in the cell: it is part of what the clerk reads there. */
export function shownUnit(format: string | undefined): MoneyUnit | undefined {
  if (format === undefined) return undefined;
  const [, quoted, escaped, plain] = unitInFormat.exec(format) ?? [];
  return unitWords[quoted ?? escaped ?? plain ?? ''];
}

interface Amount {
  readonly figure: Decimal;
  readonly unit: MoneyUnit | null;
  readonly written: string;
}

function amountReading({ figure, unit, written }: Amount): Reading {
  if (unit === null) return { value: null, asWritten: written };
  const amount = inWanYuan(figure, unit);
  const value = decimalText(amount);
  // No double below the limit stands for a figure above it.
  const outlier = Number(value) >= outlierAbove && compareDecimals(amount, exactOutlierAbove) > 0;
  return outlier ? noted(value, 'amount-outlier', value) : { value };
}

/** Only a money unit, or none, makes a figure an amount; 12 % and 12人 are something else. */
const moneyOf = ({ suffix }: WrittenNumber, unit: MoneyUnit | null): MoneyUnit | null | undefined => {
  if (suffix === undefined) return unit;
  return suffix.kind === 'money' ? suffix.unit : undefined;
};

function readAmountText(text: string, unit: MoneyUnit | null): Reading {
  if (isMissingMark(text)) return nothing;
  const exact = withoutApproximation(text);
  const written = readWrittenNumber(exact ?? text);
  const money = written === undefined ? undefined : moneyOf(written, unit);
  if (written === undefined || money === undefined) return noted(null, 'amount-unreadable', trimmed(text));
  const reading = amountReading({ figure: written.figure, unit: money, written: trimmed(text) });
  if (exact === undefined) return reading;
  return {
    ...reading,
    findings: [...(reading.findings ?? []), { kind: 'amount-approximate', found: shortened(trimmed(text)) }],
  };
}

/** Written without an exponent, before and after its binary noise is removed. */
const isOfOrdinarySize = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < 1e15);

/** An amount in 万元; `unit` is that of the column, null where nobody stated one. */
export function readAmount(cell: Cell, unit: MoneyUnit | null): Reading {
  if (cell.kind === 'text') return readAmountText(cell.value, unit);
  if (cell.kind !== 'number') return noted(null, 'amount-unreadable', shownText(cell));
  const text = quietText(cell.value);
  const shown = shownUnit(cell.format) ?? unit;
  // The shortest text of a double in 万元 is the exact amount already, unless it has an exponent.
  if (shown === '万元' && isOfOrdinarySize(cell.value)) {
    const outlier = cell.value > outlierAbove && Number(text) > outlierAbove;
    return outlier ? noted(text, 'amount-outlier', text) : { value: text };
  }
  const figure = parseDecimal(text);
  if (figure === undefined) return noted(null, 'amount-unreadable', shownText(cell));
  return amountReading({ figure, unit: shown, written: decimalText(figure) });
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A whole number of people or rights. */
export function readCount(cell: Cell): Reading {
  if (cell.kind === 'number') {
    const value = quietNumber(cell.value);
    return isWhole(value) ? { value } : noted(null, 'count-unreadable', String(value));
  }
  if (cell.kind === 'text') {
    if (isMissingMark(cell.value)) return nothing;
    const written = readWrittenNumber(cell.value);
    const value = Number(written === undefined ? NaN : decimalText(written.figure));
    if (isWhole(value) && (written?.suffix === undefined || written.suffix.kind === 'counted'))
      return { value };
  }
  return noted(null, 'count-unreadable', shownText(cell));
}

function dateReading(date: WrittenDate, shown: string): Reading {
  switch (date.kind) {
    case 'day':
      return { value: date.date };
    case 'month':
      return { value: `${date.year}-${String(date.month).padStart(2, '0')}` };
    case 'ambiguous':
      return noted(null, 'date-ambiguous', shown);
    case 'year-only':
    case 'unreadable':
      return noted(null, 'date-unreadable', shown);
  }
}

/** A day or a month; a date cell holds a serial of its workbook's date system. */
export function readDate(cell: Cell, date1904: boolean): Reading {
  if (cell.kind === 'date') {
    const date = cell.value >= 1 ? dateOfSerial(cell.value, date1904) : undefined;
    return date === undefined ? noted(null, 'date-unreadable', shownText(cell)) : { value: date };
  }
  if (typeof cell.value === 'number')
    return dateReading(readNumberAsDate(cell.value, date1904), String(cell.value));
  if (typeof cell.value !== 'string') return noted(null, 'date-unreadable', shownText(cell));
  return isMissingMark(cell.value)
    ? nothing
    : dateReading(readWrittenDate(cell.value, date1904), shortened(trimmed(cell.value)));
}
