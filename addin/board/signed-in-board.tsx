import { useEffect, useState } from 'react';

import type { Answered, Backend, Catalogue, Person } from '../../shared/api/backend.ts';
import { ok } from '../../shared/result.ts';
import { Board } from './board.tsx';
import { FetchedView } from './fetched-view.tsx';
import { useAnswer } from './use-answer.ts';

interface SignedInBoardProps {
  readonly backend: Backend;
  readonly newKey: () => string;
  /** Remembers who looked last in this browser. */
  readonly remembered: { readonly get: () => string | undefined; readonly set: (id: string) => void };
}

interface Entered {
  readonly people: readonly Person[];
  readonly person: Person;
  readonly catalogue: Catalogue;
}

/** Somebody has to look: at first an officer of the bureau, whose board it is. */
export function SignedInBoard({ backend, newKey, remembered }: SignedInBoardProps) {
  const [wanted, setWanted] = useState(remembered.get);
  const entered = useAnswer(`enter ${wanted ?? ''}`, () => enter(backend, wanted));
  useEffect(() => {
    if (wanted !== undefined) remembered.set(wanted);
  }, [wanted, remembered]);
  return (
    <FetchedView fetched={entered}>
      {({ people, person, catalogue }) => (
        <Board
          key={person.id}
          backend={backend}
          people={people}
          person={person}
          catalogue={catalogue}
          onPerson={setWanted}
          newKey={newKey}
        />
      )}
    </FetchedView>
  );
}

async function enter(backend: Backend, wanted: string | undefined): Answered<Entered> {
  const people = await backend.people();
  if (!people.ok) return people;
  const known = people.value.people;
  const person =
    known.find(({ id }) => id === wanted) ?? known.find(({ role }) => role === 'bureau') ?? known[0];
  const signedIn = await backend.signIn(person?.id ?? '');
  if (!signedIn.ok) return signedIn;
  const catalogue = await backend.catalogue();
  if (!catalogue.ok) return catalogue;
  return ok({ people: known, person: signedIn.value.person, catalogue: catalogue.value });
}
