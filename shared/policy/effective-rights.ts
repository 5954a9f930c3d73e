import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Facts } from './facts.ts';

/** One intellectual property right. Trademarks belong to neither class and are not kept here. */
export interface IntellectualPropertyRight {
  readonly class: 'class-1' | 'class-2';
  readonly grantedOn: CalendarDate;
  /** The first day on which it is no longer in force. */
  readonly endedOn?: CalendarDate | undefined;
  readonly ownedByApplicant: boolean;
  readonly usedInEarlierRecognition: boolean;
}

/** Counts of the rights in force on the day of application; class II used in an earlier recognition drops out of the HNTE count. */
export function rightFacts(rights: readonly IntellectualPropertyRight[], on: CalendarDate): Facts {
  const inForce = rights.filter(
    ({ grantedOn, endedOn, ownedByApplicant }) =>
      ownedByApplicant && grantedOn <= on && (endedOn === undefined || on < endedOn),
  );
  const class2 = inForce.filter((right) => right.class === 'class-2');
  return {
    class1RightCount: inForce.length - class2.length,
    class2RightCount: class2.length,
    class2UnusedRightCount: class2.filter(({ usedInEarlierRecognition }) => !usedInEarlierRecognition).length,
  };
}
