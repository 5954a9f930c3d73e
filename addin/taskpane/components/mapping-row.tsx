import { Badge, makeStyles, Select, tokens } from '@fluentui/react-components';

import { columnLetters } from '../../../shared/files/address.ts';
import { columnMeanings, isAmount } from '../../../shared/ledgers/column-meaning.ts';
import { amountUnits } from '../../../shared/ledgers/ledger.ts';
import type { ColumnView } from '../../../shared/ports/ledger-desk.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import type { ColumnChange } from '../column-change.ts';
import { meaningLabel } from '../meaning-label.ts';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  samples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    margin: '2px 0 4px',
  },
  choices: { display: 'flex', gap: '6px' },
  meaning: { flex: 1, minWidth: 0 },
});

interface MappingRowProps {
  readonly column: ColumnView;
  readonly onChange: (change: ColumnChange) => void;
}

export function MappingRow({ column, onChange }: MappingRowProps) {
  const styles = useStyles();
  const { meaning, unit, unsure } = column;
  const name = `${columnLetters(column.column)} ${column.header}`;
  return (
    <li className={styles.row}>
      <span className={styles.header}>{name}</span>
      {unsure && <Badge color="warning">{paneMessages.unsure}</Badge>}
      <p className={styles.samples}>{paneMessages.samples(column.samples)}</p>
      <div className={styles.choices}>
        <Select
          className={styles.meaning}
          size="small"
          aria-label={`${name} ${paneMessages.meaning}`}
          value={meaning}
          onChange={(_, { value }) => {
            const chosen = columnMeanings.find((one) => one === value);
            if (chosen !== undefined) onChange({ meaning: chosen, unit });
          }}
        >
          {columnMeanings.map((one) => (
            <option key={one} value={one}>
              {meaningLabel(one)}
            </option>
          ))}
        </Select>
        {isAmount(meaning) && (
          <Select
            size="small"
            aria-label={`${name} ${paneMessages.columnUnit}`}
            value={unit ?? ''}
            onChange={(_, { value }) => {
              onChange({ meaning, unit: amountUnits.find((one) => one === value) ?? null });
            }}
          >
            <option value="">{paneMessages.unitNotStated}</option>
            {amountUnits.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
      </div>
    </li>
  );
}
