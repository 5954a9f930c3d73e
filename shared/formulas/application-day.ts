import type { CalendarDate } from '../domain/calendar-date.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { type CellError, notAvailable } from './cell-error.ts';
import { date } from './date-parameters.ts';
import { optional, type Parameter } from './parameter.ts';

/**
 * Stands for "the newest text in the catalogue" when no day is given: a saved workbook must not change overnight, so no
 * clock is asked.
 */
export const newestText: CalendarDate = '9999-12-31';

export const applicationDay: Parameter<CalendarDate, 'optional'> = optional(date('申报日'));

/** The last fault to be told: figures come first. */
export const beforeRule: CellError = notAvailable(formulaMessages.beforeRule);
