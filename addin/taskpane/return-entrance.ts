import type { AccountEntrance, Entrance, ListEntrance, Person, Refused } from '../../shared/api/backend.ts';
import { changePart, type Changeable } from './observable.ts';
import type { ReturnState } from './return-state.ts';

/** How the pane comes to a person. */
export interface ReturnEntrance {
  /** At the start: who there is to choose from, or who is still signed in. */
  readonly begin: () => Promise<void>;
  /** Somebody of the list; or, without, whoever has an account. */
  readonly signIn: (person?: string) => Promise<void>;
  readonly cancelSignIn: () => void;
  /** Undefined where nobody can sign out. */
  readonly signOut: (() => void) | undefined;
  /** Asks once more for what the backend has not answered. */
  readonly again: () => Promise<void>;
}

interface Doors {
  readonly entered: (person: Person) => Promise<void>;
  readonly left: () => void;
}

export const returnEntrance = (
  entrance: Entrance,
  state: Changeable<ReturnState>,
  doors: Doors,
): ReturnEntrance =>
  entrance.kind === 'list' ? byList(entrance, state, doors) : byAccount(entrance, state, doors);

const troubled = (state: Changeable<ReturnState>, { sentence }: Refused): void => {
  changePart(state, { trouble: sentence });
};

function byList(entrance: ListEntrance, state: Changeable<ReturnState>, { entered }: Doors): ReturnEntrance {
  async function begin(): Promise<void> {
    const answer = await entrance.people();
    if (answer.ok) changePart(state, { people: answer.value.people, trouble: undefined });
    else troubled(state, answer.reason);
  }

  async function signIn(id = ''): Promise<void> {
    const answer = await entrance.choose(id);
    if (answer.ok) await entered(answer.value);
    else troubled(state, answer.reason);
  }

  return {
    begin,
    signIn,
    cancelSignIn: () => undefined,
    signOut: undefined,
    async again() {
      const { people, person } = state.get();
      if (people.length === 0) await begin();
      if (person !== undefined) await signIn(person.id);
    },
  };
}

function byAccount(
  { resume, ask, cancel, leave }: AccountEntrance,
  state: Changeable<ReturnState>,
  { entered, left }: Doors,
): ReturnEntrance {
  async function signIn(): Promise<void> {
    changePart(state, { isAsking: true });
    const answer = await ask();
    changePart(state, { isAsking: false });
    if (answer.ok) await entered(answer.value);
    else troubled(state, answer.reason);
  }

  async function resumed(otherwise: () => Promise<void>): Promise<void> {
    const answer = await resume();
    if (!answer.ok) troubled(state, answer.reason);
    else if (answer.value === undefined) await otherwise();
    else await entered(answer.value);
  }

  return {
    begin: () => resumed(() => Promise.resolve()),
    // Nobody is asked for an account unless she has touched something just now.
    again: () => resumed(signIn),
    signIn,
    cancelSignIn: cancel,
    signOut: leave && (() => void leave().then(left)),
  };
}
