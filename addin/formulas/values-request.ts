import type { CellValue, Settled } from '../../shared/formulas/answer.ts';
import {
  type CellError,
  divisionByZero,
  notAvailable,
  unreadable,
} from '../../shared/formulas/cell-error.ts';
import type { ValueRequest } from '../../shared/formulas/define-remote-formula.ts';
import { formulaMessages } from '../../shared/text/messages/formulas.ts';
import type { Session } from './session-slot.ts';

/** All answers in the order of the requests, or why there are none. */
export type Fetched = readonly Settled[] | 'no-sign-in' | 'no-connection';

/** What a batch needs of the outside. */
export interface Call {
  readonly session: Session;
  readonly requests: readonly ValueRequest[];
  readonly signal: AbortSignal;
}

const refusedSignIn: ReadonlySet<number> = new Set([401, 403]);

/** One POST /api/values for all cells of a recalculation. */
export async function fetchValues({ session, requests, signal }: Call): Promise<Fetched> {
  const token = await session.token();
  if (token === undefined) return 'no-sign-in';
  const response = await fetch(`${session.baseUrl}/api/values`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ requests }),
    signal,
  });
  if (refusedSignIn.has(response.status)) return 'no-sign-in';
  if (!response.ok) return 'no-connection';
  const body: unknown = await response.json();
  return isValues(body) && body.values.length === requests.length
    ? body.values.map(answerIn)
    : 'no-connection';
}

const isValues = (body: unknown): body is { readonly values: readonly unknown[] } =>
  typeof body === 'object' && body !== null && 'values' in body && Array.isArray(body.values);

const isCellValue = (value: unknown): value is CellValue =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

/** A block that Excel can spill: something in it, and all rows of one width. */
const isTable = (value: unknown): value is readonly (readonly CellValue[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isLine) &&
  new Set(value.map(({ length }) => length)).size === 1;

const isLine = (row: unknown): row is readonly CellValue[] =>
  Array.isArray(row) && row.length > 0 && row.every(isCellValue);

/** `{ "value": … }`, `{ "rows": … }`, or `{ "error": a code of a cell error, "message": … }`. */
function answerIn(entry: unknown): Settled {
  if (typeof entry !== 'object' || entry === null) return notAvailable(formulaMessages.unknownToBackend);
  if ('value' in entry && (isCellValue(entry.value) || isTable(entry.value))) return entry.value;
  if ('rows' in entry && isTable(entry.rows)) return entry.rows;
  return refusal(entry);
}

function refusal(entry: object): CellError {
  const message =
    'message' in entry && typeof entry.message === 'string'
      ? entry.message
      : formulaMessages.unknownToBackend;
  switch ('error' in entry && entry.error) {
    case 'unreadable':
      return unreadable(message);
    case 'division-by-zero':
      return divisionByZero(message);
    default:
      return notAvailable(message);
  }
}
