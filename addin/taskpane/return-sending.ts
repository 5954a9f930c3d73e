import type { SavedReturn } from '../../shared/api/backend.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { sendMessages } from '../../shared/text/messages/pane.ts';
import { earlierReturn } from './earlier-return.ts';
import { changePart, type Changeable } from './observable.ts';
import { type Outgoing, outbox } from './outbox.ts';
import type { ReturnPlaceChoice } from './return-place.ts';
import type { ReturnHost } from './return-session.ts';
import type { ChosenUnit, Preview, ReturnState, SendProgress, SentReceipt } from './return-state.ts';

/** From looking at the difference to the receipt, over a broken line too. */
export interface ReturnSending {
  readonly preview: () => Promise<void>;
  readonly send: (explanation: string | undefined) => Promise<void>;
  /** Only by who may send it: a return that is refused does not wait any longer. */
  readonly sendWaiting: () => Promise<void>;
  /** Whether a return was left waiting when the page was last open. */
  readonly isWaiting: () => Promise<boolean>;
}

export function returnSending(
  { backend, desk, keepsakes, newKey, refreshCells }: ReturnHost,
  state: Changeable<ReturnState>,
  { told }: Pick<ReturnPlaceChoice, 'told'>,
): ReturnSending {
  const box = outbox(backend, keepsakes);
  let outgoing: Outgoing | undefined;

  const goOn = (progress: SendProgress): void => {
    changePart(state, { progress });
  };

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

  const shownPreview = (): Preview | undefined => {
    const { progress } = state.get();
    return 'preview' in progress ? progress.preview : undefined;
  };

  async function deliver(sent: Outgoing): Promise<void> {
    const { unit, person } = state.get();
    const before = shownPreview();
    goOn({ kind: 'sending', preview: before });
    const answer = await box.send(sent);
    if (answer.ok) {
      const receipt = receiptOf(answer.value, unit?.name ?? '', person?.name ?? '');
      await keepsakes.write(`receipt-${receipt.number}`, JSON.stringify(receipt));
      changePart(state, { progress: { kind: 'sent', receipt }, trouble: undefined });
      refreshCells();
      await told(answer.value.return);
    } else if (answer.reason.kind === 'refused')
      goOn({ kind: 'refused', preview: before, refused: answer.reason });
    else goOn({ kind: 'waiting', sentence: answer.reason.sentence });
  }

  return {
    async preview() {
      const { unit } = state.get();
      if (unit === undefined) return;
      goOn({ kind: 'preparing' });
      const preview = await compared(unit);
      outgoing = undefined;
      goOn({ kind: 'preview', preview });
      await told(preview.line);
    },
    async send(explanation) {
      const { quarter, unit, progress } = state.get();
      const shown = shownPreview();
      if (unit === undefined || progress.kind === 'sending' || shown === undefined) return;
      const content = { kind: 'sheets' as const, ...(await desk.sheetsToSend()) };
      const body = { as: 'submitted' as const, content, ...(explanation !== undefined && { explanation }) };
      outgoing = {
        key: newKey(),
        place: { quarter, unit: unit.id },
        revision: shown.line?.revision ?? null,
        body,
      };
      await deliver(outgoing);
    },
    async sendWaiting() {
      const waiting = outgoing ?? (await box.waiting());
      if (waiting === undefined) return;
      const { name = '' } = wujinUnits.find(({ id }) => id === waiting.place.unit) ?? {};
      if (state.get().person?.unit === waiting.place.unit) await deliver(waiting);
      else goOn({ kind: 'waiting', sentence: sendMessages.signInToSend[state.get().entrance](name) });
    },
    isWaiting: async () => (await box.waiting()) !== undefined,
  };
}

const receiptOf = ({ receipt, return: line }: SavedReturn, unitName: string, by: string): SentReceipt => ({
  ...receipt,
  unitName: line.unitName === '' ? unitName : line.unitName,
  quarter: line.quarter,
  by,
});
