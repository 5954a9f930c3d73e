import type { User } from '../domain/user.ts';
import type { Result } from '../result.ts';
import { type DecidedReturn, type Deciding, decideReturn } from './decide-return.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

export interface SendingBack extends Pick<
  Deciding,
  'quarter' | 'unit' | 'version' | 'remarks' | 'key' | 'seen'
> {
  readonly reason: string;
}

/** The version goes back to the town with the reason and remarks at cells; what was approved stays in force. */
export const sendBackReturn = (
  surroundings: Surroundings,
  user: User,
  sendingBack: SendingBack,
): Promise<Result<DecidedReturn, Refusal>> =>
  decideReturn(surroundings, user, { ...sendingBack, verb: 'send-back' });
