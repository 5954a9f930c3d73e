import { useEffect, useState } from 'react';

import type { Answered, Backend, Catalogue, ListEntrance, Person } from '../../shared/api/backend.ts';
import { ok } from '../../shared/result.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { Board } from './board.tsx';
import { Choice } from './choice.tsx';
import { FetchedView } from './fetched-view.tsx';
import { useAnswer } from './use-answer.ts';

/** Remembers who looked last in this browser. */
export interface Remembered {
  readonly get: () => string | undefined;
  readonly set: (id: string) => void;
}

interface ListBoardProps {
  readonly backend: Backend;
  readonly entrance: ListEntrance;
  readonly newKey: () => string;
  readonly remembered: Remembered;
}

interface Entered {
  readonly people: readonly Person[];
  readonly person: Person;
  readonly catalogue: Catalogue;
}

/** The board of whoever is chosen: at first of an officer of the bureau, whose board it is. */
export function ListBoard({ backend, entrance, newKey, remembered }: ListBoardProps) {
  const [wanted, setWanted] = useState(remembered.get);
  const entered = useAnswer(`enter ${wanted ?? ''}`, () => enter(backend, entrance, wanted));
  useEffect(() => {
    if (wanted !== undefined) remembered.set(wanted);
  }, [wanted, remembered]);
  return (
    <FetchedView fetched={entered}>
      {({ people, person, catalogue }) => (
        <Board
          key={person.id}
          {...{ backend, person, catalogue, newKey }}
          who={
            <Choice
              label={boardMessages.whoAmI}
              value={person.id}
              options={people.map(({ id, name }) => [id, name])}
              onChoose={setWanted}
            />
          }
        />
      )}
    </FetchedView>
  );
}

async function enter(
  backend: Backend,
  entrance: ListEntrance,
  wanted: string | undefined,
): Answered<Entered> {
  const people = await entrance.people();
  if (!people.ok) return people;
  const known = people.value.people;
  const person =
    known.find(({ id }) => id === wanted) ?? known.find(({ role }) => role === 'bureau') ?? known[0];
  const chosen = await entrance.choose(person?.id ?? '');
  if (!chosen.ok) return chosen;
  const catalogue = await backend.catalogue();
  if (!catalogue.ok) return catalogue;
  return ok({ people: known, person: chosen.value, catalogue: catalogue.value });
}
