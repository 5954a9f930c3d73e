import { type CellError, notAvailable } from '../../shared/formulas/cell-error.ts';
import { formulaMessages } from '../../shared/text/messages/formulas.ts';
import type { Fetched } from './values-request.ts';

type Why = Extract<Fetched, string>;

/** What a cell shows when nobody answered; the last known figure is not faked, only its time is told. */
export const noAnswer = (why: Why, lastAt: number | undefined): CellError =>
  notAvailable(
    why === 'no-sign-in'
      ? formulaMessages.signIn
      : formulaMessages.noConnection(lastAt === undefined ? formulaMessages.neverFetched : clockText(lastAt)),
  );

const twoDigits = (figure: number): string => String(figure).padStart(2, '0');

/** The wall clock of the clerk: 2026-11-21 09:05. */
function clockText(at: number): string {
  const moment = new Date(at);
  const day = [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
  return `${day} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
