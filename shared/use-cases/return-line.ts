import type { OrgUnit } from '../domain/org-unit.ts';
import type { Quarter } from '../domain/period.ts';
import type { UnitState } from '../domain/submission.ts';
import type { Author, ReturnHead, VersionTotals } from '../ports/store.ts';
import { stateNames } from '../text/messages/states.ts';

/** Where the return of a unit stands, as people see it; also of a unit that has none. */
export interface ReturnLine {
  readonly quarter: Quarter;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: UnitState;
  readonly stateText: string;
  readonly revision: number | null;
  readonly version: number | null;
  readonly latest: VersionTotals | null;
  readonly inForce: VersionTotals | null;
  readonly changedAt: string | null;
  readonly changedBy: Author | null;
}

export function returnLine(unit: OrgUnit, quarter: Quarter, head: ReturnHead | undefined): ReturnLine {
  const state = head?.state ?? 'not-reported';
  return {
    quarter,
    unitId: unit.id,
    unitName: unit.name,
    state,
    stateText: stateNames[state],
    revision: head?.revision ?? null,
    version: head?.version ?? null,
    latest: head?.latest ?? null,
    inForce: head?.inForce ?? null,
    changedAt: head?.changedAt ?? null,
    changedBy: head?.changedBy ?? null,
  };
}
