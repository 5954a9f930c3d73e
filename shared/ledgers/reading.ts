import type { Cell } from '../files/sheet.ts';
import type { FieldValue } from './ledger.ts';
import type { ProblemKind } from './problem-texts.ts';

/** What a cell gives: a value that may be null, and what has to be said about it. */
export interface Reading {
  readonly value: FieldValue;
  readonly findings?: readonly CellFinding[];
  /** The figure as it stands, where nobody stated its unit. */
  readonly asWritten?: string;
  /** The year in front of a registration number, also of one stored as a number. */
  readonly year?: number;
  readonly suggestion?: string;
}

export interface CellFinding {
  readonly kind: ProblemKind;
  readonly found?: string;
  readonly other?: string;
  readonly optional?: true;
}

export const nothing: Reading = { value: null };

export const noted = (value: FieldValue, kind: ProblemKind, found?: string): Reading => ({
  value,
  findings: [found === undefined ? { kind } : { kind, found: shortened(found) }],
});

const longest = 40;

/** Cell texts are quoted in sentences; a novel in a cell is not. */
export const shortened = (text: string): string => {
  const line = text.replace(/[\r\n\t]+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** A number without its binary noise: 15 significant digits, as Excel shows it. Shorter ones have none. */
export const quietNumber = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(quietText(value));

const decimalsOf = (hundredths: number): string =>
  hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0').replace(/0$/, '')}`;
const allDecimals = Array.from({ length: 100 }, (_, hundredths) => decimalsOf(hundredths));

/** `String` of a number; most figures have two decimals at most and are written out of two small whole numbers. */
function shortestText(value: number): string {
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 !== value || hundredths < 0 || hundredths > 2 ** 31) return String(value);
  const whole = Math.trunc(hundredths / 100);
  return `${whole}${allDecimals[hundredths - whole * 100] ?? ''}`;
}

/** The shortest text of a number without its binary noise. */
export function quietText(value: number): string {
  const text = shortestText(value);
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}

export const shownText = (cell: Cell): string =>
  cell.kind === 'number' || cell.kind === 'date'
    ? plainDigits(quietNumber(cell.value))
    : String(cell.value ?? '');

/** Digits without an exponent as far as a double holds them. */
export const plainDigits = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
