import { dayInChina } from '../../shared/domain/calendar-date.ts';
import type { Clock } from '../../shared/ports/clock.ts';

const day = 86_400_000;

/** A clock of a running machine that somebody sets, forth and back. */
export interface JumpingClock extends Clock {
  readonly jump: (milliseconds: number) => void;
}

export function jumpingClock(first: string): JumpingClock {
  let at = Date.parse(first);
  return {
    now: () => new Date(at).toISOString(),
    later: (days) => new Date(at + days * day).toISOString(),
    today: () => dayInChina(at),
    jump: (milliseconds) => {
      at += milliseconds;
    },
  };
}
