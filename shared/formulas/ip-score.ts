import { scoreIpQuantity } from '../policy/hnte/score-ip-quantity.ts';
import { beforeRule, newestText } from './application-day.ts';
import { count, countOf } from './count-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

const newest = scoreIpQuantity.onDay(newestText);

export const ipScore = defineFormula({
  id: 'GAOQI_IPSCORE',
  parameters: { classI: count('Ⅰ类知识产权数'), classII: count('Ⅱ类知识产权数') },
  returns: 'row',
  compute({ classI, classII }) {
    const points = newest?.points({
      class1RightCount: countOf(classI),
      class2UnusedRightCount: countOf(classII),
    });
    return points ? [[points.label ?? '', points.low, points.high]] : beforeRule;
  },
});

export const ipScoreHelp: HelpOf<typeof ipScore> = {
  summary: {
    zh: '高企知识产权数量得分区间：档次、最低分、最高分',
    en: 'Score for the number of rights: band, lowest and highest points',
  },
  parameters: {
    classI: { zh: 'Ⅰ类知识产权件数', en: 'Number of class I rights' },
    classII: {
      zh: 'Ⅱ类知识产权件数（以往认定用过的不计）',
      en: 'Number of class II rights not used in an earlier recognition',
    },
  },
  law: ['hnte.score-ip-quantity'],
  examples: [
    { name: '一件Ⅰ类', given: [1, 0], gives: [['A', 7, 8]] },
    { name: '五件Ⅱ类', given: [0, '5件'], gives: [['B', 5, 6]] },
    { name: '四件Ⅱ类', given: [0, 4], gives: [['C', 3, 4]] },
    { name: '没有', given: [0, 0], gives: [['E', 0, 0]] },
    { name: '件数不是整数', given: [0, 1.5], fails: 'unreadable' },
    { name: '缺Ⅱ类', given: [1, ''], fails: 'not-available', says: 'Ⅱ类知识产权数' },
  ],
};
