import { dayNumber, parseCalendarDate } from './calendar-date.ts';
import type { UnitState } from './submission.ts';

/** What the service knows of a quarter besides its returns. */
export interface PeriodFrame {
  /** The last day on which a unit sends by itself. */
  readonly dueOn: string;
  /** The moment at which it was closed; null while it is open. */
  readonly closedAt: string | null;
  /** The service's own day: the clock of whoever looks may be wrong. */
  readonly today: string;
}

/** How much time is left; an overdue quarter takes returns until it is closed. */
export type Deadline =
  | { readonly kind: 'open'; readonly daysLeft: number }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'closed'; readonly at: string };

export function deadlineOf({ dueOn, closedAt, today }: PeriodFrame): Deadline {
  if (closedAt !== null) return { kind: 'closed', at: closedAt };
  const daysLeft = countedDay(dueOn) - countedDay(today);
  return daysLeft < 0 ? { kind: 'overdue', days: -daysLeft } : { kind: 'open', daysLeft };
}

function countedDay(text: string): number {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new Error(`${text} is no day.`);
  return dayNumber(day);
}

/** Whether a unit has done its part; what was sent back or lies as a draft is still to come. */
export const isHandedIn = (state: UnitState): boolean => state === 'submitted' || state === 'approved';
