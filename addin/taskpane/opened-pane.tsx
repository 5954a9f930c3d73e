import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

import { functionsPaneMessages } from '../../shared/text/messages/functions-pane.ts';
import { paneMessages, sendMessages } from '../../shared/text/messages/pane.ts';
import type { EvaluationSession } from './evaluation-session.ts';
import type { InsertExample } from './formula-inserter.ts';
import type { LedgerSession, LedgerState } from './ledger-session.ts';
import { isUnderway, UnderwayView } from './components/underway.tsx';
import { EvaluationPane } from './panes/evaluation-pane.tsx';
import { ProblemsPane } from './panes/problems-pane.tsx';
import { SendPane } from './panes/send-pane.tsx';
import { TablePane } from './panes/table-pane.tsx';
import type { ReturnSession } from './return-session.ts';
import type { ReturnState } from './return-state.ts';
import { useObservable } from './use-observable.ts';

const useStyles = makeStyles({
  still: { padding: '12px', display: 'grid', gap: '8px' },
  late: {
    display: 'grid',
    gap: '8px',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: '50ms',
    animationFillMode: 'both',
  },
});

export type PaneTab = 'table' | 'problems' | 'evaluation' | 'send' | 'functions';

interface OpenedPaneProps {
  readonly tab: PaneTab;
  readonly opened: LedgerState;
  readonly ledger: LedgerSession;
  readonly returns: ReturnSession;
  readonly evaluation: EvaluationSession;
  readonly onInsert: InsertExample;
  readonly state: ReturnState;
}

/** Help and examples of thirty functions are fetched when somebody asks for them. */
const FunctionsPane = lazy(async () => ({
  default: (await import('./panes/functions-pane.tsx')).FunctionsPane,
}));

/** The chosen tab, or why there is nothing to show in it. */
export function OpenedPane({ tab, opened, ledger, returns, evaluation, onInsert, state }: OpenedPaneProps) {
  const styles = useStyles();
  const selected = useObservable(ledger.selected);
  if (tab === 'functions')
    return (
      <Suspense fallback={<p role="status">{functionsPaneMessages.loading}</p>}>
        <FunctionsPane onInsert={onInsert} onRefresh={returns.refreshFigures} />
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
    return <Still tab={tab} opened={opened} onAgain={() => void ledger.readAgain()} />;
  const { view } = opened;
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
        <ProblemsPane
          view={view}
          selected={selected}
          onGoTo={(problem) => void ledger.goTo(problem)}
          onStep={(by) => void ledger.step(by)}
        />
      );
    case 'evaluation':
      return <EvaluationPane session={evaluation} />;
    case 'send':
      return (
        <SendPane
          view={view}
          state={state}
          onPreview={() => void returns.preview()}
          onSend={(explanation) => void returns.send(explanation)}
          onSendWaiting={() => void returns.sendWaiting()}
          onClose={returns.close}
          onSignIn={(person) => void returns.signIn(person)}
          onGoTo={(problem) => void ledger.goTo(problem)}
        />
      );
  }
}

interface StillProps extends Pick<OpenedPaneProps, 'tab' | 'opened'> {
  readonly onAgain: () => void;
}

function Still({ tab, opened, onAgain }: StillProps) {
  const styles = useStyles();
  if (opened.kind === 'failed')
    return (
      <div className={styles.still}>
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{`「${opened.file}」：${opened.sentence}`}</MessageBarBody>
          {opened.isOpen && (
            <MessageBarActions>
              <Button onClick={onAgain}>{paneMessages.readAgain}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      </div>
    );
  if (opened.kind === 'reading')
    return (
      <div className={styles.still} role="status">
        {paneMessages.reading(opened.file)}
        <Skeleton className={styles.late} aria-hidden="true">
          <SkeletonItem />
          <SkeletonItem />
          <SkeletonItem />
        </Skeleton>
      </div>
    );
  return <p className={styles.still}>{tab === 'send' ? sendMessages.openFirst : paneMessages.empty}</p>;
}
