import { describe, expect, it } from '@jest/globals';

import type { Rule } from '../../../shared/policy/define-rule.ts';
import type { Score } from '../../../shared/policy/define-score.ts';
import { evaluateRule } from '../../../shared/policy/evaluate.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import type { Reviewed } from '../../../shared/policy/review.ts';
import { reviews } from '../../../shared/policy/reviews.ts';
import { day } from './days.ts';

type Example = Reviewed['review']['examples'][number];

const answerOf = (declared: Rule | Score, { given, on }: Example): unknown => {
  if (declared.kind === 'rule') return evaluateRule(declared, readFacts(given), day(on)).verdict;
  const points = declared.onDay(day(on))?.points(readFacts(given));
  return points ? [points.low, points.high] : 'not-in-force';
};

describe.each(reviews.map(({ of, review }) => ({ id: of.id, of, examples: review.examples })))(
  '$id',
  ({ of, examples }) => {
    it.each(examples.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
      expect(answerOf(of, example)).toEqual(example.expect);
    });
  },
);
