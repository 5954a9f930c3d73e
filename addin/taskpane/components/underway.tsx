import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';

import { sendMessages } from '../../../shared/text/messages/pane.ts';
import type { SendProgress } from '../return-state.ts';
import { ReceiptCard } from './receipt-card.tsx';

export type Underway = Extract<SendProgress, { readonly kind: 'sent' | 'waiting' | 'sending' }>;

export const isUnderway = (progress: SendProgress): progress is Underway =>
  progress.kind === 'sent' || progress.kind === 'waiting' || progress.kind === 'sending';

interface UnderwayViewProps {
  readonly progress: Underway;
  readonly onSendWaiting: () => void;
  readonly onClose: () => void;
}

/** A return that has left the pane: it needs no open ledger any more. */
export function UnderwayView({ progress, onSendWaiting, onClose }: UnderwayViewProps) {
  switch (progress.kind) {
    case 'sent':
      return <ReceiptCard receipt={progress.receipt} onClose={onClose} />;
    case 'sending':
      return <Spinner label={sendMessages.sending} />;
    case 'waiting':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {sendMessages.waiting}
            {progress.sentence !== '' && <div>{progress.sentence}</div>}
            <Button onClick={onSendWaiting}>{sendMessages.sendNow}</Button>
          </MessageBarBody>
        </MessageBar>
      );
  }
}
