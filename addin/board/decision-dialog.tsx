import { Button, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import type { ReturnLine } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { Labelled } from '../taskpane/components/labelled.tsx';
import { Modal } from '../taskpane/components/modal.tsx';
import type { Decided, Decision } from './decide.ts';

interface DecisionDialogProps {
  readonly open: boolean;
  readonly kind: Decision['kind'];
  /** The version that is decided: the one in sight when the button was pressed. */
  readonly line: ReturnLine;
  readonly onDecide: (decision: Decision) => Promise<Decided>;
  readonly onClose: () => void;
}

/** Asked once more before figures change; what was written stays until the decision has arrived. */
export function DecisionDialog({ open, kind, line, onDecide, onClose }: DecisionDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const isSendingBack = kind === 'send-back';
  const settle = async (): Promise<void> => {
    const written = reason.trim();
    setMissing(isSendingBack && written === '');
    if (isSendingBack && written === '') return;
    setBusy(true);
    const decided = await onDecide(isSendingBack ? { kind, reason: written } : { kind });
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
        <Labelled
          label={boardMessages.reason}
          required
          wrong={missing && reason.trim() === '' ? boardMessages.reasonNeeded : undefined}
        >
          {(id, describedBy) => (
            <Textarea
              id={id}
              aria-describedby={describedBy}
              rows={4}
              maxLength={2000}
              placeholder={boardMessages.reasonHint}
              value={reason}
              onChange={(_, { value }) => {
                setReason(value);
              }}
            />
          )}
        </Labelled>
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
