import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { programs } from '../../../shared/policy/catalogue.ts';
import { programOn, verdictOf } from '../../../shared/policy/define-program.ts';
import { judgeOf } from '../../../shared/policy/judge.ts';
import { anyDay, anyFacts } from './any-facts.ts';

describe('a judge of many enterprises', () => {
  it.each(programs.map((program) => [program.name, program] as const))(
    'gives each its own verdict, whoever came before: %s',
    (_, program) => {
      fc.assert(
        fc.property(anyDay, fc.array(anyFacts, { minLength: 1, maxLength: 30 }), (on, enterprises) => {
          const onDay = programOn(program, on);
          expect(enterprises.map(judgeOf(onDay))).toEqual(
            enterprises.map((facts) => verdictOf(onDay, facts)),
          );
        }),
        { numRuns: 40 },
      );
    },
  );
});
