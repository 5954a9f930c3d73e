import { Badge, makeStyles, Select, tokens } from '@fluentui/react-components';

import { columnLetters } from '../../../shared/files/address.ts';
import { fieldIds, fieldLabel } from '../../../shared/ledgers/fields.ts';
import type { ColumnMeaning } from '../../../shared/ledgers/header-words.ts';
import type { AmountUnit } from '../../../shared/ledgers/ledger.ts';
import type { ColumnView } from '../../../shared/ports/ledger-desk.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { type ColumnChange, isAmount } from '../column-change.ts';

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

const others = Object.entries(paneMessages.otherMeanings) as readonly (readonly [ColumnMeaning, string])[];
const meanings: readonly (readonly [ColumnMeaning, string])[] = [
  ...fieldIds.map((field) => [field, fieldLabel(field)] as const),
  ...others,
];
const units: readonly AmountUnit[] = ['元', '千元', '万元', '亿元'];

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
            const [chosen] = meanings.find(([one]) => one === value) ?? [];
            if (chosen !== undefined) onChange({ meaning: chosen, unit });
          }}
        >
          {meanings.map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </Select>
        {isAmount(meaning) && (
          <Select
            size="small"
            aria-label={`${name} ${paneMessages.columnUnit}`}
            value={unit ?? ''}
            onChange={(_, { value }) => {
              onChange({ meaning, unit: units.find((one) => one === value) ?? null });
            }}
          >
            <option value="">{paneMessages.unitNotStated}</option>
            {units.map((one) => (
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
