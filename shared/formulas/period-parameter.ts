import { folded } from '../text/clean-text.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { unreadable } from './cell-error.ts';
import { cellParameter, type Parameter } from './parameter.ts';

/** A period of reporting as the backend knows it: "2021", "2021Q3" or "2021-09". */
export type PeriodText = string;

const quarterNumbers: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

const year = /^20\d\d(?:年度?)?$/;
const quarter = /^(20\d\d)(?:年?Q([1-4])|年第?([一二三四1-4])季度?)$/i;
const month = /^(20\d\d)(?:-|年)(0?[1-9]|1[0-2])月?$/;

export function periodText(text: string): PeriodText | undefined {
  const plain = folded(text);
  if (year.test(plain)) return plain.slice(0, 4);
  const [, yearOfQuarter, letter, word] = quarter.exec(plain) ?? [];
  const number = letter ?? (word && (quarterNumbers[word] ?? word));
  if (yearOfQuarter !== undefined && number !== undefined) return `${yearOfQuarter}Q${number}`;
  const [, yearOfMonth, monthNumber] = month.exec(plain) ?? [];
  if (yearOfMonth === undefined || monthNumber === undefined) return undefined;
  return `${yearOfMonth}-${monthNumber.padStart(2, '0')}`;
}

export const period = (name: string): Parameter<PeriodText, 'refused'> =>
  cellParameter(name, (cell, argument) => {
    const written =
      typeof cell === 'number' || typeof cell === 'string' ? periodText(String(cell)) : undefined;
    return written ?? unreadable(formulaMessages.notPeriod(argument, cell));
  });
