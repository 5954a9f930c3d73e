import { describe, expect, it } from '@jest/globals';

import { type ReturnVerb, type UnitState, nextState } from '../../../shared/domain/submission.ts';

const states: readonly UnitState[] = ['not-reported', 'draft', 'submitted', 'approved', 'sent-back'];

/** The state that follows, in the order of the states above; null where the verb is refused. */
const expected: Readonly<Record<ReturnVerb, readonly (UnitState | null)[]>> = {
  'save-draft': ['draft', 'draft', null, 'draft', 'draft'],
  submit: ['submitted', 'submitted', 'submitted', 'submitted', 'submitted'],
  approve: [null, null, 'approved', null, null],
  'send-back': [null, null, 'sent-back', null, null],
};

describe('the states of a return', () => {
  it.each(Object.keys(expected) as ReturnVerb[])('follow one another by %s', (verb) => {
    const next = states.map((state) => nextState(state, verb));
    expect(next.map((one) => (one.ok ? one.value : null))).toEqual(expected[verb]);
  });
});
