import type { Ledger } from '../ledgers/ledger.ts';
import { problemOfFile } from '../ledgers/problem-at.ts';
import type { Problem } from '../ledgers/problem.ts';
import { compareFileNames } from '../text/code-point-order.ts';
import { consolidationMessages } from '../text/messages/consolidation.ts';
import { type HandedIn, isWholeFileProblem } from './handed-in.ts';

/** A file with all its problems; `countsFor` is the unit it counts for, null where it counts for none. */
export interface PlacedFile {
  readonly file: string;
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  readonly countsFor: string | null;
}

type Read = Extract<HandedIn, { readonly ledger: Ledger }>;

/** In the order of the file names, whatever order they were handed in. */
export function placeLedgers(
  handedIn: readonly HandedIn[],
  unitNames: readonly string[],
): readonly PlacedFile[] {
  const inOrder = handedIn.toSorted((a, b) => compareFileNames(a.file, b.file));
  const claims = new Map<string, readonly Read[]>();
  for (const entry of inOrder) {
    const unit = unitOf(entry, unitNames);
    if (unit !== null && 'ledger' in entry) claims.set(unit, [...(claims.get(unit) ?? []), entry]);
  }
  return inOrder.map((entry) => {
    if (!('ledger' in entry)) return unread(entry);
    const unit = unitOf(entry, unitNames);
    return unit === null ? unplaced(entry) : placed(entry, unit, claims.get(unit) ?? []);
  });
}

/** A file whose whole is in error stakes no claim: a page of instructions beside the ledger does no harm. */
function unitOf(entry: HandedIn, unitNames: readonly string[]): string | null {
  if (!('ledger' in entry)) return null;
  const { orgUnit, problems } = entry.ledger;
  if (orgUnit === null || !unitNames.includes(orgUnit)) return null;
  return problems.some(isWholeFileProblem) ? null : orgUnit;
}

const unread = ({ file, problem }: Exclude<HandedIn, Read>): PlacedFile => ({
  file,
  ledger: null,
  problems: [problem],
  countsFor: null,
});

function unplaced({ file, ledger }: Read): PlacedFile {
  const told = ledger.problems.some(isWholeFileProblem);
  const untold = told ? [] : [problemOfFile('unit-unknown')];
  return { file, ledger, problems: [...untold, ...ledger.problems], countsFor: null };
}

function placed({ file, ledger, sha256 }: Read, unit: string, claims: readonly Read[]): PlacedFile {
  const [first] = claims;
  const oneLedger = claims.every((claim) => claim.sha256 === claims[0]?.sha256);
  if (first === undefined || first.file === file)
    return { file, ledger, problems: ledger.problems, countsFor: oneLedger ? unit : null };
  const sentence =
    sha256 === first.sha256 ? consolidationMessages.sameBytes : consolidationMessages.otherLedgerOfUnit;
  const problem = { ...problemOfFile('unit-twice'), message: sentence(unit, first.file) };
  return { file, ledger, problems: [problem, ...ledger.problems], countsFor: null };
}
