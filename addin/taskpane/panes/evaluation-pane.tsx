import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';

import type { EvaluatedRows } from '../../../shared/ports/evaluation-desk.ts';
import type { CellPlace } from '../../../shared/ports/workbook.ts';
import { evaluationPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { BatchPanel } from '../components/batch-panel.tsx';
import { DiagnosisPapers } from '../components/diagnosis-papers.tsx';
import { EnterpriseCard } from '../components/enterprise-card.tsx';
import { JudgedRows } from '../components/judged-rows.tsx';
import { QuestionForm } from '../components/question-form.tsx';
import type { EvaluationAnswer, EvaluationSession } from '../evaluation-session.ts';
import { useObservable } from '../use-observable.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  answer: { flex: 1, minHeight: 0, overflowY: 'auto', padding: '4px 12px 12px' },
});

/** The selected enterprise under one program on one day, and below it the whole ledger. */
export function EvaluationPane({ session }: { readonly session: EvaluationSession }) {
  const styles = useStyles();
  const { question, answer } = useObservable(session.state);
  const batch = useObservable(session.batch.state);
  useEffect(session.watch, [session]);
  return (
    <div className={styles.pane}>
      <QuestionForm question={question} onAsk={session.ask} />
      <div className={styles.answer} tabIndex={0} role="region" aria-label={messages.selection}>
        <Answer
          answer={answer}
          papers={
            <DiagnosisPapers session={session.diagnosis} onMake={(paper) => void session.toPaper(paper)} />
          }
          onAgain={session.askAgain}
          onGoTo={(place) => void session.goTo(place)}
        />
      </div>
      <BatchPanel
        state={batch}
        onStart={() => void session.batch.start(question)}
        onCancel={session.batch.cancel}
        onSheet={() => void session.batch.toSheet()}
        onColumns={() => void session.batch.toColumns()}
      />
    </div>
  );
}

interface AnswerProps {
  readonly answer: EvaluationAnswer;
  readonly papers: ReactNode;
  readonly onAgain: () => void;
  readonly onGoTo: (place: CellPlace) => void;
}

function Answer({ answer, papers, onAgain, onGoTo }: AnswerProps) {
  switch (answer.kind) {
    case 'nothing-selected':
      return <p role="status">{messages.nothingSelected}</p>;
    case 'asking':
      return <p role="status">{messages.asking}</p>;
    case 'failed':
      return (
        <>
          <p role="alert">{messages.failed}</p>
          <Button onClick={onAgain}>{messages.retry}</Button>
        </>
      );
    case 'answered':
      return <Rows rows={answer.rows} papers={papers} onGoTo={onGoTo} />;
  }
}

interface RowsProps extends Pick<AnswerProps, 'papers'> {
  readonly rows: EvaluatedRows;
  readonly onGoTo: (place: CellPlace) => void;
}

function Rows({ rows, papers, onGoTo }: RowsProps) {
  switch (rows.kind) {
    case 'no-table':
      return <p role="status">{messages.noTable}</p>;
    case 'no-enterprise':
      return <p role="status">{messages.noEnterprise}</p>;
    case 'no-columns':
      return <p role="status">{rows.sentence}</p>;
    case 'one':
      return <EnterpriseCard enterprise={rows.enterprise} papers={papers} onGoTo={onGoTo} />;
    case 'several':
      return <JudgedRows rows={rows.rows} total={rows.total} onGoTo={onGoTo} />;
  }
}
