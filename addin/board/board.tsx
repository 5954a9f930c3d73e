import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';

import type { Backend, Catalogue, Person, ReturnLine } from '../../shared/api/backend.ts';
import { pageClock } from '../gateway/page-clock.ts';
import { BoardBar } from './board-bar.tsx';
import { BoardContent } from './board-content.tsx';
import { type Decided, type Decision, decide } from './decide.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { mailedQuarters } from './period-options.ts';
import { useAnswer } from './use-answer.ts';
import { usePlace } from './use-place.ts';

const useStyles = makeStyles({
  page: { padding: '12px 20px 32px', maxWidth: '1280px', margin: '0 auto' },
});

export interface BoardProps {
  readonly backend: Backend;
  readonly catalogue: Catalogue;
  readonly person: Person;
  /** Shows who looks, and lets it be somebody else. */
  readonly who: React.ReactNode;
  readonly newKey: () => string;
}

/** The bureau's view of the district. */
export function Board({ backend, catalogue, person, who, newKey }: BoardProps) {
  const styles = useStyles();
  const [place, go] = usePlace();
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState<Decided>();
  const [isDeciding, setIsDeciding] = useState(false);
  const [isImporting, setIsImporting] = useState(false);
  const [deciding, setDeciding] = useState<{ readonly line: ReturnLine; readonly kind: Decision['kind'] }>();
  const period = place.period ?? catalogue.newestQuarter;
  const quarter = period.includes('Q') ? period : `${period}Q4`;
  const totals = useAnswer(`${period} ${person.id} ${turn}`, () => backend.totals(period));
  const lines = useAnswer(`${quarter} ${person.id} ${turn}`, () => backend.states(quarter));
  const mayImport = catalogue.user.may.includes('import-files');
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
      <BoardBar
        {...{ catalogue, who, place, go, period }}
        onImport={
          mayImport
            ? () => {
                setIsImporting(true);
              }
            : undefined
        }
      />
      {mayImport && (
        <ImportDialog
          key={quarter}
          open={isImporting}
          backend={backend}
          units={catalogue.units}
          quarters={mailedQuarters(catalogue, period, pageClock.today())}
          quarter={quarter}
          newKey={newKey}
          onImported={() => {
            setTurn((before) => before + 1);
          }}
          onClose={() => {
            setIsImporting(false);
          }}
        />
      )}
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
        states={lines.value}
        units={catalogue.units}
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
