import { folded } from '../text/clean-text.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, notAvailable, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { cellParameter, type Parameter } from './parameter.ts';
import { word } from './word-parameters.ts';

/** No unit and no indicator has a longer name. One such cell must not make the backend refuse all the others. */
const longestName = 100;

/** Names, aliases and codes are the backend's to know; a division code may stand in the cell as a number. */
function readName(cell: Cell, name: string): string | CellError {
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return String(cell);
  if (typeof cell !== 'string') return unreadable(formulaMessages.notWord(name, cell));
  const written = folded(cell);
  return written.length > longestName ? notAvailable(formulaMessages.unknownToBackend) : written;
}

/** A town's or zone's name, alias or code. */
export const orgUnit = (name: string): Parameter<string, 'refused'> => cellParameter(name, readName);

/** The id of an indicator or its Chinese name. */
export const indicator = (name: string): Parameter<string, 'refused'> => cellParameter(name, readName);

/** The indicator of a district that names none. */
export const defaultIndicator = 'tech-sme-registered';

export const basis = (name: string): Parameter<'approved' | 'submitted', 'refused'> =>
  word(name, { 已审核: 'approved', 已报送: 'submitted' });
