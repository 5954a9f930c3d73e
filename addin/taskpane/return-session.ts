import type { Backend, Refused } from '../../shared/api/backend.ts';
import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import type { Keepsakes } from '../../shared/ports/keepsakes.ts';
import { changeable, changePart, type Observable } from './observable.ts';
import { returnPlace, type ReturnPlaceChoice } from './return-place.ts';
import { returnSending, type ReturnSending } from './return-sending.ts';
import { nothingChosen, type ReturnState } from './return-state.ts';

/** Signing in, choosing unit and quarter, seeing where the return stands, looking at the difference and sending. */
export interface ReturnSession
  extends
    Pick<ReturnPlaceChoice, 'chooseUnit' | 'chooseQuarter' | 'refresh'>,
    Pick<ReturnSending, 'preview' | 'send' | 'sendWaiting'> {
  readonly state: Observable<ReturnState>;
  readonly start: () => Promise<void>;
  /** Asks once more for what the backend has not answered. */
  readonly again: () => Promise<void>;
  /** Asks anew for the figures of the bureau, in the cells and in the pane. */
  readonly refreshFigures: () => Promise<void>;
  readonly signIn: (person: string) => Promise<void>;
  readonly close: () => void;
}

export interface ReturnHost {
  readonly backend: Backend;
  readonly desk: Pick<LedgerDesk, 'changesSince' | 'sheetsToSend'>;
  readonly keepsakes: Keepsakes;
  readonly newKey: () => string;
  /** Called when remote figures in the cells may be others now: somebody signed in, a return arrived, she asked. */
  readonly refreshCells: () => void;
}

export function returnSession(host: ReturnHost): ReturnSession {
  const state = changeable(nothingChosen);
  const { backend } = host;
  const place = returnPlace(backend, state);
  const sending = returnSending(host, state, place);

  const troubled = ({ sentence }: Refused): void => {
    changePart(state, { trouble: sentence });
  };

  async function askPeople(): Promise<void> {
    const answer = await backend.people();
    if (answer.ok) changePart(state, { people: answer.value.people, trouble: undefined });
    else troubled(answer.reason);
  }

  async function signIn(id: string): Promise<void> {
    const answer = await backend.signIn(id);
    if (!answer.ok) {
      troubled(answer.reason);
      return;
    }
    enter(answer.value.person);
    host.refreshCells();
    const catalogue = await backend.catalogue();
    if (catalogue.ok) changePart(state, { catalogue: catalogue.value });
    await place.refresh();
    if (state.get().progress.kind === 'waiting') await sending.sendWaiting();
  }

  /** What one person was told is not shown to the next. */
  function enter(person: NonNullable<ReturnState['person']>): void {
    const { person: before, progress, standing } = state.get();
    const isSame = before?.id === person.id;
    changePart(state, {
      person,
      trouble: undefined,
      progress: isSame || progress.kind === 'waiting' ? progress : { kind: 'none' },
      standing: isSame ? standing : { kind: 'not-fetched' },
    });
  }

  const { chooseUnit, chooseQuarter, refresh } = place;
  const { preview, send, sendWaiting } = sending;
  return {
    ...{ state, signIn, chooseUnit, chooseQuarter, refresh, preview, send, sendWaiting },
    async start() {
      await askPeople();
      if (await sending.isWaiting()) {
        changePart(state, { progress: { kind: 'waiting', sentence: '' } });
        await sendWaiting();
      }
    },
    async again() {
      const { people, person } = state.get();
      if (people.length === 0) await askPeople();
      if (person !== undefined) await signIn(person.id);
    },
    async refreshFigures() {
      host.refreshCells();
      await refresh();
    },
    close: () => {
      changePart(state, { progress: { kind: 'none' } });
    },
  };
}
