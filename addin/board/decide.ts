import type { Backend, ReturnPlace } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';

export type Decision = { readonly kind: 'approve' } | { readonly kind: 'send-back'; readonly reason: string };

export interface Decided {
  readonly ok: boolean;
  readonly sentence: string;
}

interface Deciding extends ReturnPlace {
  readonly unitName: string;
  readonly decision: Decision;
  readonly key: string;
}

/** Decides the version that stands in the states now; the backend refuses when another one came meanwhile. */
export async function decide(
  backend: Backend,
  { quarter, unit, unitName, decision, key }: Deciding,
): Promise<Decided> {
  const states = await backend.states(quarter);
  if (!states.ok) return { ok: false, sentence: states.reason.sentence };
  const line = states.value.returns.find(({ unitId }) => unitId === unit);
  const version = line?.version ?? 1;
  const guarded = { key, revision: line?.revision ?? null };
  const answer =
    decision.kind === 'approve'
      ? await backend.approve({ quarter, unit }, { ...guarded, body: { version } })
      : await backend.sendBack({ quarter, unit }, { ...guarded, body: { version, reason: decision.reason } });
  if (!answer.ok) return { ok: false, sentence: answer.reason.sentence };
  const done = decision.kind === 'approve' ? boardMessages.approved : boardMessages.sentBack;
  return { ok: true, sentence: done(unitName) };
}
