import { makeStyles, tokens } from '@fluentui/react-components';

import { type Deadline, deadlineOf, isHandedIn } from '../../../shared/domain/deadline.ts';
import type { UnitState } from '../../../shared/domain/submission.ts';
import { deadlineMessages } from '../../../shared/text/messages/deadline.ts';
import { momentText } from '../moment-text.ts';
import type { QuarterFrame, ReturnState } from '../return-state.ts';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  urgent: { fontWeight: tokens.fontWeightSemibold },
});

/** When the quarter is due, how much time is left, and what she can do when there is none. */
export function DeadlineLines({ state }: { readonly state: ReturnState }) {
  const styles = useStyles();
  const { frame, standing, unit } = state;
  if (frame === undefined || standing.kind === 'not-fetched') return null;
  const own = standing.line.state;
  const deadline = deadlineOf(frame);
  return (
    <div className={styles.lines} data-testid="deadline">
      <span className={isPressing(deadline, own) ? styles.urgent : styles.quiet}>
        {dueText(frame, deadline, own)}
      </span>
      {[...nextSteps(deadline, own), ...reminded(frame, own, unit?.id)].map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </div>
  );
}

/** The same in one line, on every page of the pane, as long as there is something to do about it. */
export function DeadlineBrief({ state }: { readonly state: ReturnState }) {
  const styles = useStyles();
  const { frame, standing } = state;
  if (frame === undefined || standing.kind === 'not-fetched') return null;
  const own = standing.line.state;
  const deadline = deadlineOf(frame);
  if (isHandedIn(own)) return null;
  return (
    <div className={isPressing(deadline, own) ? styles.urgent : styles.quiet} data-testid="deadline-brief">
      {dueText(frame, deadline, own)}
    </div>
  );
}

const dueText = ({ dueOn }: QuarterFrame, deadline: Deadline, own: UnitState): string =>
  [deadlineMessages.due(dueOn), ...leftText(deadline, own)].join(' · ');

const daysOfWarning = 5;

const isPressing = (deadline: Deadline, own: UnitState): boolean =>
  !isHandedIn(own) && !(deadline.kind === 'open' && deadline.daysLeft > daysOfWarning);

/** Who has handed in is not told how late it is. */
function leftText(deadline: Deadline, own: UnitState): readonly string[] {
  switch (deadline.kind) {
    case 'closed':
      return [deadlineMessages.closed(momentText(deadline.at))];
    case 'open':
      return isHandedIn(own) ? [] : [deadlineMessages.left(deadline.daysLeft)];
    case 'overdue':
      return isHandedIn(own) ? [] : [deadlineMessages.overdue(deadline.days)];
  }
}

function nextSteps(deadline: Deadline, own: UnitState): readonly string[] {
  if (deadline.kind === 'closed') return [deadlineMessages.afterClosing[own]];
  return deadline.kind === 'overdue' && !isHandedIn(own) ? [deadlineMessages.stillOpen] : [];
}

function reminded({ reminders }: QuarterFrame, own: UnitState, unit = ''): readonly string[] {
  const days = reminders.filter(({ units }) => units.includes(unit)).map(({ on }) => on);
  return days.length === 0 || isHandedIn(own) ? [] : [deadlineMessages.reminded(days)];
}
