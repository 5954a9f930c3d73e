import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';

import type { Problem } from '../../../shared/ledgers/problem.ts';
import type { LedgerView } from '../../../shared/ports/ledger-desk.ts';
import { sendMessages } from '../../../shared/text/messages/pane.ts';
import { DeadlineLines } from '../components/deadline-lines.tsx';
import { ReadyToSend } from '../components/ready-to-send.tsx';
import { StandingLine } from '../components/standing-line.tsx';
import { isUnderway, UnderwayView } from '../components/underway.tsx';
import type { ReturnState } from '../return-state.ts';

const useStyles = makeStyles({
  pane: {
    padding: '12px',
    overflowY: 'auto',
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    '& p': { margin: 0 },
  },
});

interface SendPaneProps {
  readonly view: LedgerView;
  readonly state: ReturnState;
  readonly onLookAgain: () => void;
  readonly onPreview: () => void;
  readonly onSend: (explanation: string | undefined) => void;
  readonly onSendWaiting: () => void;
  readonly onClose: () => void;
  readonly onSignIn: (person: string) => void;
  readonly onGoTo: (problem: Problem) => void;
}

/** First the difference, then the totals, what is left open, and one button. */
export function SendPane(props: SendPaneProps) {
  const styles = useStyles();
  return (
    <div className={styles.pane} aria-live="polite">
      <StandingLine standing={props.state.standing} onLookAgain={props.onLookAgain} />
      <DeadlineLines state={props.state} />
      <Content {...props} />
    </div>
  );
}

function Content(props: SendPaneProps) {
  const { state, onClose, onSendWaiting } = props;
  const { progress } = state;
  if (isUnderway(progress))
    return <UnderwayView progress={progress} onSendWaiting={onSendWaiting} onClose={onClose} />;
  switch (progress.kind) {
    case 'preparing':
      return <Spinner label={sendMessages.preparing} />;
    case 'none':
      return <Before {...props} />;
    case 'preview':
      return <ReadyToSend {...props} preview={progress.preview} />;
    case 'refused':
      return (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{sendMessages.refused}</MessageBarTitle>
              {progress.refused.sentence}
              {progress.refused.problems.slice(0, 5).map(({ message }) => (
                <div key={message}>{message}</div>
              ))}
            </MessageBarBody>
          </MessageBar>
          <Button onClick={props.onPreview}>{sendMessages.checkAgain}</Button>
        </>
      );
  }
}

/** Who sends for whom has to be clear first. */
function Before({ view, state, onPreview, onSignIn }: SendPaneProps) {
  const { person, people, unit } = state;
  if (unit === undefined) return <p>{sendMessages.unitFirst}</p>;
  const clerk = people.find((one) => one.unit === unit.id);
  if (person === undefined || person.unit !== unit.id)
    return (
      <>
        <p>
          {person === undefined ? sendMessages.signInFirst[state.entrance] : whyNot(person, view, unit.name)}
        </p>
        {clerk !== undefined && (
          <Button
            onClick={() => {
              onSignIn(clerk.id);
            }}
          >
            {sendMessages.asClerk(clerk.name)}
          </Button>
        )}
      </>
    );
  return (
    <Button appearance="primary" onClick={onPreview}>
      {sendMessages.check}
    </Button>
  );
}

const whyNot = (
  { name, unit }: NonNullable<ReturnState['person']>,
  view: LedgerView,
  chosen: string,
): string =>
  unit === null ? sendMessages.notClerk(name) : sendMessages.otherUnit(name, view.orgUnit ?? chosen);
