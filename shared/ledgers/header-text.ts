import { folded, trimmed } from '../text/clean-text.ts';
import type { AmountUnit } from './ledger.ts';

/** What one header cell says, apart from its decoration. */
export interface HeaderText {
  /** Without blanks, brackets, unit and year, small letters: what the dictionary knows. */
  readonly words: string;
  /** The same with what stood in brackets. */
  readonly full: string;
  readonly unit?: AmountUnit;
  readonly year?: number;
}

const units: Readonly<Record<string, AmountUnit>> = {
  元: '元',
  千: '千元',
  千元: '千元',
  仟元: '千元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

const unitWord = '(?:人民币)?(亿元|万元|千元|仟元|元|亿|万|千)(?:人民币)?';
const bracketed = new RegExp(
  `[(\\[【{〔](?:[^()\\[\\]【】]*?[:：,，、;；])?(?:金额)?(?:单位)?[:：]?${unitWord}(?:[,，、;；/][^()\\[\\]【】]*)?[)\\]】}〕]`,
);
const said = new RegExp(`单位(?:为|是|[:：])${unitWord}`);
const behind = /(?:[/:：_,，-]|\s)(亿元|万元|千元|仟元|元)$|(亿元|万元|千元|仟元)$/;
const whole = new RegExp(`^[(（]?(?:单位[:：]?)?${unitWord}[)）]?$`);

/** The money unit that a header cell states; undefined where it states none. */
export function unitInHeader(text: string): AmountUnit | undefined {
  const plain = trimmed(text.normalize('NFKC')).replace(/[ \t\r\n\u3000]+/g, ' ');
  const compact = plain.replaceAll(' ', '');
  const found = whole.exec(compact)?.[1] ?? bracketed.exec(compact)?.[1] ?? said.exec(compact)?.[1];
  if (found !== undefined) return units[found];
  const [, apart, glued] = behind.exec(plain) ?? [];
  const word = apart ?? glued;
  return word === undefined ? undefined : units[word];
}

const unitNoise = /(?:[/:_,，-]|单位[:为]?)?(?:人民币)?(?:亿元|万元|千元|仟元|元)$/;
const brackets = /[([【{〔][^()[\]【】{}〔〕]*[)\]】}〕]/g;
const bracketSigns = /[()[\]【】{}〔〕<>《》"“”'*※★☆]/g;
const numbering =
  /^(?:\d{1,2}[.、)]|\d{1,2}(?=[\u4e00-\u9fff])(?!\d*[类年号])|[一二三四五六七八九十]{1,2}、)/;
const yearWord = /(20\d\d)(?:年度|年|)/;

function yearIn(plain: string): number | undefined {
  const full = yearWord.exec(plain)?.[1];
  if (full !== undefined) return Number(full);
  const short = /^(\d\d)年度?$/.exec(plain)?.[1];
  return short === undefined ? undefined : 2000 + Number(short);
}

const withoutYear = (plain: string): string => plain.replace(yearWord, '').replace(/^\d\d年度?$/, '');

export function headerText(text: string): HeaderText {
  const plain = folded(text).toLowerCase().replace(numbering, '');
  const stripped = withoutYear(plain).replace(brackets, '').replace(unitNoise, '').replace(bracketSigns, '');
  const [unit, year] = [unitInHeader(text), yearIn(plain)];
  return {
    words: stripped,
    full: withoutYear(plain).replace(bracketSigns, ''),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
  };
}
