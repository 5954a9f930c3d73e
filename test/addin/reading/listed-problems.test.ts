import { describe, expect, it } from '@jest/globals';

import { listedProblems } from '../../../addin/reading/listed-problems.ts';
import type { Problem } from '../../../shared/ledgers/problem.ts';
import { problemAt } from '../../../shared/ledgers/problem-at.ts';
import { type ProblemKind, problemTexts, problemTextOf } from '../../../shared/ledgers/problem-texts.ts';

const kinds: readonly ProblemKind[] = [
  ...(Object.keys(problemTexts) as (keyof typeof problemTexts)[]),
  'registration-year-not-2021',
  'registration-year-not-2022',
];

const problem = (kind: ProblemKind): Problem =>
  problemAt({ sheet: '台账', row: 3, column: 1, field: 'uscc', label: '信用代码' }, { kind });

describe('the list of problems in the pane', () => {
  it.each(kinds)('heads a group of %s by its short name', (kind) => {
    const [group] = listedProblems([problem(kind), problem(kind)]).groups;
    expect(group).toMatchObject({ kind, count: 2, title: problemTextOf(kind).title });
    expect(group?.title).toMatch(/^[\u4e00-\u9fff、]+$/);
  });

  it('brings the worst first and counts each severity', () => {
    const [hint, error] = [problem('stray-cells'), problem('uscc-missing')];
    const { problems, problemCounts } = listedProblems([hint, error, hint]);
    expect(problems).toEqual([error, hint, hint]);
    expect(problemCounts).toEqual({ error: 1, warning: 0, hint: 2 });
  });
});
