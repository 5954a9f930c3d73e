import type { Settled } from '../../shared/formulas/answer.ts';
import {
  type CellError,
  type CellErrorCode,
  isCellError,
  unreadable,
} from '../../shared/formulas/cell-error.ts';
import { formulaMessages } from '../../shared/text/messages/formulas.ts';

export type CellAnswer = Exclude<Settled, CellError>;

function officeCode(code: CellErrorCode): CustomFunctions.ErrorCode {
  switch (code) {
    case 'unreadable':
      return CustomFunctions.ErrorCode.invalidValue;
    case 'not-available':
      return CustomFunctions.ErrorCode.notAvailable;
    case 'division-by-zero':
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}

const officeError = ({ code, message }: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(officeCode(code), message);

/** The value for the cell; an error leaves the only way Excel knows, thrown. */
export function cellAnswer(settled: Settled): CellAnswer {
  // Excel shows the sentence only of its own error class, which is no subclass of Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (isCellError(settled)) throw officeError(settled);
  return settled;
}

const surprise = (): CellError => unreadable(formulaMessages.unexpected);

/** The last net: a bug must reach the cell as a sentence, not as an exception of some other kind. */
export function withoutSurprise(evaluate: () => Settled): Settled {
  try {
    return evaluate();
  } catch {
    return surprise();
  }
}

/** The same for an answer that comes later. */
export async function withoutLaterSurprise(evaluate: () => Promise<Settled>): Promise<Settled> {
  try {
    return await evaluate();
  } catch {
    return surprise();
  }
}
