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

/** What came of one request, and when. */
interface Fetching {
  readonly fetched: Fetched;
  readonly at: number;
}

/** The questions of one recalculation, and what the one request for them brings. */
interface Batch {
  readonly questions: Question[];
  readonly fetching: Promise<Fetching>;
}

/** A question is asked again under its key, recalculation after recalculation. */
interface Question {
  readonly request: ValueRequest;
  /** Undefined before the first, and when something changed since. */
  answer: Settled | undefined;
  /** The time of the answer, which still counts when the answer no longer does. */
  at: number | undefined;
  /** The batch it last travelled in: all cells that ask in that time wait for one promise. */
  batch: Batch | undefined;
  waiting: Promise<Settled> | undefined;
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
  const questions = new Map<string, Question>();
  let gathering: Batch | undefined;

  function newBatch(): Batch {
    const asked: Question[] = [];
    const fetching = new Promise<Fetching>((resolve) => {
      setTimeout(() => {
        gathering = undefined;
        void fetchBatch(outside, asked).then((fetched) => {
          resolve({ fetched, at: outside.now() });
        });
      }, gatheringTime);
    });
    return { questions: asked, fetching };
  }

  function ask(question: Question): Promise<Settled> {
    gathering ??= newBatch();
    if (question.waiting !== undefined && question.batch === gathering) return question.waiting;
    const place = gathering.questions.push(question) - 1;
    question.batch = gathering;
    question.waiting = gathering.fetching.then((fetching) => settledAt(place, question, fetching));
    return question.waiting;
  }

  function questionOf(request: ValueRequest): Question {
    const key = keyOf(request);
    const known = questions.get(key);
    if (known !== undefined) return known;
    const question = { request, answer: undefined, at: undefined, batch: undefined, waiting: undefined };
    questions.set(key, question);
    return question;
  }

  return {
    forget: () => {
      for (const question of questions.values()) question.answer = undefined;
    },
    // Not async: thousands of cells would each wait for a second promise.
    valueOf(readRequest, raw) {
      const request = readRequest(raw);
      if (isCellError(request)) return Promise.resolve(request);
      if (outside.session() === undefined) return Promise.resolve(notAvailable(formulaMessages.signIn));
      const question = questionOf(request);
      const { answer, at = 0 } = question;
      return answer !== undefined && outside.now() - at < freshFor ? Promise.resolve(answer) : ask(question);
    },
  };
}

const keyOf = ({ formula, unit, period, indicator, basis }: ValueRequest): string =>
  `${formula}\n${unit}\n${period}\n${indicator}\n${basis}`;

/** Never rejects and never takes longer than the deadline, whatever the token, the network or the body does. */
async function fetchBatch(outside: Outside, asked: readonly Question[]): Promise<Fetched> {
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
  const requests = asked.map(({ request }) => request);
  const answered = outside
    .fetchValues({ session, requests, signal: abort.signal })
    .catch((): Fetched => 'no-connection');
  const fetched = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return fetched;
}

function settledAt(place: number, question: Question, { fetched, at }: Fetching): Settled {
  if (typeof fetched === 'string') return failure(fetched, question.at);
  question.at = at;
  question.answer = fetched[place] ?? notAvailable(formulaMessages.unknownToBackend);
  return question.answer;
}

const failure = (why: 'no-sign-in' | 'no-connection', lastAt: number | undefined): CellError =>
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

const theRealOutside: Outside = {
  session: () => slot().session,
  fetchValues,
  now: () => Date.now(),
};
