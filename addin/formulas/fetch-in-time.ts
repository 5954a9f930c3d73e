import type { ValueRequest } from '../../shared/formulas/define-remote-formula.ts';
import type { Session } from './session-slot.ts';
import type { Call, Fetched } from './values-request.ts';

/** Every promise settles within ten seconds of the call, gathering included, or the cell would show #BUSY! for ever. */
const deadline = 9_495;

/** What the remote functions need of the world. */
export interface Outside {
  readonly session: () => Session | undefined;
  readonly fetchValues: (call: Call) => Promise<Fetched>;
  readonly now: () => number;
}

/** Never rejects and never takes longer than the deadline, whatever the token, the network or the body does. */
export async function fetchInTime(outside: Outside, requests: readonly ValueRequest[]): Promise<Fetched> {
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
  const answered = outside
    .fetchValues({ session, requests, signal: abort.signal })
    .catch((): Fetched => 'no-connection');
  const fetched = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return fetched;
}
