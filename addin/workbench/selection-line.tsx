import { makeStyles, tokens } from '@fluentui/react-components';

import { cellAddress } from '../../shared/files/address.ts';
import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import { SeverityIcon } from '../taskpane/components/severity-icon.tsx';
import type { LedgerSession } from '../taskpane/ledger-state.ts';
import type { Observable } from '../taskpane/observable.ts';
import { useObservable } from '../taskpane/use-observable.ts';
import type { FormulaNotes } from './formula-notes.ts';
import type { ShownSelection } from './grid-selection.ts';

const useStyles = makeStyles({
  line: {
    padding: '4px 12px',
    minHeight: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface SelectionLineProps {
  readonly cell: Observable<ShownSelection | undefined>;
  readonly ledger: LedgerSession;
  readonly notes: FormulaNotes;
}

/** Where the selection stands, what is in it, and what is wrong with it. */
export function SelectionLine({ cell, ledger, notes }: SelectionLineProps) {
  const styles = useStyles();
  const selected = useObservable(cell);
  const opened = useObservable(ledger.state);
  if (selected === undefined) return <div className={styles.line}>{workbenchMessages.emptyGrid}</div>;
  const address = cellAddress(selected.row, selected.column);
  const problem =
    opened.kind === 'read'
      ? opened.view.problems.find((one) => one.sheet === selected.sheet && one.cell === address)
      : undefined;
  const note = notes.at(selected);
  return (
    <div className={styles.line} role="status" aria-live="polite" aria-label={workbenchMessages.selection}>
      {workbenchMessages.cell(address, selected.text)}
      {note !== undefined && ` · ${note}`}
      {problem !== undefined && (
        <>
          {' · '}
          <SeverityIcon severity={problem.severity} /> {problem.message}
        </>
      )}
    </div>
  );
}
