import type { Backend, Person } from '../../shared/api/backend.ts';
import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import type { Keepsakes } from '../../shared/ports/keepsakes.ts';
import { changeable, changePart, type Observable } from './observable.ts';
import { type ReturnEntrance, returnEntrance } from './return-entrance.ts';
import { returnPlace, type ReturnPlaceChoice } from './return-place.ts';
import { returnSending, type ReturnSending } from './return-sending.ts';
import { nothingChosen, type ReturnState } from './return-state.ts';

/** Signing in, choosing unit and quarter, seeing where the return stands, looking at the difference and sending. */
export interface ReturnSession
  extends
    Pick<ReturnEntrance, 'signIn' | 'cancelSignIn' | 'signOut' | 'again'>,
    Pick<ReturnPlaceChoice, 'chooseUnit' | 'chooseQuarter' | 'refresh'>,
    Pick<ReturnSending, 'preview' | 'send' | 'sendWaiting'> {
  readonly state: Observable<ReturnState>;
  readonly start: () => Promise<void>;
  /** Asks anew for the figures of the bureau, in the cells and in the pane. */
  readonly refreshFigures: () => Promise<void>;
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
  const { backend } = host;
  const state = changeable({ ...nothingChosen, entrance: backend.entrance.kind });
  const place = returnPlace(backend, state);
  const sending = returnSending(host, state, place);
  const comingIn = returnEntrance(backend.entrance, state, { entered, left });

  async function entered(person: Person): Promise<void> {
    enter(person);
    host.refreshCells();
    const catalogue = await backend.catalogue();
    if (catalogue.ok) changePart(state, { catalogue: catalogue.value });
    await place.refresh();
    if (state.get().progress.kind === 'waiting') await sending.sendWaiting();
  }

  /** What one person was told is not shown to the next. */
  function enter(person: Person): void {
    const { person: before, progress, standing } = state.get();
    const isSame = before?.id === person.id;
    changePart(state, {
      person,
      trouble: undefined,
      progress: isSame || progress.kind === 'waiting' ? progress : { kind: 'none' },
      standing: isSame ? standing : { kind: 'not-fetched' },
    });
  }

  /** As before anybody came in; only the ledger stays, and what waits to be sent. */
  function left(): void {
    const { entrance, unit, quarter, progress } = state.get();
    state.set({
      ...nothingChosen,
      ...{ entrance, unit, quarter },
      progress: progress.kind === 'waiting' ? progress : nothingChosen.progress,
    });
    host.refreshCells();
  }

  const { chooseUnit, chooseQuarter, refresh } = place;
  const { preview, send, sendWaiting } = sending;
  const { signIn, again, cancelSignIn, signOut } = comingIn;
  return {
    ...{ state, signIn, cancelSignIn, signOut, again },
    ...{ chooseUnit, chooseQuarter, refresh, preview, send, sendWaiting },
    async start() {
      await comingIn.begin();
      if (await sending.isWaiting()) {
        changePart(state, { progress: { kind: 'waiting', sentence: '' } });
        await sendWaiting();
      }
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
