import type { FieldId } from './fields.ts';
import type { LedgerRow, RowPlace, Why } from './ledger.ts';
import type { Problem } from './problem.ts';
import { problemOfField } from './problem-at.ts';
import type { ReadRow } from './read-row.ts';
import type { CellFinding } from './reading.ts';
import type { RowFacts } from './row-facts.ts';

/** A row with what tells its enterprise. */
interface Entry {
  readonly row: ReadRow;
  readonly code: string | null;
  readonly number: string | null;
}

/** Rows of one file that are the same enterprise. */
interface Enterprise {
  readonly first: ReadRow;
  code: string | null;
  counted: boolean;
}

interface Decision {
  readonly counts: boolean;
  readonly why: Why;
}

interface Books {
  readonly byCode: Map<string, Enterprise>;
  /** Enterprises that hold a number; several where two valid codes share one. */
  readonly byNumber: Map<string, Enterprise[]>;
}

const textOf = ({ facts }: ReadRow, field: FieldId): string | null => {
  const value = facts.values[field];
  return typeof value === 'string' ? value : null;
};
const entryOf = (row: ReadRow): Entry => ({
  row,
  code: textOf(row, 'uscc'),
  number: textOf(row, 'registrationNumber'),
});

/** The same code; else the same number when at least one of the two has no code. */
function earlierOf({ code, number }: Entry, { byCode, byNumber }: Books): Enterprise | undefined {
  const sameCode = code === null ? undefined : byCode.get(code);
  if (sameCode !== undefined || number === null) return sameCode;
  return byNumber.get(number)?.find((enterprise) => code === null || enterprise.code === null);
}

function remember({ code, number }: Entry, enterprise: Enterprise, { byCode, byNumber }: Books): void {
  if (code !== null) {
    enterprise.code ??= code;
    if (!byCode.has(code)) byCode.set(code, enterprise);
  }
  if (number === null) return;
  const holders = byNumber.get(number);
  if (holders === undefined) byNumber.set(number, [enterprise]);
  else if (!holders.includes(enterprise)) holders.push(enterprise);
}

/** Why a row counts or does not: the first reason that applies. */
function decide({ row, code }: Entry, year: number, earlier: Enterprise | undefined): Decision {
  const { facts, sample } = row;
  if (sample) return { counts: false, why: 'sample-row' };
  if (facts.registrationYear === null) return { counts: false, why: 'registration-number-missing' };
  if (facts.registrationYear !== year) return { counts: false, why: `registration-year-not-${year}` };
  if (earlier?.counted === true) return { counts: false, why: 'duplicate-in-file' };
  return { counts: true, why: code === null ? 'counted-by-registration-number' : 'counted' };
}

const tell = ({ facts, columns }: ReadRow, field: FieldId, finding: CellFinding): readonly Problem[] =>
  problemOfField(facts.row - 1, field, finding, { sheet: facts.sheet, columns });

function repeatedProblems({ row, code }: Entry, { first }: Enterprise): readonly Problem[] {
  const [name, before] = [textOf(row, 'enterpriseName'), textOf(first, 'enterpriseName')];
  const renamed = name !== null && before !== null && name !== before;
  const place = code === null ? 'registrationNumber' : 'uscc';
  return [
    ...(renamed
      ? tell(row, 'enterpriseName', { kind: 'enterprise-renamed', found: name, other: before })
      : []),
    ...tell(row, place, { kind: 'duplicate-in-file', other: String(first.facts.row) }),
  ];
}

function sharedNumberProblem({ row, code, number }: Entry, { byNumber }: Books): readonly Problem[] {
  if (code === null || number === null) return [];
  const other = byNumber
    .get(number)
    ?.find((enterprise) => enterprise.code !== null && enterprise.code !== code);
  if (other === undefined) return [];
  return tell(row, 'registrationNumber', {
    kind: 'registration-number-shared',
    found: number,
    other: String(other.first.facts.row),
  });
}

function otherYearProblem(row: ReadRow, year: number): readonly Problem[] {
  const { registrationYear } = row.facts;
  if (registrationYear === null || registrationYear === year) return [];
  const kind = `registration-year-not-${year}` as const;
  return tell(row, 'registrationNumber', { kind, found: String(registrationYear), other: String(year) });
}

const placeOf = ({ table, row }: RowFacts): RowPlace => ({ table, row });

/** What does not apply to a row is absent. */
const rareOf = ({ byYear, asWritten, usccSuggestion, hidden }: RowFacts): Partial<LedgerRow> => ({
  ...(byYear !== undefined && { byYear }),
  ...(asWritten !== undefined && { asWritten }),
  ...(usccSuggestion !== undefined && { usccSuggestion }),
  ...(hidden && { hidden }),
});

const isRare = ({ byYear, asWritten, usccSuggestion, hidden }: RowFacts): boolean =>
  hidden || byYear !== undefined || asWritten !== undefined || usccSuggestion !== undefined;

function ledgerRow(
  { facts }: ReadRow,
  { counts, why }: Decision,
  earlier: Enterprise | undefined,
): LedgerRow {
  const { table, sheet, row, values, registrationYear } = facts;
  const plain: LedgerRow = { table, sheet, row, values, registrationYear, counts, why };
  if (earlier !== undefined)
    return { ...plain, ...rareOf(facts), sameEnterpriseAs: placeOf(earlier.first.facts) };
  return isRare(facts) ? { ...plain, ...rareOf(facts) } : plain;
}

/**
 * Counts the rows of one file in table order: each enterprise once, by code, or by registration number where a code is
 * lost. Tells repeated enterprises, shared numbers and numbers of other years.
 */
export function countRows(
  rows: readonly ReadRow[],
  year: number,
): { readonly rows: readonly LedgerRow[]; readonly problems: readonly Problem[] } {
  const books: Books = { byCode: new Map(), byNumber: new Map() };
  const problems: Problem[] = [];
  const counted = rows.map((row) => {
    const entry = entryOf(row);
    const earlier = row.sample ? undefined : earlierOf(entry, books);
    const decision = decide(entry, year, earlier);
    if (row.sample) return ledgerRow(row, decision, undefined);
    problems.push(...otherYearProblem(row, year), ...sharedNumberProblem(entry, books));
    if (earlier !== undefined) problems.push(...repeatedProblems(entry, earlier));
    const enterprise = earlier ?? { first: row, code: null, counted: false };
    enterprise.counted ||= decision.counts;
    remember(entry, enterprise, books);
    return ledgerRow(row, decision, earlier);
  });
  return { rows: counted, problems };
}
