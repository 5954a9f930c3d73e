import type { Backend, Remark, ReturnLine } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';

export type Decision =
  | { readonly kind: 'approve' }
  | { readonly kind: 'send-back'; readonly reason: string; readonly remarks: readonly Remark[] };

export interface Decided {
  readonly ok: boolean;
  readonly sentence: string;
}

interface Deciding {
  /** As the officer saw it: what arrived meanwhile is not decided with it, the backend refuses. */
  readonly line: ReturnLine;
  readonly decision: Decision;
  readonly key: string;
}

export async function decide(backend: Backend, { line, decision, key }: Deciding): Promise<Decided> {
  const { quarter, unitId: unit, unitName, revision } = line;
  const version = line.version ?? 1;
  const guarded = { key, revision };
  const answer =
    decision.kind === 'approve'
      ? await backend.approve({ quarter, unit }, { ...guarded, body: { version } })
      : await backend.sendBack(
          { quarter, unit },
          { ...guarded, body: { version, reason: decision.reason, remarks: decision.remarks } },
        );
  if (!answer.ok) return { ok: false, sentence: answer.reason.sentence };
  const done = decision.kind === 'approve' ? boardMessages.approved : boardMessages.sentBack;
  return { ok: true, sentence: done(unitName) };
}
