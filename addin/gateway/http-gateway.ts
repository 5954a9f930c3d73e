import type {
  Answered,
  Backend,
  Basis,
  GuardedRequest,
  ReturnPlace,
  SignedIn,
} from '../../shared/api/backend.ts';
import { ask, type Asked } from './ask.ts';

export interface HttpGateway extends Backend {
  /** For the worksheet functions, which ask on their own. */
  readonly token: () => Promise<string | undefined>;
}

/** A token that ends within this time is fetched anew before it is used. Milliseconds. */
const shortly = 60_000;

/** The backend over HTTP. A sign-in that has run out is renewed for the same person without asking her. */
export function httpGateway(baseUrl: string): HttpGateway {
  let signedIn: SignedIn | undefined;

  async function signIn(person: string): Answered<SignedIn> {
    const answer = await ask<SignedIn>(baseUrl, undefined, {
      method: 'POST',
      path: 'local/token',
      body: { person },
    });
    if (answer.ok) signedIn = answer.value;
    return answer;
  }

  async function call<T>(asked: Asked): Answered<T> {
    const answer = await ask<T>(baseUrl, signedIn?.token, asked);
    if (answer.ok || answer.reason.kind !== 'signed-out' || signedIn === undefined) return answer;
    const renewed = await signIn(signedIn.person.id);
    return renewed.ok ? ask<T>(baseUrl, renewed.value.token, asked) : answer;
  }

  async function token(): Promise<string | undefined> {
    if (signedIn !== undefined && Date.parse(signedIn.expiresAt) - Date.now() < shortly)
      await signIn(signedIn.person.id);
    return signedIn?.token;
  }

  const get = <T>(path: string) => call<T>({ method: 'GET', path });
  return {
    token,
    signIn,
    people: () => get('local/people'),
    catalogue: () => get('catalogue'),
    totals: (period, basis) => get(`totals/${period}${basisQuery(basis)}`),
    states: (quarter) => get(`returns/${quarter}`),
    enterprises: (period, unit) => get(`totals/${period}/enterprises/${unit}`),
    returnOf: (place, version) => get(`${returnPath(place)}${versionQuery(version)}`),
    sheet: (place, sheet, version) => get(`${returnPath(place)}/sheets/${sheet}${versionQuery(version)}`),
    send: (place, request) => call({ method: 'PUT', path: returnPath(place), ...guarded(request) }),
    approve: (place, request) =>
      call({ method: 'POST', path: `${returnPath(place)}/approve`, ...guarded(request) }),
    sendBack: (place, request) =>
      call({ method: 'POST', path: `${returnPath(place)}/send-back`, ...guarded(request) }),
  };
}

const returnPath = ({ quarter, unit }: ReturnPlace): string => `returns/${quarter}/${unit}`;

const versionQuery = (version: number | undefined): string =>
  version === undefined ? '' : `?version=${version}`;

const basisQuery = (basis: Basis | undefined): string => (basis === undefined ? '' : `?basis=${basis}`);

const guarded = ({ key, revision, body }: GuardedRequest<unknown>) => ({
  body,
  headers: { 'idempotency-key': key, ...(revision !== null && { 'if-match': `"${revision}"` }) },
});
