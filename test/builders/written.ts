import type { Random } from './random.ts';
import type { TruthValue } from './truth.ts';

/** What stands in a cell, without its place. */
export type CellContent =
  | {
      readonly kind: 'number' | 'date';
      readonly value: number;
      readonly format?: string;
      readonly formula?: string;
    }
  | { readonly kind: 'text' | 'error'; readonly value: string; readonly formula?: string }
  | { readonly kind: 'uncached'; readonly value: null; readonly formula: string };

export interface CellFault {
  readonly kind: string;
  readonly severity: 'error' | 'warning';
  readonly optional?: true;
}

/** A value as a clerk wrote it, and what a reader has to make of it. */
export interface Written {
  readonly content: CellContent | null;
  readonly value: TruthValue;
  readonly faults: readonly CellFault[];
  /** The contract does not say which value comes out. */
  readonly open?: true;
  readonly suggestion?: string;
  /** Only of registration numbers: the year that is certain. */
  readonly year?: number;
  /** Only of amounts without any unit. */
  readonly asWritten?: string;
}

export type Medium = 'xlsx' | 'xls' | 'csv';

export interface WritingPlace {
  readonly medium: Medium;
  readonly year: number;
  readonly date1904: boolean;
  /** Whether the writer of the file can leave the cached value of a formula out. */
  readonly uncached: boolean;
  /** Share of cells that a clerk writes in an odd way. */
  readonly mess: number;
}

export const text = (value: string): CellContent => ({ kind: 'text', value });
export const number = (value: number, format?: string): CellContent =>
  format === undefined ? { kind: 'number', value } : { kind: 'number', value, format };

export const warning = (kind: string): CellFault => ({ kind, severity: 'warning' });
export const error = (kind: string): CellFault => ({ kind, severity: 'error' });
export const optionalWarning = (kind: string): CellFault => ({ kind, severity: 'warning', optional: true });

export const written = (
  content: CellContent | null,
  value: TruthValue,
  faults: readonly CellFault[] = [],
): Written => ({ content, value, faults });

/** Words that mean: nothing here. The empty one is an empty cell. */
export const missingWords = [
  '',
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  '无',
  '暂无',
  '未填',
  '未提供',
  '不适用',
  '空',
  'N/A',
  '#N/A',
  ' ',
] as const;

export const missingNumberWords = [
  ...missingWords,
  '未取得',
  '办理中',
  '待公示',
  '公示中',
  '已提交',
] as const;

export const missingContent = (
  random: Random,
  words: readonly string[] = missingWords,
): CellContent | null => {
  const word = random.chance(0.4) ? '' : random.pick(words);
  return word === '' ? null : text(word);
};

export const fullWidth = (plain: string): string =>
  Array.from(plain, (character) =>
    /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character,
  ).join('');

/** ASCII digits or nothing else changed: letters and points stay as they are. */
export const fullWidthDigits = (plain: string): string => plain.replace(/\d/g, (digit) => fullWidth(digit));

export const withThousands = (plain: string): string => {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

export const insertAt = (plain: string, position: number, piece: string): string =>
  plain.slice(0, position) + piece + plain.slice(position);
