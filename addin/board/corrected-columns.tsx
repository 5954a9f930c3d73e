import type { SentReturn } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { shownName } from '../../shared/text/shown-name.ts';
import { meaningLabel } from '../taskpane/meaning-label.ts';

/** Where the town read its ledger otherwise than it is recognised, the officer should look first. */
export function CorrectedColumns({
  columns,
}: {
  readonly columns: NonNullable<SentReturn['version']['correctedColumns']>;
}) {
  if (columns.length === 0) return null;
  const lines = columns.map(({ sheet, column, header, meaning, unit }) => {
    const place = sheet === null ? column : `${sheet}!${column}`;
    return boardMessages.correctedColumn(place, shownName(header), meaningLabel(meaning), unit);
  });
  return <p>{boardMessages.correctedColumns(lines)}</p>;
}
