import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { programs, rules } from '../../../shared/policy/catalogue.ts';
import { programOn, verdictOf } from '../../../shared/policy/define-program.ts';
import { distanceText } from '../../../shared/policy/distance-text.ts';
import { distanceOf } from '../../../shared/policy/distance.ts';
import { evaluate, evaluateRule } from '../../../shared/policy/evaluate.ts';
import { explain, reasonsOf } from '../../../shared/policy/explain.ts';
import { facts as dictionary } from '../../../shared/policy/facts.ts';
import { notesOf } from '../../../shared/policy/notes.ts';
import { standingOn } from '../../../shared/policy/qualifications/stage.ts';
import { reviews } from '../../../shared/policy/reviews.ts';
import { onSiteCheck } from '../../../shared/policy/tech-sme/on-site-check.ts';
import { anyDay, anyFacts } from './any-facts.ts';

describe('for any facts and any day', () => {
  it('no program throws, and the bare verdict is that of the trace', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        for (const program of programs) {
          const trace = evaluate(program, facts, on);
          expect(verdictOf(programOn(program, on), facts)).toBe(trace.verdict);
          expect([...explain(trace), ...reasonsOf(trace), ...notesOf(trace, facts, on)].every(Boolean)).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no rule throws, and what is unknown names a fact that is missing', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        for (const rule of rules) {
          const { verdict, missing } = evaluateRule(rule, facts, on);
          expect(missing.length > 0).toBe(verdict === 'unknown');
          expect(missing.every((name) => !facts[name] || dictionary[name].kind === 'money')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no score leaves its own range', () => {
    const scores = reviews.map(({ of }) => of).filter((of) => of.kind === 'score');
    expect(scores.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        for (const score of scores) {
          const points = score.onDay(on)?.points(facts);
          if (!points) continue;
          expect(points.low).toBeGreaterThanOrEqual(0);
          expect(points.high).toBeLessThanOrEqual(score.max);
          expect(points.low).toBeLessThanOrEqual(points.high);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the ladder, the on-site hints and the distance have an answer', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        expect(standingOn(facts, on).stage).not.toBe('');
        expect(onSiteCheck.onDay(on)?.(facts) ?? []).toBeInstanceOf(Array);
        for (const program of programs)
          expect(typeof distanceText(distanceOf(programOn(program, on), facts), on)).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});
