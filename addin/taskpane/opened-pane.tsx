import { lazy, Suspense } from 'react';

import { functionsPaneMessages } from '../../shared/text/messages/functions-pane.ts';
import type { EvaluationSession } from './evaluation-session.ts';
import type { InsertExample } from './formula-inserter.ts';
import type { LedgerSession, LedgerState } from './ledger-state.ts';
import { SentBackNotice } from './components/sent-back-notice.tsx';
import { Still, useStillStyles } from './components/still.tsx';
import { isUnderway, UnderwayView } from './components/underway.tsx';
import { EvaluationPane } from './panes/evaluation-pane.tsx';
import { ProblemsPane } from './panes/problems-pane.tsx';
import { SendPane } from './panes/send-pane.tsx';
import { TablePane } from './panes/table-pane.tsx';
import type { ReturnSession } from './return-session.ts';
import type { ReturnState } from './return-state.ts';
import { useObservable } from './use-observable.ts';

export type PaneTab = 'table' | 'problems' | 'evaluation' | 'send' | 'functions';

interface OpenedPaneProps {
  readonly tab: PaneTab;
  readonly opened: LedgerState;
  readonly ledger: LedgerSession;
  readonly returns: ReturnSession;
  readonly evaluation: EvaluationSession;
  readonly functionPrefix: string;
  readonly onInsert: InsertExample;
  readonly state: ReturnState;
}

/** Help and examples of thirty functions are fetched when somebody asks for them. */
const FunctionsPane = lazy(async () => ({
  default: (await import('./panes/functions-pane.tsx')).FunctionsPane,
}));

/** The chosen tab, or why there is nothing to show in it. */
export function OpenedPane(props: OpenedPaneProps) {
  const { tab, opened, ledger, returns, evaluation, functionPrefix, onInsert, state } = props;
  const styles = useStillStyles();
  const selected = useObservable(ledger.selected);
  if (tab === 'functions')
    return (
      <Suspense fallback={<p role="status">{functionsPaneMessages.loading}</p>}>
        <FunctionsPane {...{ functionPrefix, onInsert }} onRefresh={returns.refreshFigures} />
      </Suspense>
    );
  if (opened.kind !== 'read' && tab === 'send' && isUnderway(state.progress))
    return (
      <div className={styles.still} aria-live="polite">
        <UnderwayView
          progress={state.progress}
          onSendWaiting={() => void returns.sendWaiting()}
          onClose={returns.close}
        />
      </div>
    );
  if (opened.kind !== 'read')
    return <Still isSending={tab === 'send'} opened={opened} onAgain={() => void ledger.readAgain()} />;
  const { view } = opened;
  const notice = (
    <SentBackNotice
      standing={state.standing}
      sheets={view.sheets}
      onGoTo={(cell) => void ledger.goToCell(cell)}
    />
  );
  switch (tab) {
    case 'table':
      return (
        <TablePane
          view={view}
          confirmedOn={opened.confirmedOn}
          onTry={(mapping) => void ledger.reread({ mapping })}
          onConfirm={() => void ledger.confirmMapping()}
          onForget={() => void ledger.forgetMapping()}
        />
      );
    case 'problems':
      return (
        <>
          {notice}
          <ProblemsPane
            view={view}
            selected={selected}
            onGoTo={(problem) => void ledger.goTo(problem)}
            onStep={(by) => void ledger.step(by)}
          />
        </>
      );
    case 'evaluation':
      return <EvaluationPane session={evaluation} />;
    case 'send':
      return (
        <>
          {notice}
          <SendPane
            view={view}
            state={state}
            onLookAgain={() => void returns.refresh()}
            onPreview={() => void returns.preview()}
            onSend={(explanation) => void returns.send(explanation)}
            onSendWaiting={() => void returns.sendWaiting()}
            onClose={returns.close}
            onSignIn={(person) => void returns.signIn(person)}
            onGoTo={(problem) => void ledger.goTo(problem)}
          />
        </>
      );
  }
}
