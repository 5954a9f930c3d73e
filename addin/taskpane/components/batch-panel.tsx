import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';

import { batchMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import type { BatchState } from '../batch-session.ts';
import { JudgedBatch } from './judged-batch.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
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
      return <JudgedBatch {...props} result={state.result} written={state.written} />;
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
