import { describe, expect, it } from '@jest/globals';

import { deadlineOf, isHandedIn } from '../../../shared/domain/deadline.ts';

const open = { dueOn: '2027-01-10', closedAt: null };

describe('the deadline of a quarter', () => {
  it('counts the days by the service’s day, over the end of a year', () => {
    expect(deadlineOf({ ...open, today: '2026-12-31' })).toEqual({ kind: 'open', daysLeft: 10 });
    expect(deadlineOf({ ...open, today: '2027-01-10' })).toEqual({ kind: 'open', daysLeft: 0 });
  });

  it('is overdue from the next day on, until the quarter is closed', () => {
    expect(deadlineOf({ ...open, today: '2027-01-11' })).toEqual({ kind: 'overdue', days: 1 });
    const closedAt = '2027-01-10T16:10:00.000Z';
    expect(deadlineOf({ ...open, closedAt, today: '2027-01-11' })).toEqual({ kind: 'closed', at: closedAt });
  });

  it('is met by what waits or is approved, not by a draft or by what came back', () => {
    const states = ['not-reported', 'draft', 'submitted', 'approved', 'sent-back'] as const;
    expect(states.filter(isHandedIn)).toEqual(['submitted', 'approved']);
  });
});
