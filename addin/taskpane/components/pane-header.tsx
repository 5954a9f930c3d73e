import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { periodName } from '../../../shared/text/shown-figures.ts';
import { AccountLine, type AccountLineProps } from './account-line.tsx';
import { Labelled } from './labelled.tsx';
import type { ReturnState } from '../return-state.ts';

const useStyles = makeStyles({
  header: { padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  name: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: tokens.fontSizeBase400 },
  form: { display: 'grid', gap: '8px', paddingTop: '8px' },
  row: { display: 'flex', gap: '8px' },
  wide: { flex: 1, minWidth: 0 },
});

const firstYear = 2017;
const quarters = ['1', '2', '3', '4'];

interface PaneHeaderProps {
  readonly state: ReturnState;
  readonly onUnit: (name: string) => void;
  readonly onQuarter: (quarter: string) => void;
  readonly account: Pick<AccountLineProps, 'onAsk' | 'onCancel' | 'onLeave'>;
}

/** Whose ledger for when: recognised, and changeable behind one button. */
export function PaneHeader({ state, onUnit, onQuarter, account }: PaneHeaderProps) {
  const styles = useStyles();
  const { unit, quarter, entrance, person, isAsking } = state;
  const [open, setOpen] = useState(false);
  const [year = '', number = '4'] = quarter.split('Q');
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.name}>{paneMessages.product}</h1>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {`${unit?.name ?? paneMessages.unitOpen} · ${periodName(quarter)} ${open ? '▴' : '▾'}`}
        </Button>
      </div>
      {entrance === 'account' && <AccountLine {...account} person={person} isAsking={isAsking} />}
      {open && (
        <div className={styles.form}>
          <Labelled label={paneMessages.unit}>
            {(id) => (
              <Select
                id={id}
                value={unit?.name ?? ''}
                onChange={(_, { value }) => {
                  onUnit(value);
                }}
              >
                {unit === undefined && <option value="">{paneMessages.chooseUnit}</option>}
                {wujinUnits.map(({ id, name }) => (
                  <option key={id}>{name}</option>
                ))}
              </Select>
            )}
          </Labelled>
          <Labelled label={paneMessages.year}>
            {(id) => (
              <div className={styles.row}>
                <Select
                  id={id}
                  className={styles.wide}
                  value={year}
                  onChange={(_, { value }) => {
                    onQuarter(`${value}Q${number}`);
                  }}
                >
                  {years(Number(year)).map((one) => (
                    <option key={one} value={one}>{`${one}年`}</option>
                  ))}
                </Select>
                <Select
                  className={styles.wide}
                  aria-label={paneMessages.quarter}
                  value={number}
                  onChange={(_, { value }) => {
                    onQuarter(`${year}Q${value}`);
                  }}
                >
                  {quarters.map((one, place) => (
                    <option key={one} value={one}>
                      {paneMessages.quarterNames[place]}
                    </option>
                  ))}
                </Select>
              </div>
            )}
          </Labelled>
        </div>
      )}
    </header>
  );
}

const years = (chosen: number): readonly number[] =>
  Array.from({ length: Math.max(chosen, 2026) - firstYear + 1 }, (_, step) => firstYear + step);
