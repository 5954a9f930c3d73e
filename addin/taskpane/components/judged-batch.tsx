import { Button, makeStyles } from '@fluentui/react-components';

import { verdictText } from '../../../shared/policy/explain.ts';
import type { Verdict } from '../../../shared/policy/outcome.ts';
import { batchMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { countText } from '../../../shared/text/shown-figures.ts';
import type { BatchResult } from '../../../shared/use-cases/evaluation/batch-result.ts';
import type { Written } from '../batch-session.ts';
import { VerdictBadge } from './verdict-badge.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
  counts: { display: 'flex', gap: '8px', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
});

interface JudgedBatchProps {
  readonly result: BatchResult;
  readonly written: Written;
  readonly onStart: () => void;
  readonly onSheet: () => void;
  readonly onColumns: () => void;
}

/** How many have which verdict, and where to put them. */
export function JudgedBatch({ result, written, onStart, onSheet, onColumns }: JudgedBatchProps) {
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
