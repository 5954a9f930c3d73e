import type { Backend, Basis, GuardedRequest, ReturnPlace, SignedIn } from '../../shared/api/backend.ts';
import { ask, type Asked } from './ask.ts';

export interface HttpGateway extends Backend {
  /** For the worksheet functions, which ask on their own. */
  readonly token: () => Promise<string | undefined>;
}

/** The backend over HTTP. */
export function httpGateway(baseUrl: string): HttpGateway {
  let signedIn: SignedIn | undefined;
  const call = <T>(asked: Asked) => ask<T>(baseUrl, signedIn?.token, asked);
  const get = <T>(path: string) => call<T>({ method: 'GET', path });
  return {
    token: () => Promise.resolve(signedIn?.token),
    people: () => get('local/people'),
    async signIn(person) {
      const answer = await call<SignedIn>({ method: 'POST', path: 'local/token', body: { person } });
      if (answer.ok) signedIn = answer.value;
      return answer;
    },
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
