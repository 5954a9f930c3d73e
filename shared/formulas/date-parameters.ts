import { type CalendarDate, calendarDate } from '../domain/calendar-date.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { readNumberAsDate, readWrittenDate, type WrittenDate } from '../text/written-date.ts';
import { type CellError, notAvailable, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { cellParameter, type Parameter } from './parameter.ts';

function writtenDateIn(cell: Cell): WrittenDate {
  if (typeof cell === 'number') return readNumberAsDate(cell);
  return typeof cell === 'string' ? readWrittenDate(cell) : { kind: 'unreadable' };
}

/** A day as a person wrote it; of a month, its first day. */
export function readDate(cell: Cell, name: string): CalendarDate | CellError {
  const written = writtenDateIn(cell);
  switch (written.kind) {
    case 'day':
      return written.date;
    case 'month':
      return (
        calendarDate(written.year, written.month, 1) ?? unreadable(formulaMessages.unreadable(name, cell))
      );
    case 'ambiguous':
      return notAvailable(formulaMessages.januaryOrOctober);
    case 'year-only':
      return notAvailable(formulaMessages.yearOnly);
    case 'unreadable':
      return unreadable(formulaMessages.unreadable(name, cell));
  }
}

export const date = (name: string): Parameter<CalendarDate, 'refused'> => cellParameter(name, readDate);
