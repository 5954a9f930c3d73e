import { Button } from '@fluentui/react-components';

import { sentBackMessages } from '../../../shared/text/messages/sent-back.ts';
import { periodName } from '../../../shared/text/shown-figures.ts';
import { momentText } from '../moment-text.ts';
import type { Standing } from '../return-state.ts';

interface StandingLineProps {
  readonly standing: Standing;
  readonly onLookAgain: () => void;
}

/** Where the return stands, and since when; what the bureau does meanwhile is seen at the press of a button. */
export const StandingLine = ({ standing, onLookAgain }: StandingLineProps) => (
  <div>
    <span data-testid="standing">{textOf(standing)}</span>{' '}
    <Button size="small" appearance="subtle" onClick={onLookAgain}>
      {sentBackMessages.lookAgain}
    </Button>
  </div>
);

function textOf(standing: Standing): string {
  if (standing.kind === 'not-fetched') return sentBackMessages.notFetched;
  const { quarter, stateText, changedAt, changedBy } = standing.line;
  const stands = sentBackMessages.standing(periodName(quarter), stateText);
  return changedAt === null || changedBy === null
    ? stands
    : `${stands}（${sentBackMessages.changedBy(changedBy.name, momentText(changedAt))}）`;
}
