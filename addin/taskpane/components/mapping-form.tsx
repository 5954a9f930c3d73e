import { Button, makeStyles, tokens } from '@fluentui/react-components';

import type { Mapping } from '../../../shared/ledgers/mapping.ts';
import type { LedgerView } from '../../../shared/ports/ledger-desk.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { type ColumnChange, withColumn } from '../column-change.ts';
import { MappingRow } from './mapping-row.tsx';

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2, margin: '4px 0 8px' },
  heading: { fontSize: tokens.fontSizeBase400, margin: 0 },
  table: { fontSize: tokens.fontSizeBase300, margin: '12px 0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    flexWrap: 'wrap',
    position: 'sticky',
    bottom: '-12px',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface MappingFormProps {
  readonly view: LedgerView;
  readonly onTry: (mapping: Mapping) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Her own headers with what each was taken for; every change is tried at once. */
export function MappingForm({ view, onTry, onConfirm, onCancel }: MappingFormProps) {
  const styles = useStyles();
  return (
    <section aria-label={paneMessages.mapping}>
      <h2 className={styles.heading}>{paneMessages.mapping}</h2>
      <p className={styles.help}>{paneMessages.mappingHelp}</p>
      {view.tables.map((table, place) => (
        <div key={`${table.sheet}!${table.area}`}>
          {view.tables.length > 1 && <h3 className={styles.table}>{`${table.sheet}!${table.area}`}</h3>}
          <ul className={styles.list}>
            {unsureFirst(table.columns).map((column) => (
              <MappingRow
                key={column.column}
                column={column}
                onChange={(change: ColumnChange) => {
                  onTry(withColumn(view.mapping, { table: place, column: column.column }, change));
                }}
              />
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.foot}>
        <span role="status" aria-live="polite">
          {paneMessages.effect(view.rowCount, view.countedCount)}
        </span>
        <Button appearance="primary" onClick={onConfirm}>
          {paneMessages.confirmMapping}
        </Button>
        <Button onClick={onCancel}>{paneMessages.cancel}</Button>
      </div>
    </section>
  );
}

const unsureFirst = <Column extends { readonly unsure: boolean }>(columns: readonly Column[]) =>
  columns.toSorted((one, other) => Number(other.unsure) - Number(one.unsure));
