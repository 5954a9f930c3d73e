import { makeStyles, tokens } from '@fluentui/react-components';

import { sentBackMessages } from '../../../shared/text/messages/sent-back.ts';
import { periodName } from '../../../shared/text/shown-figures.ts';
import { momentText } from '../moment-text.ts';
import { placedRemarks } from '../placed-remarks.ts';
import { remarksIn } from '../return-standing.ts';
import type { Standing } from '../return-state.ts';
import { type RemarkCell, RemarkList } from './remark-list.tsx';

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& p': { margin: 0, padding: '2px 8px', overflowWrap: 'anywhere' },
  },
  title: { padding: '6px 8px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  reason: { whiteSpace: 'pre-line' },
});

interface SentBackNoticeProps {
  readonly standing: Standing;
  /** Of the open workbook. */
  readonly sheets: readonly string[];
  readonly onGoTo: (cell: RemarkCell) => void;
}

/** Why the return came back, at which cells, and what she does next; it can be folded away, not lost. */
export function SentBackNotice({ standing, sheets, onGoTo }: SentBackNoticeProps) {
  const styles = useStyles();
  if (standing.kind === 'not-fetched' || standing.line.state !== 'sent-back') return null;
  const { line, decision, untold } = standing;
  const remarks = placedRemarks(remarksIn(standing), sheets);
  return (
    <details open className={styles.notice}>
      <summary className={styles.title}>{sentBackMessages.title(periodName(line.quarter))}</summary>
      {decision === null ? (
        <p>{[sentBackMessages.untold, untold ?? ''].filter((text) => text !== '').join('：')}</p>
      ) : (
        <>
          <p className={styles.reason}>
            <strong>{sentBackMessages.reason}</strong>：{decision.reason}
          </p>
          <p>{sentBackMessages.by(decision.by.name, momentText(decision.at))}</p>
        </>
      )}
      <p>
        {sentBackMessages.next(remarks.length)}
        {line.inForce !== null && sentBackMessages.inForce(line.inForce.counted)}
      </p>
      {remarks.length > 0 && (
        <RemarkList
          key={`${line.quarter} ${line.unitId} ${line.version ?? 0}`}
          remarks={remarks}
          onGoTo={onGoTo}
        />
      )}
    </details>
  );
}
