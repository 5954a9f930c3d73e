import type { DraftRow } from './draft-row.ts';
import type { TruthProblem, TruthRow, TruthValue } from './truth.ts';

export interface Counted {
  readonly rows: readonly TruthRow[];
  readonly problems: readonly TruthProblem[];
  readonly distinctCounted: number;
}

const codeOf = ({ row }: DraftRow): TruthValue => row.uscc ?? null;
const numberOf = ({ row }: DraftRow): TruthValue => row.registrationNumber ?? null;

/** Same code; else the same number where at least one of the two has no code. */
function sameEnterprise(a: DraftRow, b: DraftRow): boolean {
  const [code, other] = [codeOf(a), codeOf(b)];
  if (code !== null && other !== null) return code === other;
  const number = numberOf(a);
  return number !== null && number === numberOf(b);
}

const sharesNumber = (a: DraftRow, b: DraftRow): boolean =>
  codeOf(a) !== null &&
  codeOf(b) !== null &&
  codeOf(a) !== codeOf(b) &&
  numberOf(a) !== null &&
  numberOf(a) === numberOf(b);

function whyOf(
  draft: DraftRow,
  countedBefore: boolean,
  year: number,
): { readonly counts: boolean; readonly why: string } {
  const { registrationYear } = draft.row;
  if (draft.sample) return { counts: false, why: 'sample-row' };
  if (registrationYear === null) return { counts: false, why: 'registration-number-missing' };
  if (registrationYear !== year) return { counts: false, why: `registration-year-not-${year}` };
  if (countedBefore) return { counts: false, why: 'duplicate-in-file' };
  return { counts: true, why: codeOf(draft) === null ? 'counted-by-registration-number' : 'counted' };
}

function warningAt(
  draft: DraftRow,
  kind: string,
  field: 'enterpriseName' | 'uscc' | 'registrationNumber',
): TruthProblem {
  return { sheet: draft.row.sheet, cell: draft.cells[field], kind, severity: 'warning', field };
}

function problemsOf(
  draft: DraftRow,
  first: DraftRow | undefined,
  earlier: readonly DraftRow[],
): readonly TruthProblem[] {
  const shared = earlier.some((other) => sharesNumber(other, draft));
  const duplicate =
    first === undefined
      ? []
      : [
          warningAt(draft, 'duplicate-in-file', codeOf(draft) === null ? 'registrationNumber' : 'uscc'),
          ...(first.row.enterpriseName === draft.row.enterpriseName
            ? []
            : [warningAt(draft, 'enterprise-renamed', 'enterpriseName')]),
        ];
  return [
    ...duplicate,
    ...(shared ? [warningAt(draft, 'registration-number-shared', 'registrationNumber')] : []),
  ];
}

/** Counts the rows of one file in table order. */
export function countRows(drafts: readonly DraftRow[], year: number): Counted {
  const rows: TruthRow[] = [];
  const problems: TruthProblem[] = [];
  for (const [index, draft] of drafts.entries()) {
    const earlier = draft.sample ? [] : drafts.slice(0, index).filter(({ sample }) => !sample);
    const first = earlier.find((other) => sameEnterprise(other, draft));
    const countedBefore = drafts.some(
      (other, place) => place < index && rows[place]?.counts === true && sameEnterprise(other, draft),
    );
    problems.push(...problemsOf(draft, first, earlier));
    rows.push({
      ...draft.row,
      ...whyOf(draft, countedBefore, year),
      ...(first === undefined ? {} : { sameEnterpriseAs: { table: first.row.table, row: first.row.row } }),
    });
  }
  return { rows, problems, distinctCounted: rows.filter(({ counts }) => counts).length };
}
