import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';

import type { Problem } from '../../../shared/ledgers/problem.ts';
import type { ProblemGroup } from '../../../shared/ports/ledger-desk.ts';
import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { SeverityIcon } from './severity-icon.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, outline: 'none' },
  heading: {
    padding: '8px 8px 4px',
    fontWeight: tokens.fontWeightSemibold,
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    gap: '6px',
    padding: '6px 8px',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
  },
  more: { padding: '6px 8px 10px 26px', color: tokens.colorNeutralForeground2 },
});

export interface ListedGroup extends ProblemGroup {
  readonly problems: readonly Problem[];
}

interface ProblemListProps {
  readonly groups: readonly ListedGroup[];
  readonly selected: Problem | undefined;
  readonly onGoTo: (problem: Problem) => void;
  readonly onStep: (by: 1 | -1) => void;
}

const idOf = (problem: Problem | undefined): string | undefined =>
  problem && `problem-${problem.sheet ?? ''}-${problem.cell ?? ''}-${problem.kind}`.replace(/\s/g, '_');

/** A list box: arrows walk, Enter goes to the cell, and the list keeps its place. */
export function ProblemList({ groups, selected, onGoTo, onStep }: ProblemListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const active = idOf(selected);
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step !== undefined) onStep(step);
    else if (event.key === 'Enter' && selected !== undefined) onGoTo(selected);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={paneMessages.problemList}
      aria-activedescendant={active}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <div key={`${group.severity}-${group.kind}`} role="group" aria-label={titleOf(group)}>
          <div className={styles.heading} role="presentation">
            <SeverityIcon severity={group.severity} /> {titleOf(group)}
          </div>
          {group.problems.map((problem) => (
            <div
              key={idOf(problem)}
              id={idOf(problem)}
              className={mergeClasses(styles.row, problem === selected && styles.selected)}
              role="option"
              aria-selected={problem === selected}
              onClick={() => {
                onGoTo(problem);
              }}
            >
              <SeverityIcon severity={problem.severity} />
              <span>{problem.message}</span>
            </div>
          ))}
          {group.count > group.problems.length && (
            <div className={styles.more} role="presentation">
              {paneMessages.notListed(group.count - group.problems.length)}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

const titleOf = ({ severity, title, count }: ListedGroup): string =>
  `${paneMessages.severities[severity]} · ${paneMessages.groupTitle(title, count)}`;
