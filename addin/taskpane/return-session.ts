import type { Backend, Refused, SavedReturn } from '../../shared/api/backend.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import type { LedgerDesk } from '../../shared/ports/ledger-desk.ts';
import type { Keepsakes } from '../../shared/ports/keepsakes.ts';
import { sendMessages } from '../../shared/text/messages/pane.ts';
import { changeable, type Observable } from './observable.ts';
import { type Outgoing, outbox } from './outbox.ts';
import { earlierReturn } from './earlier-return.ts';
import {
  type ChosenUnit,
  type Preview,
  type ReturnState,
  type SentReceipt,
  nothingChosen,
} from './return-state.ts';

/** Signing in, choosing unit and quarter, looking at the difference and sending. */
export interface ReturnSession {
  readonly state: Observable<ReturnState>;
  readonly start: () => Promise<void>;
  /** Asks once more for what the backend has not answered. */
  readonly again: () => Promise<void>;
  /** Asks anew for the figures of the bureau, in the cells and in the pane. */
  readonly refreshFigures: () => Promise<void>;
  readonly signIn: (person: string) => Promise<void>;
  readonly chooseUnit: (unitName: string) => Promise<void>;
  readonly chooseQuarter: (quarter: string) => Promise<void>;
  readonly preview: () => Promise<void>;
  readonly send: (explanation: string | undefined) => Promise<void>;
  readonly sendWaiting: () => Promise<void>;
  readonly close: () => void;
}

export interface ReturnHost {
  readonly backend: Backend;
  readonly desk: LedgerDesk;
  readonly keepsakes: Keepsakes;
  readonly newKey: () => string;
  /** Called when remote figures in the cells may be others now: somebody signed in, a return arrived, she asked. */
  readonly refreshCells: () => void;
}

export function returnSession(host: ReturnHost): ReturnSession {
  const state = changeable(nothingChosen);
  const { backend, desk, keepsakes } = host;
  const box = outbox(backend, keepsakes);
  let outgoing: Outgoing | undefined;

  const change = (part: Partial<ReturnState>): void => {
    state.set({ ...state.get(), ...part });
  };
  const troubled = ({ sentence }: Refused): void => {
    change({ trouble: sentence });
  };

  async function askPeople(): Promise<void> {
    const answer = await backend.people();
    if (answer.ok) change({ people: answer.value.people, trouble: undefined });
    else troubled(answer.reason);
  }

  async function refreshTarget(): Promise<void> {
    const { quarter, unit, person } = state.get();
    if (unit === undefined || person === undefined) return;
    const totals = await backend.totals(quarter.slice(0, 4));
    if (!totals.ok) {
      troubled(totals.reason);
      return;
    }
    const own = totals.value.units.find(({ unitId }) => unitId === unit.id);
    change({ target: own?.target ?? null, trouble: undefined });
  }

  async function signIn(id: string): Promise<void> {
    const answer = await backend.signIn(id);
    if (!answer.ok) {
      troubled(answer.reason);
      return;
    }
    const { person, progress } = state.get();
    const stays = person?.id === answer.value.person.id || progress.kind === 'waiting';
    change({
      person: answer.value.person,
      trouble: undefined,
      progress: stays ? progress : { kind: 'none' },
    });
    host.refreshCells();
    const catalogue = await backend.catalogue();
    if (catalogue.ok) change({ catalogue: catalogue.value });
    await refreshTarget();
    if (state.get().progress.kind === 'waiting') await sendWaiting();
  }

  /** Only by who may send it: a return that is refused does not wait any longer. */
  async function sendWaiting(): Promise<void> {
    const waiting = outgoing ?? (await box.waiting());
    if (waiting === undefined) return;
    const { name = '' } = wujinUnits.find(({ id }) => id === waiting.place.unit) ?? {};
    if (state.get().person?.unit === waiting.place.unit) await deliver(waiting);
    else change({ progress: { kind: 'waiting', sentence: sendMessages.signInToSend(name) } });
  }

  async function compared(unit: ChosenUnit): Promise<Preview> {
    const { quarter } = state.get();
    const states = await backend.states(quarter);
    if (!states.ok) return { line: undefined, changes: null, notCompared: states.reason.sentence };
    const line = states.value.returns.find(({ unitId }) => unitId === unit.id);
    const earlier = await earlierReturn(backend, { quarter, unit }, line);
    if (!earlier.ok) return { line, changes: null, notCompared: earlier.reason.sentence };
    const changes = earlier.value === undefined ? null : await desk.changesSince(earlier.value);
    return { line, changes, notCompared: undefined };
  }

  async function preview(): Promise<void> {
    const { unit } = state.get();
    if (unit === undefined) return;
    change({ progress: { kind: 'preparing' } });
    const shown = await compared(unit);
    outgoing = undefined;
    change({ progress: { kind: 'preview', preview: shown } });
  }

  const shownPreview = (): Preview | undefined => {
    const { progress } = state.get();
    return 'preview' in progress ? progress.preview : undefined;
  };

  async function deliver(sent: Outgoing): Promise<void> {
    const { unit, person } = state.get();
    const before = shownPreview();
    change({ progress: { kind: 'sending', preview: before } });
    const answer = await box.send(sent);
    if (answer.ok) {
      const receipt = receiptOf(answer.value, unit?.name ?? '', person?.name ?? '');
      await keepsakes.write(`receipt-${receipt.number}`, JSON.stringify(receipt));
      change({ progress: { kind: 'sent', receipt }, trouble: undefined });
      host.refreshCells();
    } else if (answer.reason.kind === 'refused')
      change({ progress: { kind: 'refused', preview: before, refused: answer.reason } });
    else change({ progress: { kind: 'waiting', sentence: answer.reason.sentence } });
  }

  async function send(explanation: string | undefined): Promise<void> {
    const { quarter, unit, progress } = state.get();
    const shown = shownPreview();
    if (unit === undefined || progress.kind === 'sending' || shown === undefined) return;
    const content = { kind: 'sheets' as const, ...(await desk.sheetsToSend()) };
    const body = { as: 'submitted' as const, content, ...(explanation !== undefined && { explanation }) };
    outgoing = {
      key: host.newKey(),
      place: { quarter, unit: unit.id },
      revision: shown.line?.revision ?? null,
      body,
    };
    await deliver(outgoing);
  }

  return {
    state,
    signIn,
    preview,
    send,
    async start() {
      await askPeople();
      if ((await box.waiting()) !== undefined) {
        change({ progress: { kind: 'waiting', sentence: '' } });
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
      await refreshTarget();
    },
    async chooseUnit(name) {
      const found = wujinUnits.find((unit) => unit.name === name);
      change({ unit: found, target: null, progress: { kind: 'none' } });
      await refreshTarget();
    },
    async chooseQuarter(quarter) {
      change({ quarter, progress: { kind: 'none' } });
      await refreshTarget();
    },
    sendWaiting,
    close: () => {
      change({ progress: { kind: 'none' } });
    },
  };
}

const receiptOf = ({ receipt, return: line }: SavedReturn, unitName: string, by: string): SentReceipt => ({
  ...receipt,
  unitName: line.unitName === '' ? unitName : line.unitName,
  quarter: line.quarter,
  by,
});
