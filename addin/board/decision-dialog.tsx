import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';

import type { ReturnLine } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { Modal } from '../taskpane/components/modal.tsx';
import type { Decided, Decision } from './decide.ts';
import { Written } from './written.tsx';
import { writtenRemarks } from './written-remarks.ts';

interface DecisionDialogProps {
  readonly open: boolean;
  readonly kind: Decision['kind'];
  /** The version that is decided: the one in sight when the button was pressed. */
  readonly line: ReturnLine;
  readonly onDecide: (decision: Decision) => Promise<Decided>;
  readonly onClose: () => void;
}

/** What is wrong with an entry. */
interface Wrong {
  readonly reason?: string | undefined;
  readonly remarks?: string | undefined;
}

/** Asked once more before figures change; what was written stays until the decision has arrived. */
export function DecisionDialog({ open, kind, line, onDecide, onClose }: DecisionDialogProps) {
  const [reason, setReason] = useState('');
  const [remarks, setRemarks] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const isSendingBack = kind === 'send-back';
  const sendingBack = (): Decision | undefined => {
    const written = writtenRemarks(remarks, line.latest?.sheets ?? []);
    const missing = reason.trim() === '' ? boardMessages.reasonNeeded : undefined;
    setWrong({ reason: missing, remarks: written.ok ? undefined : written.reason });
    if (missing !== undefined || !written.ok) return undefined;
    return { kind: 'send-back', reason: reason.trim(), remarks: written.value };
  };
  const settle = async (): Promise<void> => {
    const decision = isSendingBack ? sendingBack() : ({ kind } as const);
    if (decision === undefined) return;
    setBusy(true);
    const decided = await onDecide(decision);
    setBusy(false);
    setTrouble(decided.ok ? undefined : decided.sentence);
  };
  return (
    <Modal
      open={open}
      heading={
        isSendingBack ? boardMessages.sendBackOf(line.unitName) : boardMessages.approveOf(line.unitName)
      }
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void settle()}>
            {isSendingBack ? boardMessages.sendBack : boardMessages.approve}
          </Button>
          <Button onClick={onClose}>{boardMessages.cancel}</Button>
        </>
      }
    >
      <p>{summaryOf(line, kind)}</p>
      {isSendingBack && (
        <>
          <Written
            label={boardMessages.reason}
            required
            wrong={wrong.reason}
            hint={boardMessages.reasonHint}
            longest={2_000}
            value={reason}
            onWrite={setReason}
          />
          <Written
            label={boardMessages.remarks}
            required={false}
            wrong={wrong.remarks}
            hint={boardMessages.remarksHint}
            longest={100_000}
            value={remarks}
            onWrite={setRemarks}
          />
        </>
      )}
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </Modal>
  );
}

function summaryOf({ latest, inForce }: ReturnLine, kind: Decision['kind']): string {
  if (latest === null) return '';
  const figures = boardMessages.versionFigures(latest.rows, latest.counted);
  const problems = boardMessages.problemCounts(latest.errors, latest.warnings);
  const effect =
    kind === 'approve'
      ? boardMessages.approveEffect(inForce?.counted ?? null, latest.counted)
      : boardMessages.sendBackEffect(inForce?.counted ?? null);
  return `${figures} · ${problems}。${effect}`;
}
