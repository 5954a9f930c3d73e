import type { Backend, Catalogue, ReturnLine, States, Totals } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { periodName } from '../../shared/text/shown-figures.ts';
import type { BoardPlace } from './board-place.ts';
import { useBoardStyles } from './board-styles.ts';
import { FetchedView } from './fetched-view.tsx';
import { KeyFigures } from './key-figures.tsx';
import { PeriodStrip } from './period-strip.tsx';
import { SheetPage } from './sheet-page.tsx';
import { TownTable } from './town-table.tsx';
import { UnitPage } from './unit-page.tsx';
import type { Fetched } from './use-answer.ts';
import type { Go } from './use-place.ts';

interface BoardContentProps {
  readonly backend: Backend;
  readonly place: BoardPlace;
  readonly go: Go;
  readonly period: string;
  readonly turn: number;
  readonly totals: Fetched<Totals>;
  /** Undefined until they have been fetched. */
  readonly states: States | undefined;
  readonly units: Catalogue['units'];
  readonly decide: ((line: ReturnLine, decision: 'approve' | 'send-back') => void) | undefined;
}

/** The board, the rows behind one of its figures, or a sheet as sent: by the address. */
export function BoardContent(props: BoardContentProps) {
  const { backend, place, go, period, turn, totals, states, units, decide } = props;
  const styles = useBoardStyles();
  const { sheet, unit } = place;
  const lineOf = (id: string): ReturnLine | undefined => states?.returns.find(({ unitId }) => unitId === id);
  const decideOn = (id: string) => {
    const line = lineOf(id);
    return (
      decide &&
      line &&
      ((decision: 'approve' | 'send-back') => {
        decide(line, decision);
      })
    );
  };
  if (sheet !== undefined)
    return (
      <SheetPage
        backend={backend}
        place={sheet}
        unitName={totals.value?.units.find(({ unitId }) => unitId === sheet.unit)?.unitName ?? ''}
        onBack={() => {
          go({ sheet: undefined });
        }}
      />
    );
  if (unit !== undefined)
    return (
      <UnitPage
        backend={backend}
        period={period}
        unit={unit}
        turn={turn}
        line={lineOf(unit)}
        decide={decideOn(unit)}
        onSheet={(wanted) => {
          go({ sheet: wanted });
        }}
        onBack={() => {
          go({ unit: undefined });
        }}
      />
    );
  return (
    <FetchedView fetched={totals}>
      {(value) => (
        <>
          <h2 className={styles.heading}>{`${periodName(period)} · ${value.indicator.name}`}</h2>
          {states !== undefined && <PeriodStrip states={states} units={units} />}
          <KeyFigures
            totals={value}
            onRows={() => {
              go({ unit: 'district' });
            }}
          />
          {value.units.every(({ state }) => state === 'not-reported') && <p>{boardMessages.empty}</p>}
          <TownTable
            totals={value}
            place={place}
            onSort={(sort, descending) => {
              go({ sort, descending });
            }}
            onRows={(wanted) => {
              go({ unit: wanted });
            }}
            reminders={states?.reminders ?? []}
            decideOn={decideOn}
          />
        </>
      )}
    </FetchedView>
  );
}
