import { folded } from '../text/clean-text.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import type { MoneyUnit } from '../text/written-number.ts';
import { unreadable } from './cell-error.ts';
import { cellParameter, type Parameter } from './parameter.ts';

/** One of a few words; `words` gives the meaning of each. The message offers the words. */
export const word = <T extends string>(
  name: string,
  words: Readonly<Record<string, T>>,
): Parameter<T, 'refused'> => {
  const meanings = new Map<unknown, T>(Object.entries(words));
  return cellParameter(name, (cell, argument) => {
    const meaning = meanings.get(typeof cell === 'string' ? folded(cell) : cell);
    if (meaning !== undefined) return meaning;
    return unreadable(formulaMessages.notOneOf(argument, Object.keys(words), cell));
  });
};

const units: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  千元: '千元',
  万元: '万元',
  万: '万元',
  亿元: '亿元',
  亿: '亿元',
};

/** The unit of bare numbers. */
export const moneyUnit = (name: string): Parameter<MoneyUnit, 'refused'> => word(name, units);
