import {
  Button,
  Label,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';

import type { Backend, Catalogue, Person, ReturnLine } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { BoardContent } from './board-content.tsx';
import { type Decided, type Decision, decide } from './decide.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { useAnswer } from './use-answer.ts';
import { usePlace } from './use-place.ts';

const useStyles = makeStyles({
  page: { padding: '12px 20px 32px', maxWidth: '1280px', margin: '0 auto' },
  bar: { display: 'flex', gap: '12px', alignItems: 'center', flexWrap: 'wrap', paddingBottom: '8px' },
  title: { fontSize: tokens.fontSizeBase600, margin: 0, flex: 1, whiteSpace: 'nowrap' },
  choice: { display: 'flex', gap: '6px', alignItems: 'center' },
});

export interface BoardProps {
  readonly backend: Backend;
  readonly catalogue: Catalogue;
  readonly people: readonly Person[];
  readonly person: Person;
  readonly onPerson: (id: string) => void;
  readonly newKey: () => string;
}

/** The bureau's view of the district. */
export function Board({ backend, catalogue, people, person, onPerson, newKey }: BoardProps) {
  const styles = useStyles();
  const [place, go] = usePlace();
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState<Decided>();
  const [isDeciding, setIsDeciding] = useState(false);
  const [deciding, setDeciding] = useState<{ readonly line: ReturnLine; readonly kind: Decision['kind'] }>();
  const period = place.period ?? catalogue.newestQuarter;
  const quarter = period.includes('Q') ? period : `${period}Q4`;
  const totals = useAnswer(`${period} ${person.id} ${turn}`, () => backend.totals(period));
  const lines = useAnswer(`${quarter} ${person.id} ${turn}`, () => backend.states(quarter));
  const mayDecide = catalogue.user.may.includes('approve-returns');

  async function settle(line: ReturnLine, decision: Decision): Promise<Decided> {
    const decided = await decide(backend, { line, decision, key: newKey() });
    if (decided.ok) {
      setIsDeciding(false);
      setSaid(decided);
      setTurn((before) => before + 1);
    }
    return decided;
  }

  return (
    <main className={styles.page}>
      <header className={styles.bar} data-screen-only>
        <h1 className={styles.title}>{boardMessages.title}</h1>
        <Choice
          label={boardMessages.period}
          value={period}
          options={periodsOf(catalogue, period)}
          onChoose={(chosen) => {
            go({ period: chosen });
          }}
        />
        <Choice
          label={boardMessages.filter}
          value={place.state ?? ''}
          options={[['', boardMessages.all], ...Object.entries(boardMessages.states)]}
          onChoose={(chosen) => {
            go({ state: chosen === '' ? undefined : chosen });
          }}
        />
        <Choice
          label={boardMessages.whoAmI}
          value={person.id}
          options={people.map(({ id, name }) => [id, name])}
          onChoose={onPerson}
        />
        <Button
          onClick={() => {
            print();
          }}
        >
          {boardMessages.print}
        </Button>
        <Link href="workbench.html">{boardMessages.workbench}</Link>
      </header>
      <div aria-live="polite">
        {said !== undefined && (
          <MessageBar intent={said.ok ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{said.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <BoardContent
        backend={backend}
        place={place}
        go={go}
        period={period}
        turn={turn}
        totals={totals}
        lines={lines.value?.returns ?? []}
        decide={
          mayDecide
            ? (line, kind) => {
                setDeciding({ line, kind });
                setIsDeciding(true);
              }
            : undefined
        }
      />
      {deciding !== undefined && (
        <DecisionDialog
          key={`${deciding.line.unitId} ${deciding.kind} ${turn}`}
          open={isDeciding}
          kind={deciding.kind}
          line={deciding.line}
          onDecide={(decision) => settle(deciding.line, decision)}
          onClose={() => {
            setIsDeciding(false);
            // After a refusal the board has to show what stands now.
            setTurn((before) => before + 1);
          }}
        />
      )}
    </main>
  );
}

type Options = readonly (readonly [value: string, name: string])[];

/** The year as a whole, then its quarters. */
function periodsOf({ quarters }: Catalogue, chosen: string): Options {
  const years = [...new Set([...quarters.map(({ quarter }) => quarter.slice(0, 4)), chosen.slice(0, 4)])];
  const known = new Map(quarters.map(({ quarter, name }) => [quarter, name]));
  return years.flatMap((year) => [
    [year, `${year}年`] as const,
    ...[4, 3, 2, 1].map((number) => {
      const quarter = `${year}Q${number}`;
      return [quarter, known.get(quarter) ?? quarter] as const;
    }),
  ]);
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.choice}>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </span>
  );
}
