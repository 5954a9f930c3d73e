import { folded } from '../text/clean-text.ts';
import { type ColumnMeaning, columnMeanings, isAmount, isField } from './column-meaning.ts';
import { type AmountUnit, amountUnits } from './ledger.ts';
import type { ColumnShape, LedgerShape, TableShape } from './shape.ts';

/**
 * What a person said about a template, kept for the next file of the same template and sent along with a return. Only
 * what differs from what is recognised: everything else is recognised anew in every file.
 */
export interface Mapping {
  readonly fingerprint: string;
  readonly columns: readonly ToldColumn[];
}

/** A column that holds something else than it was taken for. */
export interface ToldColumn {
  /** Which of the recognised tables, from 0. */
  readonly table: number;
  readonly column: number;
  readonly meaning: ColumnMeaning;
  /** Of an amount; null where nobody knows it. */
  readonly unit?: AmountUnit | null;
}

const withoutYears = (header: string): string => folded(header).replace(/20\d\d/g, 'YYYY');

/** FNV-1a over UTF-16, 2 × 32 bits: short, the same on every machine, not secret. */
function digest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x01000193);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same for every file of a template: what its headers say and in which columns, whatever the year and the rows. */
export const fingerprintOf = ({ tables }: LedgerShape): string =>
  digest(
    tables
      .map(({ columns }) =>
        columns.map(({ column, header }) => `${column}:${withoutYears(header)}`).join('|'),
      )
      .join('\n'),
  );

/** What was said about a shape, by what differs in it from the one that was recognised. */
export const mappingOf = (recognized: LedgerShape, used: LedgerShape): Mapping => ({
  fingerprint: fingerprintOf(recognized),
  columns: used.tables.flatMap((table, place) =>
    table.columns
      .filter((column) => !isAsTold(recognized.tables[place], column))
      .map(({ column, meaning, unit }) => ({
        ...{ table: place, column, meaning },
        ...(unit !== undefined && { unit }),
      })),
  ),
});

const isAsTold = (
  table: TableShape | undefined,
  { column, meaning, unit }: Pick<ToldColumn, 'column' | 'meaning' | 'unit'>,
): boolean =>
  table?.columns.some((one) => one.column === column && one.meaning === meaning && one.unit === unit) ??
  false;

/** The recognised shape with what a person said; of two columns said to hold one field, the last keeps it. */
export const toldShape = (recognized: LedgerShape, told: readonly ToldColumn[]): LedgerShape => ({
  ...recognized,
  tables: recognized.tables.map((table, place) =>
    told.filter((one) => one.table === place).reduce((changed, one) => withTold(table, changed, one), table),
  ),
});

function withTold(recognized: TableShape, table: TableShape, told: ToldColumn): TableShape {
  const own = recognized.columns.find(({ column }) => column === told.column);
  if (own === undefined) return table;
  const said = isAsTold(recognized, told) ? own : toldColumn(own, told);
  const isRecognized = (column: ColumnShape): boolean => recognized.columns.includes(column);
  const columns = table.columns.map((other) => {
    if (other.column === said.column) return said;
    if (isRecognized(said) && isRecognized(other)) return other;
    return holdSame(said, other) ? emptied(other) : other;
  });
  return { ...table, columns };
}

function toldColumn(own: ColumnShape, { meaning, unit = null }: ToldColumn): ColumnShape {
  const { column, header, year } = own;
  if (!isField(meaning)) return { column, header, meaning };
  const unitFrom = own.unit === unit ? own.unitFrom : 'person';
  return {
    ...{ column, header, meaning },
    ...(year !== undefined && { year }),
    ...(isAmount(meaning) && { unit, ...(unitFrom !== undefined && { unitFrom }) }),
  };
}

/** Columns of several years may hold one field, each for its own year. */
const holdSame = (one: ColumnShape, other: ColumnShape): boolean =>
  isField(one.meaning) &&
  one.meaning === other.meaning &&
  (one.year === undefined || other.year === undefined || one.year === other.year);

const emptied = ({ column, header }: ColumnShape): ColumnShape => ({ column, header, meaning: 'other' });

/** The shape as it was said for this template; undefined where the columns are others or contradict each other. */
export function recalledShape(recognized: LedgerShape, mapping: Mapping): LedgerShape | undefined {
  if (mapping.fingerprint !== fingerprintOf(recognized)) return undefined;
  const used = toldShape(recognized, mapping.columns);
  return mapping.columns.every((told) => isAsTold(used.tables[told.table], told)) ? used : undefined;
}

/** Whether what was stored is a mapping. */
export const isMapping = (found: unknown): found is Mapping =>
  isObject(found) &&
  typeof found['fingerprint'] === 'string' &&
  Array.isArray(found['columns']) &&
  found['columns'].every(isToldColumn);

const isToldColumn = (found: unknown): boolean =>
  isObject(found) &&
  [found['table'], found['column']].every((place) => Number.isInteger(place)) &&
  columnMeanings.some((meaning) => meaning === found['meaning']) &&
  [undefined, null, ...amountUnits].some((unit) => unit === found['unit']);

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null;
