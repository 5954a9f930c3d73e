import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';

import type { AccountEntrance, Answered, Backend, Catalogue, Person } from '../../shared/api/backend.ts';
import { ok } from '../../shared/result.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { signInMessages } from '../../shared/text/messages/sign-in.ts';
import { AccountLine } from '../taskpane/components/account-line.tsx';
import { Board } from './board.tsx';
import { FetchedView } from './fetched-view.tsx';
import { useAnswer } from './use-answer.ts';

const useStyles = makeStyles({ door: { display: 'grid', gap: '12px', padding: '24px', maxWidth: '640px' } });

interface AccountBoardProps {
  readonly backend: Backend;
  readonly entrance: AccountEntrance;
  readonly newKey: () => string;
}

type Come = (entrance: AccountEntrance) => Answered<Person | undefined>;

const resumed: Come = ({ resume }) => resume();
const asked: Come = ({ ask }) => ask();

/** The board of whoever has signed in with her account, or the door before it. */
export function AccountBoard({ backend, entrance, newKey }: AccountBoardProps) {
  const [turn, setTurn] = useState({ number: 0, come: resumed });
  const entered = useAnswer(`enter ${turn.number}`, () => enter(backend, () => turn.come(entrance)));
  const { leave, cancel } = entrance;
  const isAsking = turn.come === asked && entered.busy;
  const line = (person: Person | undefined) => (
    <AccountLine
      person={person}
      isAsking={isAsking}
      onAsk={() => {
        setTurn(({ number }) => ({ number: number + 1, come: asked }));
      }}
      onCancel={cancel}
      onLeave={leave && (() => void leave())}
    />
  );
  if (isAsking) return <Door>{line(undefined)}</Door>;
  if (entered.refused !== undefined)
    return <Door sentence={entered.refused.sentence}>{line(undefined)}</Door>;
  return (
    <FetchedView fetched={entered}>
      {({ person, catalogue }) =>
        person === undefined || catalogue === undefined ? (
          <Door>{line(undefined)}</Door>
        ) : (
          <Board key={person.id} {...{ backend, person, catalogue, newKey }} who={line(person)} />
        )
      }
    </FetchedView>
  );
}

interface DoorProps {
  /** Why she is not in. */
  readonly sentence?: string;
  readonly children: React.ReactNode;
}

function Door({ sentence, children }: DoorProps) {
  const styles = useStyles();
  return (
    <main className={styles.door}>
      <h1>{boardMessages.title}</h1>
      <p>{signInMessages.needed}</p>
      {sentence !== undefined && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      {children}
    </main>
  );
}

interface Entered {
  readonly person: Person | undefined;
  readonly catalogue: Catalogue | undefined;
}

async function enter(
  backend: Pick<Backend, 'catalogue'>,
  come: () => Answered<Person | undefined>,
): Answered<Entered> {
  const came = await come();
  if (!came.ok) return came;
  if (came.value === undefined) return ok({ person: undefined, catalogue: undefined });
  const catalogue = await backend.catalogue();
  return catalogue.ok ? ok({ person: came.value, catalogue: catalogue.value }) : catalogue;
}
