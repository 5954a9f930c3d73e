import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';

import type { Problem } from '../../../shared/ledgers/problem.ts';
import type { LedgerView } from '../../../shared/ports/ledger-desk.ts';
import { sendMessages } from '../../../shared/text/messages/pane.ts';
import { periodName } from '../../../shared/text/shown-figures.ts';
import { sendReadiness } from '../../../shared/use-cases/send-readiness.ts';
import type { Preview, ReturnState } from '../return-state.ts';
import { BlockedBy } from './blocked-by.tsx';
import { ChangesView } from './changes-view.tsx';
import { SendForm } from './send-form.tsx';

interface ReadyToSendProps {
  readonly view: LedgerView;
  readonly state: Pick<ReturnState, 'unit' | 'quarter'>;
  readonly preview: Preview;
  readonly onSend: (explanation: string | undefined) => void;
  readonly onGoTo: (problem: Problem) => void;
  readonly onPreview: () => void;
}

/** The difference to what was approved, what is sent, and what is still in the way. */
export function ReadyToSend({ view, state, preview, onSend, onGoTo, onPreview }: ReadyToSendProps) {
  const readiness = sendReadiness(view);
  return (
    <>
      {preview.notCompared === undefined ? (
        <ChangesView changes={preview.changes} />
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`${preview.notCompared}。${sendMessages.notCompared}`}</MessageBarBody>
        </MessageBar>
      )}
      <p>
        {view.rowCount === 0
          ? sendMessages.zeroReport
          : sendMessages.totals(view.rowCount, view.countedCount)}
        <br />
        {sendMessages.to(state.unit?.name ?? '', periodName(state.quarter))}
      </p>
      {readiness.kind === 'blocked' ? (
        <BlockedBy problems={readiness.by} onGoTo={onGoTo} />
      ) : (
        <SendForm errors={readiness.kind === 'ready' ? 0 : readiness.errors} onSend={onSend} />
      )}
      <Button appearance="subtle" onClick={onPreview}>
        {sendMessages.checkAgain}
      </Button>
    </>
  );
}
