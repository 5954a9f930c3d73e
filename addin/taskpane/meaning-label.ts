import { type ColumnMeaning, isField } from '../../shared/ledgers/column-meaning.ts';
import { fieldLabel } from '../../shared/ledgers/fields.ts';
import { paneMessages } from '../../shared/text/messages/pane.ts';

/** What a column holds, as people call it. */
export const meaningLabel = (meaning: ColumnMeaning): string =>
  isField(meaning) ? fieldLabel(meaning) : paneMessages.otherMeanings[meaning];
