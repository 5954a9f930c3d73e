import { type Period, parsePeriod } from '../domain/period.ts';
import { folded } from './clean-text.ts';

const quarterNumbers: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

const wholeYear = /^(20\d\d)(?:年度?)?$/;
const quarterOfYear = /^(20\d\d)年?(?:Q|第)?([1-4一二三四])(?:季度?)?$/;
const monthOfYear = /^(20\d\d)[-年](0?[1-9]|1[0-2])月?$/;

/** A period as people write it: 2021, 2021年, 2021Q3, 2021年第三季度, 2021-09, 2021年9月. */
export function readWrittenPeriod(text: string): Period | undefined {
  const plain = folded(text).toUpperCase();
  const [, year] = wholeYear.exec(plain) ?? [];
  if (year !== undefined) return parsePeriod(year);
  const [, ofMonth, month] = monthOfYear.exec(plain) ?? [];
  if (ofMonth !== undefined && month !== undefined)
    return parsePeriod(`${ofMonth}-${month.padStart(2, '0')}`);
  const [, ofQuarter, quarter] = /Q|季/.test(plain) ? (quarterOfYear.exec(plain) ?? []) : [];
  if (ofQuarter === undefined || quarter === undefined) return undefined;
  return parsePeriod(`${ofQuarter}Q${quarterNumbers[quarter] ?? quarter}`);
}
