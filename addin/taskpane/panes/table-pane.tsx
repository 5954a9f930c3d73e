import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { LedgerShape } from '../../../shared/ledgers/shape.ts';
import type { LedgerView, TableView } from '../../../shared/ports/ledger-desk.ts';
import { whyLabel } from '../../../shared/text/messages/consolidate.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { MappingForm } from '../components/mapping-form.tsx';

const useStyles = makeStyles({
  pane: { padding: '12px', overflowY: 'auto', flex: 1, minHeight: 0 },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '4px' },
  sign: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, margin: '4px 0' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
  heading: { fontSize: tokens.fontSizeBase300, margin: '16px 0 0' },
});

interface TablePaneProps {
  readonly view: LedgerView;
  readonly onTry: (shape: LedgerShape) => void;
}

/** What was recognised, in one line; the mapping only when asked for. */
export function TablePane({ view, onTry }: TablePaneProps) {
  const styles = useStyles();
  const [before, setBefore] = useState<LedgerShape>();
  const close = (): void => {
    setBefore(undefined);
  };
  if (before !== undefined)
    return (
      <div className={styles.pane}>
        <MappingForm
          view={view}
          onTry={onTry}
          onConfirm={close}
          onCancel={() => {
            onTry(before);
            close();
          }}
        />
      </div>
    );
  return (
    <div className={styles.pane}>
      <div role="status" aria-live="polite">
        {view.tables.length === 0 && <p>{paneMessages.noTable}</p>}
        {view.tables.length > 0 && (
          <div className={styles.line}>
            <span className={styles.sign} aria-hidden="true">
              ✓
            </span>
            <span>{paneMessages.recognised(areasOf(view.tables), view.rowCount, view.countedCount)}</span>
          </div>
        )}
        {view.tables.length > 0 && <p className={styles.quiet}>{unitsLine(view.tables)}</p>}
      </div>
      {view.tables.length > 0 && (
        <Button
          size="small"
          aria-label={paneMessages.editLabel}
          onClick={() => {
            setBefore(view.shape);
          }}
        >
          {paneMessages.edit}
        </Button>
      )}
      {view.reasons.length > 0 && (
        <>
          <h2 className={styles.heading}>{paneMessages.notCounted}</h2>
          <ul className={styles.list}>
            {view.reasons.map(({ why, count }) => (
              <li key={why}>{paneMessages.notCountedLine(whyLabel(why), count)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const areasOf = (tables: readonly TableView[]): string =>
  tables.map(({ sheet, area }) => `${sheet}!${area}`).join('、');

function unitsLine(tables: readonly TableView[]): string {
  const columns = tables.flatMap((table) => table.columns);
  if (columns.some(({ unsure }) => unsure)) return paneMessages.amountUnitOpen;
  const bySource = Object.entries(paneMessages.unitSources).map(([source, words]) => {
    const own = columns.filter(({ unitFrom }) => unitFrom === source).flatMap(({ unit }) => unit ?? []);
    return { words, units: [...new Set(own)] };
  });
  const told = bySource.filter(({ units }) => units.length > 0);
  if (told.length === 0) return paneMessages.noAmounts;
  return paneMessages.amountUnits(told.map(({ units, words }) => paneMessages.unitFrom(units, words)));
}
