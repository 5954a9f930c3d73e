import { makeStyles, tokens } from '@fluentui/react-components';

import type { Catalogue, States } from '../../shared/api/backend.ts';
import { type Deadline, deadlineOf, isHandedIn } from '../../shared/domain/deadline.ts';
import { deadlineMessages } from '../../shared/text/messages/deadline.ts';
import { periodName } from '../../shared/text/shown-figures.ts';
import { momentText } from '../taskpane/moment-text.ts';

const useStyles = makeStyles({
  strip: { color: tokens.colorNeutralForeground2, '& p': { margin: 0 } },
  due: { color: tokens.colorNeutralForeground1 },
  summary: { cursor: 'pointer' },
  days: { margin: '2px 0 4px' },
});

interface PeriodStripProps {
  readonly states: States;
  readonly units: Catalogue['units'];
}

/** When the quarter is due, whether it is closed, and who was listed for reminding when. */
export function PeriodStrip({ states, units }: PeriodStripProps) {
  const styles = useStyles();
  const { quarter, dueOn, reminders, returns } = states;
  const missing = returns.filter(({ state }) => !isHandedIn(state)).length;
  const deadline = deadlineOf(states);
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <section className={styles.strip} aria-label={deadlineMessages.due(dueOn)}>
      <p className={styles.due}>
        {[`${periodName(quarter)} ${deadlineMessages.due(dueOn)}`, ...timeText(deadline, missing)].join(
          ' · ',
        )}
      </p>
      {deadline.kind === 'closed' && <p>{deadlineMessages.bureauAfterClosing}</p>}
      {reminders.length > 0 && (
        <details>
          <summary className={styles.summary}>{deadlineMessages.reminders(reminders.length)}</summary>
          <ul className={styles.days}>
            {reminders.map(({ on, units: listed }) => (
              <li key={on}>{deadlineMessages.reminder(on, listed.map(nameOf))}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Once all are in nobody is late any more. */
function timeText(deadline: Deadline, missing: number): readonly string[] {
  const whoIsMissing = missing === 0 ? deadlineMessages.allIn : deadlineMessages.missing(missing);
  switch (deadline.kind) {
    case 'closed':
      return [deadlineMessages.closed(momentText(deadline.at)), whoIsMissing];
    case 'open':
      return [deadlineMessages.left(deadline.daysLeft), whoIsMissing];
    case 'overdue':
      return missing === 0 ? [whoIsMissing] : [deadlineMessages.overdue(deadline.days), whoIsMissing];
  }
}
