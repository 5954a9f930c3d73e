import { ratio } from '../domain/ratio.ts';
import { valueOn } from '../policy/dated.ts';
import { shareOfRatio } from '../policy/figure.ts';
import { scoreCommercialization } from '../policy/hnte/score-commercialization.ts';
import { bandFor } from '../policy/tiers.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { beforeRule, newestText } from './application-day.ts';
import { type CellError, isCellError, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { count, countOf, readBareCount } from './count-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { cellParameter, optional } from './parameter.ts';

const possibleYears = [1, 2, 3] as const;

function readYears(cell: Cell, name: string): number | CellError {
  const years = readBareCount(cell, name);
  if (isCellError(years)) return years;
  return (
    possibleYears.find((possible) => possible === countOf(years)) ??
    unreadable(formulaMessages.notOneOf(name, possibleYears.map(String), cell))
  );
}

export const transformScore = defineFormula({
  id: 'GAOQI_TRANSFORMSCORE',
  parameters: { count: count('成果转化数'), years: optional(cellParameter('年数', readYears)) },
  returns: 'row',
  compute(given) {
    const { table, years: inLaw } = scoreCommercialization.parameters;
    const [bands, years] = [valueOn(table, newestText), given.years ?? valueOn(inLaw, newestText)];
    if (bands === undefined || years === undefined) return beforeRule;
    const average = ratio(given.count.units, years);
    const { low, high } = bandFor(bands, shareOfRatio(average));
    return [[average, low, high]];
  },
});

export const transformScoreHelp: HelpOf<typeof transformScore> = {
  summary: {
    zh: '高企科技成果转化能力得分区间：年平均数、最低分、最高分',
    en: 'Score for commercialized results: yearly average, lowest and highest points',
  },
  parameters: {
    count: { zh: '近几年转化的科技成果项数', en: 'Results commercialized in the last years' },
    years: { zh: '年数：1、2或3，默认3', en: 'Years: 1, 2 or 3 (default)' },
  },
  law: ['hnte.score-commercialization'],
  examples: [
    { name: '三年十五项', given: [15], gives: [[5, 25, 30]] },
    { name: '两年九项', given: [9, 2], gives: [[4.5, 19, 24]] },
    { name: '不足每年一项', given: [2, 3], gives: [[2 / 3, 0, 1]] },
    { name: '没有', given: [0], gives: [[0, 0, 0]] },
    { name: '四年', given: [15, 4], fails: 'unreadable', says: '年数' },
    { name: '缺项数', given: ['暂无'], fails: 'not-available', says: '成果转化数' },
  ],
};
