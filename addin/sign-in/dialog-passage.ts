import type { EntraSettings } from './entra-settings.ts';

/** Where in its address the page of the window is told where to go. */
const goal = 'to';

/** No answer of a login service is longer, in characters; what the window says may be anything. */
const longest = 10_000;

/** The page of the window, which sends her on to the login service at `login`. */
export function windowAddress(page: string, login: string): string {
  const address = new URL(page);
  address.searchParams.set(goal, login);
  return address.href;
}

/** Where the page of the window has been told to go, if that is where people sign in. */
export function loginIn(search: string, { authority, tenant }: EntraSettings): string | undefined {
  const told = new URLSearchParams(search).get(goal) ?? '';
  if (!URL.canParse(told)) return undefined;
  const { origin, pathname, href } = new URL(told);
  return origin === authority && pathname === `/${tenant}/oauth2/v2.0/authorize` ? href : undefined;
}

/** The answer of the login service, if the part of an address behind "#" is one. */
export function answerIn(hash: string): string | undefined {
  const fields = new URLSearchParams(hash.slice(1));
  const isAnswer = fields.has('state') && (fields.has('code') || fields.has('error'));
  return hash.startsWith('#') && hash.length <= longest && isAnswer ? hash : undefined;
}

/** Whether what the window has said is an answer, and to the question with this `state`: nobody else knows it. */
export const answers = (state: string, said: string): boolean =>
  state !== '' && answerIn(said) !== undefined && new URLSearchParams(said.slice(1)).get('state') === state;
