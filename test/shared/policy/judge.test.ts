import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { programs } from '../../../shared/policy/catalogue.ts';
import { programOn, verdictOf } from '../../../shared/policy/define-program.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { anyDay, anyFacts } from './any-facts.ts';

describe('a judge of many enterprises', () => {
  it.each(programs.map((program) => [program.name, program] as const))(
    'gives each the verdict of its trace, whoever came before: %s',
    (_, program) => {
      fc.assert(
        fc.property(anyDay, fc.array(anyFacts, { minLength: 1, maxLength: 30 }), (on, enterprises) => {
          const onDay = programOn(program, on);
          expect(enterprises.map((facts) => verdictOf(onDay, facts))).toEqual(
            enterprises.map((facts) => evaluate(program, facts, on).verdict),
          );
        }),
        { numRuns: 40 },
      );
    },
  );
});
