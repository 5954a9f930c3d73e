import { Button } from '@fluentui/react-components';
import { useState } from 'react';

import type { Backend, SentSheet } from '../../shared/api/backend.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import type { SheetPlace } from './board-place.ts';
import { useBoardStyles } from './board-styles.ts';
import { FetchedView } from './fetched-view.tsx';
import { SheetTable } from './sheet-table.tsx';
import { useAnswer } from './use-answer.ts';

interface SheetPageProps {
  readonly backend: Backend;
  readonly place: SheetPlace;
  readonly unitName: string;
  readonly onBack: () => void;
}

/** The town's own sheet as it was sent, at the cell that was asked for. */
export function SheetPage({ backend, place, unitName, onBack }: SheetPageProps) {
  const { quarter, unit, index, version, cell } = place;
  const sheet = useAnswer(`${quarter} ${unit} ${index} ${version ?? ''}`, () =>
    backend.sheet({ quarter, unit }, index, version),
  );
  return (
    <>
      <Button data-screen-only size="small" onClick={onBack}>
        {`← ${boardMessages.backToUnit}`}
      </Button>
      <FetchedView fetched={sheet}>
        {(value) => <ShownSheet key={cell} sheet={value} cell={cell} unitName={unitName} />}
      </FetchedView>
    </>
  );
}

const rowsAtOnce = 200;
const rowsAbove = 20;

interface ShownSheetProps {
  readonly sheet: SentSheet;
  readonly cell: string | undefined;
  readonly unitName: string;
}

/** Thousands of rows are drawn in pieces, beginning a little above the cell. */
function ShownSheet({ sheet, cell, unitName }: ShownSheetProps) {
  const styles = useBoardStyles();
  const { rows } = sheet.sheet;
  const target = placeOfAddress(cell ?? '');
  const asked = target === undefined ? 0 : rows.findIndex(({ row }) => row >= target.row);
  const [first, setFirst] = useState(Math.max(0, asked - rowsAbove));
  const shown = rows.slice(first, first + rowsAtOnce);
  return (
    <section>
      <h2 className={styles.heading}>
        {boardMessages.sheetTitle(unitName, sheet.file, sheet.sheet.name ?? '')}
      </h2>
      <p className={styles.quiet}>
        {boardMessages.rowsShown((shown[0]?.row ?? 0) + 1, (shown.at(-1)?.row ?? 0) + 1, rows.length)}{' '}
        {first > 0 && (
          <Button
            size="small"
            onClick={() => {
              setFirst(Math.max(0, first - rowsAtOnce));
            }}
          >
            {boardMessages.earlierRows}
          </Button>
        )}{' '}
        {first + rowsAtOnce < rows.length && (
          <Button
            size="small"
            onClick={() => {
              setFirst(first + rowsAtOnce);
            }}
          >
            {boardMessages.laterRows}
          </Button>
        )}
      </p>
      <SheetTable sheet={sheet} rows={shown} target={target} />
    </section>
  );
}
