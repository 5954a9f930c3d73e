import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { Problem, Severity } from '../../../shared/ledgers/problem.ts';
import type { LedgerView } from '../../../shared/ports/ledger-desk.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { countText } from '../../../shared/text/shown-figures.ts';
import { type ListedGroup, ProblemList } from '../components/problem-list.tsx';
import { SeverityIcon } from '../components/severity-icon.tsx';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 },
  head: { display: 'flex', alignItems: 'center', gap: '6px', padding: '8px', flexWrap: 'wrap' },
  counts: { display: 'flex', gap: '8px', flex: 1, whiteSpace: 'nowrap' },
  list: {
    overflowY: 'auto',
    flex: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** In a narrow pane they go below the counts together. */
  tools: { display: 'flex', alignItems: 'center', gap: '6px', marginLeft: 'auto', whiteSpace: 'nowrap' },
  step: { minWidth: 0, padding: '0 6px' },
  none: { padding: '16px 8px' },
});

interface ProblemsPaneProps {
  readonly view: LedgerView;
  readonly selected: Problem | undefined;
  readonly onGoTo: (problem: Problem) => void;
  readonly onStep: (by: 1 | -1) => void;
}

type Wanted = Severity | 'all';
const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Rows of one kind that are drawn; the next ones come as the first are mended. */
const drawnOfKind = 60;

export function ProblemsPane({ view, selected, onGoTo, onStep }: ProblemsPaneProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState<Wanted>('all');
  const groups = groupsOf(view, wanted);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <SeverityCounts view={view} className={styles.counts} />
        <div className={styles.tools}>
          <Select
            size="small"
            aria-label={paneMessages.filter}
            value={wanted}
            onChange={(_, { value }) => {
              setWanted(severities.find((severity) => severity === value) ?? 'all');
            }}
          >
            <option value="all">{paneMessages.all}</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {paneMessages.severities[severity]}
              </option>
            ))}
          </Select>
          <StepButtons onStep={onStep} />
        </div>
      </div>
      <div className={styles.list}>
        {groups.length === 0 ? (
          <p className={styles.none}>
            {wanted === 'all' ? paneMessages.noProblems : paneMessages.noneOfFilter}
          </p>
        ) : (
          <ProblemList groups={groups} selected={selected} onGoTo={onGoTo} onStep={onStep} />
        )}
      </div>
    </div>
  );
}

const SeverityCounts = ({ view, className }: { readonly view: LedgerView; readonly className: string }) => (
  <div className={className} role="status" aria-live="polite">
    {severities.map((severity) => (
      <span key={severity}>
        <SeverityIcon severity={severity} />{' '}
        {`${paneMessages.severities[severity]} ${countText(view.problemCounts[severity])}`}
      </span>
    ))}
  </div>
);

function StepButtons({ onStep }: Pick<ProblemsPaneProps, 'onStep'>) {
  const styles = useStyles();
  return (
    <span>
      <Button
        className={styles.step}
        size="small"
        appearance="subtle"
        aria-label={paneMessages.previous}
        title={paneMessages.previous}
        onClick={() => {
          onStep(-1);
        }}
      >
        ↑
      </Button>
      <Button
        className={styles.step}
        size="small"
        appearance="subtle"
        aria-label={paneMessages.next}
        title={paneMessages.next}
        onClick={() => {
          onStep(1);
        }}
      >
        ↓
      </Button>
    </span>
  );
}

const groupsOf = ({ groups, problems }: LedgerView, wanted: Wanted): readonly ListedGroup[] =>
  groups
    .filter(({ severity }) => wanted === 'all' || severity === wanted)
    .map((group) => ({
      ...group,
      problems: problems
        .filter(({ kind, severity }) => kind === group.kind && severity === group.severity)
        .slice(0, drawnOfKind),
    }));
