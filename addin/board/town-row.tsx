import { Badge, Button, Link } from '@fluentui/react-components';

import type { UnitTotals } from '../../shared/api/backend.ts';
import { isHandedIn } from '../../shared/domain/deadline.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { deadlineMessages } from '../../shared/text/messages/deadline.ts';
import { countText } from '../../shared/text/shown-figures.ts';
import { AchievementBar } from './achievement-bar.tsx';
import { useBoardStyles } from './board-styles.ts';

interface TownRowProps {
  readonly unit: UnitTotals;
  /** On how many lists of reminding it stands. */
  readonly reminded: number;
  readonly scale: number;
  readonly timeProgress: number;
  readonly onRows: () => void;
  /** Undefined for whoever may not decide. */
  readonly decide: ((decision: 'approve' | 'send-back') => void) | undefined;
}

const badgeColors = {
  'not-reported': 'subtle',
  draft: 'subtle',
  submitted: 'brand',
  approved: 'success',
  'sent-back': 'warning',
} as const;

export function TownRow({ unit, reminded, scale, timeProgress, onRows, decide }: TownRowProps) {
  const styles = useBoardStyles();
  return (
    <tr>
      <th scope="row">
        <Link as="button" onClick={onRows} title={boardMessages.openRows(unit.unitName)}>
          {unit.unitName}
        </Link>
      </th>
      <td className={styles.number}>{unit.target === null ? '—' : countText(unit.target)}</td>
      <td className={styles.number}>
        <Link
          as="button"
          onClick={onRows}
          aria-label={`${unit.unitName}${boardMessages.columns.counted} ${unit.counted}`}
        >
          {countText(unit.counted)}
        </Link>
      </td>
      <td>
        <AchievementBar achievement={unit.achievement} timeProgress={timeProgress} scale={scale} />
      </td>
      <td className={styles.number}>{unit.rank ?? '—'}</td>
      <td>
        <Badge appearance="tint" color={badgeColors[unit.state]}>
          {boardMessages.states[unit.state]}
        </Badge>
        {unit.zeroReport && ` ${boardMessages.zeroReport}`}
        {reminded > 0 && !isHandedIn(unit.state) && ` ${deadlineMessages.remindedTimes(reminded)}`}
      </td>
      <td>{boardMessages.problemCounts(unit.errors, unit.warnings)}</td>
      <td data-screen-only style={{ whiteSpace: 'nowrap' }}>
        <Button size="small" onClick={onRows}>
          {boardMessages.look}
        </Button>
        {unit.state === 'submitted' && decide !== undefined && (
          <DecisionButtons unitName={unit.unitName} decide={decide} />
        )}
      </td>
    </tr>
  );
}

interface DecisionButtonsProps {
  readonly unitName: string;
  readonly decide: (decision: 'approve' | 'send-back') => void;
}

export const DecisionButtons = ({ unitName, decide }: DecisionButtonsProps) => (
  <>
    {' '}
    <Button
      size="small"
      appearance="primary"
      aria-label={boardMessages.approveOf(unitName)}
      onClick={() => {
        decide('approve');
      }}
    >
      {boardMessages.approve}
    </Button>{' '}
    <Button
      size="small"
      aria-label={boardMessages.sendBackOf(unitName)}
      onClick={() => {
        decide('send-back');
      }}
    >
      {boardMessages.sendBack}
    </Button>
  </>
);
