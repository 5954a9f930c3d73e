import { Link, makeStyles, tokens } from '@fluentui/react-components';

import type { JudgedRow } from '../../../shared/ports/evaluation-desk.ts';
import type { CellPlace } from '../../../shared/ports/workbook.ts';
import { evaluationPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { VerdictBadge } from './verdict-badge.tsx';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface JudgedRowsProps {
  readonly rows: readonly JudgedRow[];
  readonly total: number;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Several enterprises: each opens by going to its row. */
export function JudgedRows({ rows, total, onGoTo }: JudgedRowsProps) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading} role="status" aria-live="polite">
        {messages.severalSelected(total)}
      </h2>
      <ul className={styles.list}>
        {rows.map(({ sheet, row, name, verdict }) => (
          <li key={`${sheet} ${row}`} className={styles.item}>
            <Link
              as="button"
              aria-label={messages.openRow(name === '' ? messages.row(row + 1) : name)}
              onClick={() => {
                onGoTo({ sheet, row, column: 0 });
              }}
            >
              {name === '' ? messages.row(row + 1) : name}
            </Link>
            <VerdictBadge verdict={verdict} />
          </li>
        ))}
      </ul>
      {total > rows.length && <p>{messages.notListed(total - rows.length)}</p>}
    </>
  );
}
