import { grouped } from '../../shared/files/grouped.ts';
import type { Problem, Severity } from '../../shared/ledgers/problem.ts';
import { problemTitle } from '../../shared/ledgers/problem-texts.ts';
import type { LedgerView, ProblemGroup } from '../../shared/ports/ledger-desk.ts';

/** A column that is wrong from top to bottom is one thing to mend; a list of thousands helps nobody. */
const listedOfKind = 300;

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

type Listed = Pick<LedgerView, 'problemCounts' | 'problems' | 'groups'>;

/** Worst first, grouped by kind in the order in which the sheet brings them. */
export function listedProblems(problems: readonly Problem[]): Listed {
  const byKind = grouped(problems, ({ kind, severity }) => `${order[severity]} ${kind}`);
  const kinds = [...byKind].sort(([one], [other]) => Number(one[0]) - Number(other[0]));
  return {
    problemCounts: {
      error: countOf(problems, 'error'),
      warning: countOf(problems, 'warning'),
      hint: countOf(problems, 'hint'),
    },
    groups: kinds.flatMap(([, ofKind]) => groupOf(ofKind)),
    problems: kinds.flatMap(([, ofKind]) => ofKind.slice(0, listedOfKind)),
  };
}

const countOf = (problems: readonly Problem[], wanted: Severity): number =>
  problems.filter(({ severity }) => severity === wanted).length;

function groupOf(ofKind: readonly Problem[]): readonly ProblemGroup[] {
  const [first] = ofKind;
  if (first === undefined) return [];
  return [
    { kind: first.kind, severity: first.severity, title: problemTitle(first.kind), count: ofKind.length },
  ];
}
