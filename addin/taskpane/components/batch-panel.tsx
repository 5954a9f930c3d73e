import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';

import { verdictText } from '../../../shared/policy/explain.ts';
import type { Verdict } from '../../../shared/policy/outcome.ts';
import { batchMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { countText } from '../../../shared/text/shown-figures.ts';
import type { BatchResult } from '../../../shared/use-cases/evaluation/batch-result.ts';
import type { BatchState, Written } from '../batch-session.ts';
import { VerdictBadge } from './verdict-badge.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
  counts: { display: 'flex', gap: '8px', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
});

export interface BatchPanelProps {
  readonly state: BatchState;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onSheet: () => void;
  readonly onColumns: () => void;
}

/** The whole ledger at once: progress and cancel, then the counts and where to put the result. */
export function BatchPanel(props: BatchPanelProps) {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={messages.title}>
      <h2 className={styles.heading}>{messages.title}</h2>
      <Content {...props} />
    </section>
  );
}

function Content(props: BatchPanelProps) {
  const { state, onStart, onCancel } = props;
  const styles = useStyles();
  switch (state.kind) {
    case 'running':
      return (
        <div className={styles.row}>
          <Running done={state.done} total={state.total} />
          <Button onClick={onCancel}>{messages.cancel}</Button>
        </div>
      );
    case 'judged':
      return <Judged {...props} result={state.result} written={state.written} />;
    default:
      return (
        <>
          <Sentence state={state} />
          <div className={styles.row}>
            <Button onClick={onStart}>{state.kind === 'idle' ? messages.start : messages.again}</Button>
          </div>
        </>
      );
  }
}

/** Figures move too fast to be read out: a screen reader hears that it runs, and how it ended. */
function Running({ done, total }: { readonly done: number; readonly total: number }) {
  const text = total === 0 ? messages.starting : messages.running(done, total);
  return (
    <div style={{ flex: 1 }}>
      <div>{text}</div>
      <ProgressBar aria-label={messages.title} aria-valuetext={text} value={done} max={Math.max(1, total)} />
    </div>
  );
}

function Sentence({ state }: Pick<BatchPanelProps, 'state'>) {
  switch (state.kind) {
    case 'cancelled':
      return <div role="status">{messages.cancelled}</div>;
    case 'no-columns':
      return <div role="status">{state.sentence}</div>;
    case 'stale':
    case 'failed':
      return (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{messages[state.kind]}</MessageBarBody>
        </MessageBar>
      );
    default:
      return null;
  }
}

interface JudgedProps extends BatchPanelProps {
  readonly result: BatchResult;
  readonly written: Written;
}

function Judged({ result, written, onStart, onSheet, onColumns }: JudgedProps) {
  const styles = useStyles();
  const isWriting = written.kind === 'writing';
  if (result.rows.length === 0) return <div role="status">{messages.noEnterprises}</div>;
  return (
    <>
      <div role="status" aria-live="polite">
        {messages.done(result.rows.length)}
        <ul className={styles.counts}>
          {countsOf(result).map(([verdict, count]) => (
            <li key={verdict}>
              <VerdictBadge verdict={verdict} /> {countText(count)}
            </li>
          ))}
        </ul>
        {writtenText(written)}
      </div>
      <div className={styles.row}>
        <Button disabled={isWriting} onClick={onSheet}>
          {messages.toSheet}
        </Button>
        <Button disabled={isWriting} onClick={onColumns}>
          {messages.toColumns}
        </Button>
        <Button appearance="subtle" disabled={isWriting} onClick={onStart}>
          {messages.again}
        </Button>
      </div>
    </>
  );
}

const verdicts = Object.keys(verdictText) as readonly Verdict[];

const countsOf = ({ rows }: BatchResult): readonly (readonly [Verdict, number])[] =>
  verdicts
    .map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);

function writtenText(written: Written): string {
  switch (written.kind) {
    case 'not-yet':
      return '';
    case 'writing':
      return messages.writing;
    case 'failed':
      return messages.failed;
    case 'sheet':
      return messages.writtenSheet(written.sheet);
    case 'columns':
      return messages.writtenColumns(written.areas);
    case 'taken':
      return messages.taken(written.address);
  }
}
