import type { User } from '../domain/user.ts';
import type { Result } from '../result.ts';
import { type DecidedReturn, type Deciding, decideReturn } from './decide-return.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

export type Approval = Pick<Deciding, 'quarter' | 'unit' | 'version' | 'key' | 'seen'>;

/** The version the officer saw comes into force; one that arrived meanwhile does not. */
export const approveReturn = (
  surroundings: Surroundings,
  user: User,
  approval: Approval,
): Promise<Result<DecidedReturn, Refusal>> =>
  decideReturn(surroundings, user, { ...approval, verb: 'approve', reason: null, remarks: [] });
