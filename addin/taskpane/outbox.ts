import type { Backend, PutReturn, Refused, ReturnPlace, SavedReturn } from '../../shared/api/backend.ts';
import type { Keepsakes } from '../../shared/ports/keepsakes.ts';
import type { Result } from '../../shared/result.ts';

/** A return on its way. The key stays the same however often it is tried, so it arrives once. */
export interface Outgoing {
  readonly key: string;
  readonly place: ReturnPlace;
  readonly revision: number | null;
  readonly body: PutReturn;
}

/** Keeps a return until its receipt is there, also over a closed page and a broken line. */
export interface Outbox {
  readonly send: (outgoing: Outgoing) => Promise<Result<SavedReturn, Refused>>;
  readonly waiting: () => Promise<Outgoing | undefined>;
  readonly forget: () => Promise<void>;
}

const kept = 'outgoing-return';

export function outbox(backend: Pick<Backend, 'send'>, keepsakes: Keepsakes): Outbox {
  return {
    async send(outgoing) {
      await keepsakes.write(kept, JSON.stringify(outgoing));
      const { place, key, revision, body } = outgoing;
      const answer = await backend.send(place, { key, revision, body });
      // Refused is answered too: only what never arrived waits.
      if (answer.ok || answer.reason.kind === 'refused') await keepsakes.write(kept, undefined);
      return answer;
    },
    async waiting() {
      const text = await keepsakes.read(kept);
      return text === undefined ? undefined : (JSON.parse(text) as Outgoing);
    },
    forget: () => keepsakes.write(kept, undefined),
  };
}
