import type { OrgUnit } from '../domain/org-unit.ts';
import { type User, type Verb, mayDo, mayEverDo } from '../domain/user.ts';
import { type Result, ok } from '../result.ts';
import { roleNames, serviceMessages } from '../text/messages/service.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';

/** Whether the role table lets the user do this, for the unit or for the district as a whole. */
export function permit(user: User, verb: Verb, unit?: OrgUnit): Result<true, Refusal> {
  if (mayDo(user, verb, unit?.id)) return ok(true);
  return refused(
    'not-permitted',
    unit !== undefined && mayEverDo(user, verb)
      ? serviceMessages.otherUnit(unit.name)
      : serviceMessages.notPermitted(roleNames[user.role]),
  );
}
