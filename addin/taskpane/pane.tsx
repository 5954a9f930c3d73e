import { Button, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';

import { paneMessages } from '../../shared/text/messages/pane.ts';
import { DeadlineBrief } from './components/deadline-lines.tsx';
import { PaneHeader } from './components/pane-header.tsx';
import { TabBar, tabId } from './components/tab-bar.tsx';
import { TargetBar } from './components/target-bar.tsx';
import type { EvaluationSession } from './evaluation-session.ts';
import type { InsertExample } from './formula-inserter.ts';
import { TroubleBar } from './components/trouble-bar.tsx';
import type { LedgerSession } from './ledger-state.ts';
import { OpenedPane, type PaneTab } from './opened-pane.tsx';
import type { ReturnSession } from './return-session.ts';
import { useObservable } from './use-observable.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '320px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  foot: {
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gap: '8px',
  },
});

export interface PaneProps {
  readonly ledger: LedgerSession;
  readonly returns: ReturnSession;
  readonly evaluation: EvaluationSession;
  /** What the worksheet functions begin with here. */
  readonly functionPrefix: string;
  readonly onInsert: InsertExample;
}

const tabs: readonly PaneTab[] = ['table', 'problems', 'evaluation', 'send', 'functions'];

/** The pane beside the sheet, the same in Excel and in the page. */
export function Pane({ ledger, returns, evaluation, functionPrefix, onInsert }: PaneProps) {
  const styles = useStyles();
  const [tab, setTab] = useState<PaneTab>('problems');
  const opened = useObservable(ledger.state);
  const state = useObservable(returns.state);
  const view = opened.kind === 'read' ? opened.view : undefined;
  const toSend = (): void => {
    setTab('send');
    // After a receipt she means the next return, not the one that has arrived.
    if (['none', 'sent'].includes(state.progress.kind)) void returns.preview();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey && tab !== 'send') toSend();
    if (event.key === 'Escape' && tab !== 'problems') setTab('problems');
  };
  const problemCount =
    view && view.problemCounts.error + view.problemCounts.warning + view.problemCounts.hint;
  return (
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <PaneHeader
        state={state}
        account={{
          onAsk: () => void returns.signIn(),
          onCancel: returns.cancelSignIn,
          onLeave: returns.signOut,
        }}
        onUnit={(name) => void returns.chooseUnit(name)}
        onQuarter={(quarter) => {
          void returns.chooseQuarter(quarter);
          if (view !== undefined) void ledger.reread({ year: Number(quarter.slice(0, 4)) });
        }}
      />
      {state.trouble !== undefined && (
        <TroubleBar sentence={state.trouble} onAgain={() => void returns.again()} />
      )}
      <TabBar names={tabs} chosen={tab} controls="pane-content" onChoose={setTab}>
        {(one) => (
          <>
            {paneMessages.tabs[one]}
            {one === 'problems' && problemCount !== undefined && problemCount > 0 && (
              <>
                {' '}
                <CounterBadge count={problemCount} overflowCount={999} color="danger" size="small" />
              </>
            )}
          </>
        )}
      </TabBar>
      <div className={styles.tabs} id="pane-content" role="tabpanel" aria-labelledby={tabId(tab)}>
        <OpenedPane
          tab={tab}
          opened={opened}
          ledger={ledger}
          returns={returns}
          evaluation={evaluation}
          functionPrefix={functionPrefix}
          onInsert={onInsert}
          state={state}
        />
      </div>
      {view !== undefined && (
        <footer className={styles.foot}>
          {tab !== 'send' && <DeadlineBrief state={state} />}
          <TargetBar counted={view.countedCount} target={state.target} />
          {tab !== 'send' && (
            <Button appearance="primary" onClick={toSend}>
              {paneMessages.previewAndSend}
            </Button>
          )}
        </footer>
      )}
    </div>
  );
}
