import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';

import { routes } from '../../../shared/api/catalogue.ts';
import {
  type Answer,
  type ApiDocument,
  type ExampleChanges,
  type Operation,
  answerJudge,
  exampleOf,
  operationsOf,
} from '../../builders/api-document.ts';
import { tokenOf } from '../../builders/api-client.ts';
import { type RunningProduct, startProduct } from '../../builders/running-product.ts';

let shown: RunningProduct;
let document: ApiDocument;
let judge: ReturnType<typeof answerJudge>;
beforeAll(async () => {
  shown = await startProduct({ words: [] });
  document = (await (await fetch(`${shown.address}/api/openapi.json`)).json()) as ApiDocument;
  judge = answerJudge(document);
});
afterAll(async () => {
  await shown.end('SIGTERM');
});

const operation = (id: string): Operation => {
  const found = operationsOf(document).find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`The document does not describe ${id}.`);
  return found;
};

/** Sends the document's example of an operation and holds the answer against the document. */
async function sent(
  { address }: RunningProduct,
  wanted: Operation,
  changes: ExampleChanges = {},
): Promise<Answer> {
  const { url, ...request } = exampleOf(wanted, changes);
  const response = await fetch(address + (document.servers[0]?.url ?? '') + url, request);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const answer = {
    status: response.status,
    type,
    etag: response.headers.get('etag'),
    body: (await response.json()) as unknown,
  };
  expect([wanted.operationId, ...judge(wanted, answer)]).toEqual([wanted.operationId]);
  return answer;
}

const ledger = Uint8Array.from(readFileSync(join(__dirname, '../../../examples/2021/湖塘镇.xlsx')));
const fileBody = ({ requestBody }: Operation): ExampleChanges =>
  requestBody?.content['application/octet-stream'] === undefined ? {} : { body: ledger };

const bearer = async (product: RunningProduct, person: string) => ({
  authorization: `Bearer ${await tokenOf(product.address, person)}`,
});

const changing = ({ method, security }: Operation): boolean => method !== 'get' && security.length > 0;
const namesReturn = ({ parameters }: Operation): boolean =>
  parameters.some(({ name }) => name === 'If-Match');

describe('the document of the running product', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate({ ...structuredClone(document) });
    expect([valid, errors]).toEqual([true, undefined]);
    expect(validator.version).toBe('3.1');
  });

  it('tells a right answer from a wrong one', () => {
    const health = operation('get-health');
    const body = { state: 'ready', store: 'sqlite', at: '2026-11-21T04:05:06.789Z' };
    const answer = { status: 200, type: 'application/json', etag: null, body };
    expect(judge(health, answer)).toEqual([]);
    const wrong: readonly Partial<Answer>[] = [
      { body: { ...body, more: 1 } },
      { body: { ...body, at: undefined } },
      { status: 418 },
      { type: 'text/plain' },
    ];
    for (const change of wrong) expect(judge(health, { ...answer, ...change })).toHaveLength(1);
  });

  it('describes every route', () => {
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    expect([...ids].sort()).toEqual(routes.map(({ id }) => id).sort());
  });
});

describe.each(routes.map(({ id }) => id))('%s answers as the document says', (id) => {
  /** Signed in as somebody who may; on a store of its own where the example changes something. */
  async function answeredExample(): Promise<Answer> {
    const wanted = operation(id);
    if (wanted.security.length === 0) return sent(shown, wanted);
    const person = id === 'put-return' ? 'clerk-hutang' : 'bureau-officer';
    if (!changing(wanted)) return sent(shown, wanted, { headers: await bearer(shown, person) });
    const own = await startProduct();
    try {
      const put = operation('put-return');
      const before =
        namesReturn(wanted) && wanted !== put
          ? await sent(own, put, { headers: await bearer(own, 'clerk-hutang') })
          : undefined;
      const seen = before?.etag == null ? {} : { 'if-match': before.etag };
      const headers = { ...(await bearer(own, person)), ...seen };
      return await sent(own, wanted, { ...fileBody(wanted), headers });
    } finally {
      await own.end('SIGTERM');
    }
  }

  it('to its own example', async () => {
    expect((await answeredExample()).type).toBe('application/json');
  });

  it('to nobody, and to a forged token', async () => {
    const wanted = operation(id);
    const status = wanted.security.length === 0 ? 200 : 401;
    expect((await sent(shown, wanted, fileBody(wanted))).status).toBe(status);
    const headers = { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' };
    expect((await sent(shown, wanted, { ...fileBody(wanted), headers })).status).toBe(status);
  });

  it('to what is not in it: other queries, units, periods and bodies', async () => {
    const wanted = operation(id);
    const headers = await bearer(shown, id === 'put-return' ? 'clerk-hutang' : 'bureau-officer');
    const refused = async (changes: ExampleChanges): Promise<number> =>
      (await sent(shown, wanted, { headers, ...fileBody(wanted), ...changes })).status;
    const inPath = wanted.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    expect(await refused({ query: 'nobody=knows' })).toBe(400);
    if (inPath.includes('unit')) expect(await refused({ path: { unit: '火星镇' } })).toBe(404);
    for (const name of inPath.filter((one) => one === 'quarter' || one === 'period'))
      expect(await refused({ path: { [name]: '2021Q9' } })).toBe(404);
    if (wanted.requestBody === undefined) return;
    expect(await refused({ headers: { ...headers, 'content-type': 'text/html' } })).toBe(415);
    if (wanted.requestBody.content['application/json'] === undefined) return;
    expect(await refused({ body: '{' })).toBe(400);
    expect(await refused({ body: '{"nobody":"knows"}' })).toBe(400);
  });
});
