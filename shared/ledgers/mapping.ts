import { folded } from '../text/clean-text.ts';
import type { ColumnShape, LedgerShape, TableShape } from './shape.ts';

/**
 * What a person confirmed about a template, kept for the next file of the same template. Rows count from the first
 * header row that is recognised in the file, years from the evaluation year, so it holds next year too.
 */
export interface Mapping {
  readonly schemaVersion: 1;
  readonly fingerprint: string;
  readonly tables: readonly TableMapping[];
}

export interface TableMapping {
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMapping[];
}

export type ColumnMapping = Pick<ColumnShape, 'column' | 'meaning' | 'unit'> & {
  readonly yearsBack?: number;
};

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

const firstHeaderRow = ({ headerRows }: TableShape): number => Math.min(...headerRows);

function mappingOfColumn(
  { column, meaning, unit, year }: ColumnShape,
  evaluationYear: number,
): ColumnMapping {
  const yearsBack = year === undefined ? {} : { yearsBack: evaluationYear - year };
  return { column, meaning, ...(unit === undefined ? {} : { unit }), ...yearsBack };
}

/** Keeps a confirmed shape under the fingerprint of what was recognised without help. */
export function rememberedMapping(recognized: LedgerShape, confirmed: LedgerShape, year: number): Mapping {
  const tables = confirmed.tables.map((table, index) => {
    const start = firstHeaderRow(recognized.tables[index] ?? table);
    return {
      headerRows: table.headerRows.map((row) => row - start),
      columns: table.columns.map((column) => mappingOfColumn(column, year)),
    };
  });
  return { schemaVersion: 1, fingerprint: fingerprintOf(recognized), tables };
}

/** What a person confirmed is hers, unless it is what the file says anyway. */
const unitOf = (own: ColumnShape, { unit }: ColumnMapping): Pick<ColumnShape, 'unit' | 'unitFrom'> => {
  if (unit === undefined) return {};
  if (unit !== own.unit) return { unit, unitFrom: 'person' };
  return own.unitFrom === undefined ? { unit } : { unit, unitFrom: own.unitFrom };
};

function recalledColumn(own: ColumnShape, kept: ColumnMapping, evaluationYear: number): ColumnShape {
  const { column, header } = own;
  const year = kept.yearsBack === undefined ? {} : { year: evaluationYear - kept.yearsBack };
  return {
    column,
    header,
    meaning: kept.meaning,
    ...unitOf(own, kept),
    ...year,
  };
}

function recalledTable(table: TableShape, kept: TableMapping, year: number): TableShape {
  const start = firstHeaderRow(table);
  const columns = table.columns.map((own) => {
    const same = kept.columns.find(({ column }) => column === own.column);
    return same === undefined ? own : recalledColumn(own, same, year);
  });
  return { ...table, headerRows: kept.headerRows.map((row) => row + start), columns };
}

/** The recognised shape as it was once confirmed for this template; undefined for another template. */
export function recalledShape(
  recognized: LedgerShape,
  mapping: Mapping,
  year: number,
): LedgerShape | undefined {
  if (mapping.fingerprint !== fingerprintOf(recognized)) return undefined;
  const tables = recognized.tables.map((table, index) => {
    const kept = mapping.tables[index];
    return kept === undefined ? table : recalledTable(table, kept, year);
  });
  return { ...recognized, tables };
}
