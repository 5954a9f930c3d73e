import { Button, Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';

import { diagnosisPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import type { DiagnosisSession, DiagnosisState, Paper } from '../diagnosis-session.ts';
import { useObservable } from '../use-observable.ts';

const useStyles = makeStyles({
  papers: { display: 'grid', gap: '8px', margin: '8px 0' },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

interface DiagnosisPapersProps {
  readonly session: DiagnosisSession;
  readonly onMake: (paper: Paper) => void;
}

/** The shown enterprise on paper: a page to print, or a file for Word. */
export function DiagnosisPapers({ session, onMake }: DiagnosisPapersProps) {
  const styles = useStyles();
  const state = useObservable(session.state);
  const isMaking = state.kind === 'making';
  return (
    <div className={styles.papers}>
      <div className={styles.row}>
        {(['page', 'word'] as const).map((paper) => (
          <Button
            key={paper}
            size="small"
            disabledFocusable={isMaking}
            onClick={() => {
              onMake(paper);
            }}
          >
            {messages.papers[paper]}
          </Button>
        ))}
      </div>
      <Sentence state={state} onWorkbench={session.openWorkbench} />
    </div>
  );
}

interface SentenceProps {
  readonly state: DiagnosisState;
  readonly onWorkbench: (() => void) | undefined;
}

function Sentence({ state, onWorkbench }: SentenceProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'making':
      return <div role="status">{messages.making}</div>;
    case 'delivered':
      return <div role="status">{messages.delivered[state.paper]}</div>;
    case 'impossible':
      return (
        <Warning sentence={messages.impossible[state.paper]}>
          {onWorkbench && (
            <>
              {' '}
              <Link as="button" onClick={onWorkbench}>
                {messages.openWorkbench}
              </Link>
            </>
          )}
        </Warning>
      );
    default:
      return <Warning sentence={messages[state.kind]} />;
  }
}

const Warning = ({
  sentence,
  children,
}: {
  readonly sentence: string;
  readonly children?: React.ReactNode;
}) => (
  <MessageBar intent="warning" layout="multiline" role="alert">
    <MessageBarBody>
      {sentence}
      {children}
    </MessageBarBody>
  </MessageBar>
);
