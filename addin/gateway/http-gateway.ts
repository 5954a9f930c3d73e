import type { approveReturn } from '../../shared/api/approve-return.ts';
import type { Answered, Backend, GuardedRequest } from '../../shared/api/backend.ts';
import type { getCatalogue } from '../../shared/api/get-catalogue.ts';
import type { getReturn } from '../../shared/api/get-return.ts';
import type { getSheet } from '../../shared/api/get-sheet.ts';
import type { getTotals } from '../../shared/api/get-totals.ts';
import type { importReturn } from '../../shared/api/import-return.ts';
import type { listEnterprises } from '../../shared/api/list-enterprises.ts';
import type { listStates } from '../../shared/api/list-states.ts';
import type { listVersions } from '../../shared/api/list-versions.ts';
import type { putReturn } from '../../shared/api/put-return.ts';
import type { sendBackReturn } from '../../shared/api/send-back-return.ts';
import { accountEntrance } from './account-entrance.ts';
import { ask, type Asked } from './ask.ts';
import { request } from './route-request.ts';
import type { SignIn } from './sign-in.ts';

export interface HttpGateway extends Backend {
  /** For the worksheet functions, which ask on their own. */
  readonly token: () => Promise<string | undefined>;
}

/** The backend over HTTP. A token that has run out is renewed for the same person without asking her. */
export function httpGateway(baseUrl: string, signIn: SignIn): HttpGateway {
  async function call<T>(asked: Asked<T>): Answered<T> {
    const token = await signIn.token();
    if (!token.ok) return token;
    const answer = await ask(baseUrl, token.value, asked);
    if (answer.ok || answer.reason.kind !== 'signed-out' || token.value === undefined) return answer;
    const renewed = await signIn.renewed();
    return renewed.ok ? ask(baseUrl, renewed.value, asked) : renewed;
  }

  const catalogue = () => call(request<typeof getCatalogue>('GET', 'catalogue', {}));

  return {
    entrance: signIn.kind === 'list' ? signIn : accountEntrance(signIn, catalogue),
    token: async () => {
      const token = await signIn.token();
      return token.ok ? token.value : undefined;
    },
    catalogue,
    totals: (period, basis) =>
      call(request<typeof getTotals>('GET', 'totals/{period}', { path: { period }, query: { basis } })),
    states: (quarter) => call(request<typeof listStates>('GET', 'returns/{quarter}', { path: { quarter } })),
    enterprises: (period, unit) =>
      call(
        request<typeof listEnterprises>('GET', 'totals/{period}/enterprises/{unit}', {
          path: { period, unit },
        }),
      ),
    returnOf: (path, version) =>
      call(
        request<typeof getReturn>('GET', 'returns/{quarter}/{unit}', { path, query: versionQuery(version) }),
      ),
    versions: (path) =>
      call(request<typeof listVersions>('GET', 'returns/{quarter}/{unit}/versions', { path })),
    sheet: (place, sheet, version) =>
      call(
        request<typeof getSheet>('GET', 'returns/{quarter}/{unit}/sheets/{sheet}', {
          path: { ...place, sheet: String(sheet) },
          query: versionQuery(version),
        }),
      ),
    send: (path, asked) =>
      call(request<typeof putReturn>('PUT', 'returns/{quarter}/{unit}', { path, ...guarded(asked) })),
    importFile: ({ quarter, name, bytes, unit, key }) =>
      call(
        request<typeof importReturn>('POST', 'imports/{quarter}', {
          path: { quarter },
          query: { file: name, unit },
          body: bytes,
          headers: { 'idempotency-key': key },
        }),
      ),
    approve: (path, asked) =>
      call(
        request<typeof approveReturn>('POST', 'returns/{quarter}/{unit}/approve', {
          path,
          ...guarded(asked),
        }),
      ),
    sendBack: (path, asked) =>
      call(
        request<typeof sendBackReturn>('POST', 'returns/{quarter}/{unit}/send-back', {
          path,
          ...guarded(asked),
        }),
      ),
  };
}

const versionQuery = (version: number | undefined) => ({ version: version?.toString() });

const guarded = <Body>({ key, revision, body }: GuardedRequest<Body>) => ({
  body,
  headers: { 'idempotency-key': key, ...(revision !== null && { 'if-match': `"${revision}"` }) },
});
