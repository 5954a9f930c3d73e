import { type Decimal, negated, parseDecimal, shifted } from '../domain/decimal.ts';
import { halfWidth, isPlain, trimmed, withoutLineBreaks, withoutZeroWidth } from './clean-text.ts';

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** A number as a person wrote it in a cell. `suffix` is what follows it: a money unit, a percent sign, a counted thing. */
export interface WrittenNumber {
  readonly figure: Decimal;
  readonly suffix?: NumberSuffix;
}

export type NumberSuffix =
  | { readonly kind: 'money'; readonly unit: MoneyUnit }
  | { readonly kind: 'percent' }
  | { readonly kind: 'counted'; readonly word: string };

const moneyUnits: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  千: '千元',
  千元: '千元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

const placesToWanYuan: Readonly<Record<MoneyUnit, number>> = { 元: -4, 千元: -1, 万元: 0, 亿元: 4 };

/** An amount given in a unit, as an exact figure in 万元. */
export const inWanYuan = (figure: Decimal, unit: MoneyUnit): Decimal =>
  shifted(figure, placesToWanYuan[unit]);

/** An amount in 万元 as an exact figure in another unit. */
export const fromWanYuan = (amount: Decimal, unit: MoneyUnit): Decimal =>
  shifted(amount, -placesToWanYuan[unit]);

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const suffix = '(千元|万元|亿元|元|千|万|亿|%|人|名|位|个|件|项|家)?';
const written = new RegExp(String.raw`^([+-]?)\s?(¥?)\s?([+-]?)(${digits})\s*${suffix}$`);
const inParentheses = new RegExp(String.raw`^\(\s?(¥?)\s?(${digits})\s*${suffix}\s*\)\s*${suffix}$`);

interface NumberParts {
  readonly figure: string;
  readonly negative: boolean;
  readonly yen: boolean;
  readonly word: string | undefined;
}

function suffixOf(word: string | undefined): NumberSuffix | undefined {
  if (word === undefined) return undefined;
  if (word === '%') return { kind: 'percent' };
  const unit = moneyUnits[word];
  return unit === undefined ? { kind: 'counted', word } : { kind: 'money', unit };
}

function partsOf(plain: string): NumberParts | undefined {
  const [, sign, yen, innerSign, figure, word] = written.exec(plain) ?? [];
  if (figure !== undefined && (sign === '' || innerSign === ''))
    return { figure, negative: sign === '-' || innerSign === '-', yen: yen !== '', word };
  const [, accountedYen, accounted, inside, outside] = inParentheses.exec(plain) ?? [];
  if (accounted === undefined || (inside !== undefined && outside !== undefined)) return undefined;
  return { figure: accounted, negative: true, yen: accountedYen !== '', word: inside ?? outside };
}

const ordinary = (text: string): string =>
  halfWidth(trimmed(withoutLineBreaks(withoutZeroWidth(text)))).replace(/[−﹣]/g, '-');

/**
 * Reads one number and nothing else: full-width characters, thousands separators, ￥, a unit, a percent sign, (3.2) and
 * −3.2 for negatives. Undefined for words, for "1 234", "12,34", ".5", "5." and exponents, which nobody types by hand.
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  const plain = isPlain(text) ? text : ordinary(text);
  const parts = partsOf(plain);
  const value = parts && parseDecimal(parts.figure.replaceAll(',', ''));
  if (parts === undefined || value === undefined) return undefined;
  const meaning = suffixOf(parts.word);
  if (parts.yen && meaning !== undefined && meaning.kind !== 'money') return undefined;
  const figure = parts.negative ? negated(value) : value;
  return meaning === undefined ? { figure } : { figure, suffix: meaning };
}

const approximately = /^(大约|约为|约|≈)|(左右|上下)$/g;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** "约300万元" -> the text without the hedge; undefined when there is no hedge. */
export function withoutApproximation(text: string): string | undefined {
  if (isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1))) return undefined;
  const plain = trimmed(withoutZeroWidth(text));
  const rest = trimmed(plain.replace(approximately, ''));
  return rest === plain ? undefined : rest;
}
