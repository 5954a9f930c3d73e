import { describe, expect, it } from '@jest/globals';

import type { Problem } from '../../../shared/ledgers/problem.ts';
import { problemTexts, problemTitle } from '../../../shared/ledgers/problem-texts.ts';
import { plainWorkbook, type ShortSheet } from '../../builders/plain-workbook.ts';
import { problemExamples } from './problem-examples.ts';
import { readAs } from './reader-under-test.ts';

const problemsOf = (rows: ShortSheet['rows'], file = '湖塘镇.xlsx'): readonly Problem[] =>
  readAs(plainWorkbook([{ name: '台账', rows }], { format: 'xlsx', date1904: false }), file).problems;

const examples = Object.entries(problemExamples);

describe('every kind of problem', () => {
  it.each(examples)('%s is told where it is, with what to do', (kind, { raises, at, file }) => {
    const told = problemsOf(raises, file).filter((problem) => problem.kind === kind);
    expect(told.map(({ cell }) => cell)).toEqual([at]);
    expect(told[0]?.message).toMatch(/[\u4e00-\u9fff]{4}/);
    if (at !== null) expect(told[0]?.message).toContain(at);
  });

  it.each(examples)('%s is not told of a ledger that is in order', (kind, { quiet, quietFile }) => {
    expect(problemsOf(quiet, quietFile).filter((problem) => problem.kind === kind)).toEqual([]);
  });

  it('has a short name of its own', () => {
    const titles = Object.values(problemTexts).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(problemTitle('registration-year-not-2021')).toBe('编号不是本年度');
  });

  it('is one of the declared severities, and only hints are our own', () => {
    const hints = Object.entries(problemTexts).filter(([, { severity }]) => severity === 'hint');
    expect(hints.map(([kind]) => kind)).toEqual(expect.arrayContaining(['stray-cells', 'amount-far-off']));
  });
});
