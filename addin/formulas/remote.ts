import type { Settled } from '../../shared/formulas/answer.ts';
import { type CellError, isCellError, notAvailable } from '../../shared/formulas/cell-error.ts';
import type { ValueRequest } from '../../shared/formulas/define-remote-formula.ts';
import { formulaMessages } from '../../shared/text/messages/formulas.ts';
import { type Outside, fetchInTime } from './fetch-in-time.ts';
import { noAnswer } from './no-answer.ts';
import { slot } from './session-slot.ts';
import { type Fetched, fetchValues } from './values-request.ts';

/** Cells of one recalculation arrive within this time. Milliseconds. */
const gatheringTime = 5;

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
        void fetchInTime(
          outside,
          asked.map(({ request }) => request),
        ).then((fetched) => {
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
    const key = JSON.stringify(request);
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

function settledAt(place: number, question: Question, { fetched, at }: Fetching): Settled {
  if (typeof fetched === 'string') return noAnswer(fetched, question.at);
  question.at = at;
  question.answer = fetched[place] ?? notAvailable(formulaMessages.unknownToBackend);
  return question.answer;
}

const theRealOutside: Outside = {
  session: () => slot().session,
  fetchValues,
  now: () => Date.now(),
};
