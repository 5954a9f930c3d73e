import { type Result, failed, ok } from '../result.ts';

/** What became of a version of a return. */
export type ReturnState = 'draft' | 'submitted' | 'approved' | 'sent-back';

/** The state of a unit in a quarter: of its newest version, or that there is none. */
export type UnitState = 'not-reported' | ReturnState;

/** What somebody does with a return. */
export type ReturnVerb = 'save-draft' | 'submit' | 'approve' | 'send-back';

/** draft -> submitted -> approved | sent back; what is submitted again waits again, whatever it was before. */
const transitions: Readonly<Record<ReturnVerb, Readonly<Partial<Record<UnitState, ReturnState>>>>> = {
  // A draft on top of a return that waits would take it out of the officer's hands.
  'save-draft': { 'not-reported': 'draft', draft: 'draft', approved: 'draft', 'sent-back': 'draft' },
  submit: {
    'not-reported': 'submitted',
    draft: 'submitted',
    submitted: 'submitted',
    approved: 'submitted',
    'sent-back': 'submitted',
  },
  approve: { submitted: 'approved' },
  'send-back': { submitted: 'sent-back' },
};

/** The state after the verb, or that the verb is not for a return in this state. */
export function nextState(state: UnitState, verb: ReturnVerb): Result<ReturnState, 'wrong-state'> {
  const next = transitions[verb][state];
  return next === undefined ? failed('wrong-state') : ok(next);
}
