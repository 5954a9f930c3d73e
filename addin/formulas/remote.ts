import type { Settled } from '../../shared/formulas/answer.ts';
import { type CellError, isCellError, notAvailable } from '../../shared/formulas/cell-error.ts';
import type { ValueRequest } from '../../shared/formulas/define-remote-formula.ts';
import { formulaMessages } from '../../shared/text/messages/formulas.ts';
import { type Session, slot } from './session-slot.ts';
import { type Call, type Fetched, fetchValues } from './values-request.ts';

/** Cells of one recalculation arrive within this time. Milliseconds. */
const gatheringTime = 5;

/** Every promise settles within ten seconds of the call, or the cell would show #BUSY! for ever. Milliseconds. */
const deadline = 9_500 - gatheringTime;

/** An answer this old is asked for again. Milliseconds. */
const freshFor = 60_000;

interface Kept {
  readonly answer: Settled;
  readonly at: number;
  /** Something changed since; only the time of the answer still counts. */
  readonly outdated: boolean;
}

interface Waiting {
  readonly request: ValueRequest;
  readonly settle: (answer: Settled) => void;
  readonly answer: Promise<Settled>;
}

export interface Outside {
  readonly session: () => Session | undefined;
  readonly fetchValues: (call: Call) => Promise<Fetched>;
  readonly now: () => number;
}

type ReadRequest = (raw: readonly unknown[]) => ValueRequest | CellError;

/** Cell by cell in, one request a recalculation out. */
export interface RemoteValues {
  readonly valueOf: (request: ReadRequest, raw: readonly unknown[]) => Promise<Settled>;
  readonly forget: () => void;
}

export function remoteValues(outside: Outside = theRealOutside): RemoteValues {
  const kept = new Map<string, Kept>();
  let batch = new Map<string, Waiting>();

  function send(): void {
    const sent = batch;
    batch = new Map();
    void fetchBatch(outside, [...sent.values()]).then((fetched) => {
      settleAll({ sent, fetched, kept }, outside.now());
    });
  }

  function ask(key: string, request: ValueRequest): Promise<Settled> {
    if (batch.size === 0) setTimeout(send, gatheringTime);
    const waiting = batch.get(key) ?? newWaiting(request);
    batch.set(key, waiting);
    return waiting.answer;
  }

  return {
    forget: () => {
      for (const [key, known] of kept) kept.set(key, { ...known, outdated: true });
    },
    // Not async: thousands of cells would each wait for a second promise.
    valueOf(readRequest, raw) {
      const request = readRequest(raw);
      if (isCellError(request)) return Promise.resolve(request);
      if (outside.session() === undefined) return Promise.resolve(notAvailable(formulaMessages.signIn));
      const key = keyOf(request);
      const known = kept.get(key);
      if (known !== undefined && !known.outdated && outside.now() - known.at < freshFor)
        return Promise.resolve(known.answer);
      return ask(key, request);
    },
  };
}

const keyOf = ({ formula, unit, period, indicator, basis }: ValueRequest): string =>
  [formula, unit, period, indicator, basis].join('\n');

function newWaiting(request: ValueRequest): Waiting {
  let settle: (answer: Settled) => void = () => undefined;
  const answer = new Promise<Settled>((resolve) => {
    settle = resolve;
  });
  return { request, settle, answer };
}

/** Never rejects and never takes longer than the deadline, whatever the token, the network or the body does. */
async function fetchBatch(outside: Outside, waiting: readonly Waiting[]): Promise<Fetched> {
  const session = outside.session();
  if (session === undefined) return 'no-sign-in';
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Fetched>((resolve) => {
    timer = setTimeout(() => {
      abort.abort();
      resolve('no-connection');
    }, deadline);
  });
  const requests = waiting.map(({ request }) => request);
  const answered = outside
    .fetchValues({ session, requests, signal: abort.signal })
    .catch((): Fetched => 'no-connection');
  const fetched = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return fetched;
}

interface Settling {
  readonly sent: ReadonlyMap<string, Waiting>;
  readonly fetched: Fetched;
  readonly kept: Map<string, Kept>;
}

function settleAll({ sent, fetched, kept }: Settling, now: number): void {
  for (const [place, [key, { settle }]] of [...sent].entries()) {
    if (typeof fetched === 'string') {
      settle(failure(fetched, kept.get(key)));
      continue;
    }
    const answer = fetched[place] ?? notAvailable(formulaMessages.unknownToBackend);
    kept.set(key, { answer, at: now, outdated: false });
    settle(answer);
  }
}

const failure = (why: 'no-sign-in' | 'no-connection', last: Kept | undefined): CellError =>
  notAvailable(
    why === 'no-sign-in'
      ? formulaMessages.signIn
      : formulaMessages.noConnection(last ? clockText(last.at) : formulaMessages.neverFetched),
  );

const twoDigits = (figure: number): string => String(figure).padStart(2, '0');

/** The wall clock of the clerk: 2026-11-21 09:05. */
function clockText(at: number): string {
  const moment = new Date(at);
  const day = [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
  return `${day} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

const theRealOutside: Outside = {
  session: () => slot().session,
  fetchValues,
  now: () => Date.now(),
};
