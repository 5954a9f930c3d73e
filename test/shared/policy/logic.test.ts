import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Verdict, verdictOfAll, verdictOfAny } from '../../../shared/policy/outcome.ts';
import { allOf, anyOf, defineProgram, programOn, verdictOf } from '../../../shared/policy/define-program.ts';
import { defineRule } from '../../../shared/policy/define-rule.ts';
import { cite } from '../../../shared/policy/citation.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { ask, missing } from '../../../shared/policy/outcome.ts';
import { stated } from '../../../shared/policy/figure.ts';
import { dated } from '../../../shared/policy/dated.ts';
import type { Requirement } from '../../../shared/policy/define-program.ts';
import { day } from './days.ts';

const verdicts = ['met', 'unmet', 'unknown', 'manual', 'not-in-force'] as const;
const anyVerdicts = fc.array(fc.constantFrom(...verdicts), { maxLength: 6 });

describe('all of several conditions', () => {
  it('are unmet as soon as one is, whatever else is missing', () => {
    fc.assert(fc.property(anyVerdicts, (of) => verdictOfAll([...of, 'unmet']) === 'unmet'));
  });

  it('are met only when every one in force is', () => {
    fc.assert(
      fc.property(anyVerdicts, (of) => {
        const inForce = of.filter((verdict) => verdict !== 'not-in-force');
        const allMet = inForce.length > 0 && inForce.every((verdict) => verdict === 'met');
        return (verdictOfAll(of) === 'met') === allMet;
      }),
    );
  });

  it('do not depend on the order', () => {
    fc.assert(fc.property(anyVerdicts, (of) => verdictOfAll(of) === verdictOfAll([...of].reverse())));
  });
});

describe('any of several conditions', () => {
  it('are met as soon as one is', () => {
    fc.assert(fc.property(anyVerdicts, (of) => verdictOfAny([...of, 'met']) === 'met'));
  });

  it('are unmet only when every one in force is', () => {
    fc.assert(
      fc.property(anyVerdicts, (of) => {
        const inForce = of.filter((verdict) => verdict !== 'not-in-force');
        const allUnmet = inForce.length > 0 && inForce.every((verdict) => verdict === 'unmet');
        return (verdictOfAny(of) === 'unmet') === allUnmet;
      }),
    );
  });

  it('mirror "all of" when every answer is turned round', () => {
    const turned: Readonly<Record<Verdict, Verdict>> = {
      met: 'unmet',
      unmet: 'met',
      unknown: 'unknown',
      manual: 'manual',
      'not-in-force': 'not-in-force',
    };
    fc.assert(
      fc.property(
        anyVerdicts,
        (of) => verdictOfAny(of) === turned[verdictOfAll(of.map((verdict) => turned[verdict]))],
      ),
    );
  });
});

describe('what an answer settles, more figures do not unsettle', () => {
  const refinements: Readonly<Record<Verdict, readonly Verdict[]>> = {
    unknown: ['met', 'unmet', 'manual', 'unknown'],
    manual: ['met', 'unmet', 'manual'],
    met: ['met'],
    unmet: ['unmet'],
    'not-in-force': ['not-in-force'],
  };
  it.each([
    ['all of', verdictOfAll],
    ['any of', verdictOfAny],
  ] as const)('for %s', (_name, combined) => {
    fc.assert(
      fc.property(anyVerdicts, fc.infiniteStream(fc.nat()), (of, choices) => {
        const refined = of.map((verdict) => {
          const choice = Number(choices.next().value);
          return refinements[verdict][choice % refinements[verdict].length] ?? verdict;
        });
        const before = combined(of);
        return (before !== 'met' && before !== 'unmet') || combined(refined) === before;
      }),
    );
  });
});

const ruleThatIs = (verdict: Verdict) =>
  defineRule({
    id: `test.${verdict}`,
    name: verdict,
    basis: [cite('hnte-measures-2016', '第一条')],
    needs: [],
    parameters: {
      began: dated({ '2016-01-01': true, '2020-01-01': verdict === 'not-in-force' ? 'repealed' : true }),
    },
    check: () => () => {
      if (verdict === 'unknown') return missing(['uscc']);
      return verdict === 'manual' ? ask('？') : stated(verdict === 'met', '', '');
    },
  });

const sentences = fc.letrec<{ sentence: Requirement }>((tie) => ({
  sentence: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...verdicts).map(ruleThatIs),
    fc.array(tie('sentence'), { maxLength: 4 }).map((of) => allOf(...of)),
    fc.array(tie('sentence'), { maxLength: 4 }).map((of) => anyOf(...of)),
  ),
})).sentence;

describe('the verdict alone', () => {
  it('is the verdict of the trace, for any sentence', () => {
    fc.assert(
      fc.property(sentences, (requires) => {
        const program = defineProgram({ id: 'test', name: '', requires });
        const on = day('2026-01-01');
        expect(verdictOf(programOn(program, on), {})).toBe(evaluate(program, {}, on).verdict);
      }),
    );
  });
});
