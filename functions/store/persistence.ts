/** What a retry needs of the world outside: chance and time are arguments, so that tests can hold both. */
export interface Chances {
  /** At least 0 and below 1. */
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly newId: () => string;
}

const firstWait = 50;
const longestWait = 1_000;

/** Waits somewhere between nothing and twice as long as the time before: those who collided do not meet again. */
export const pause = ({ random, wait }: Chances, attempt: number): Promise<void> =>
  wait(random() * Math.min(longestWait, firstWait * 2 ** attempt));

const mostAttempts = 6;

/** Does the work again while it fails in a way that passes. Only for work that may be done twice. */
export async function persistently<Answer>(
  chances: Chances,
  passes: (thrown: unknown) => boolean,
  work: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (!passes(thrown)) throw thrown;
    }
    await pause(chances, attempt);
  }
  return work();
}

/** The answers to all of it, in order, with so many under way at the most; after a failure nothing more is begun. */
export async function inParallel<Value, Answer>(
  most: number,
  values: readonly Value[],
  work: (value: Value) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const rest = [...values.entries()];
  const answers: (readonly [number, Answer])[] = [];
  const worker = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
      const [index, value] = next;
      answers.push([index, await work(value)]);
    }
  };
  const guarded = (): Promise<void> =>
    worker().catch((thrown: unknown) => {
      rest.length = 0;
      throw thrown;
    });
  await Promise.all(Array.from({ length: Math.min(most, values.length) }, guarded));
  return answers.toSorted(([one], [other]) => one - other).map(([, answer]) => answer);
}
