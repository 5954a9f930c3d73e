import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type JWTVerifyGetKey, jwtVerify } from 'jose';

import { isKeysUnavailable, publishedKeys } from '../../../functions/identity/published-keys.ts';
import {
  type EntraDouble,
  type SigningKey,
  aSigningKey,
  entraDouble,
  ourTenant,
  signed,
} from '../../builders/entra-double.ts';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

let entra: EntraDouble;
let [old, next]: SigningKey[] = [];
let now: number;
let keys: JWTVerifyGetKey;

beforeEach(async () => {
  entra = await entraDouble();
  [old, next] = await Promise.all([aSigningKey('old'), aSigningKey('new')]);
  publish(old);
  now = 0;
  keys = publishedKeys(new URL(`${entra.authority}/${ourTenant}/discovery/v2.0/keys`), () => now);
});
afterEach(() => entra.close());

const publish = (...published: (SigningKey | undefined)[]): void => {
  entra.publish(
    ourTenant,
    published.flatMap((key) => (key === undefined ? [] : [key.published])),
  );
};
/** What becomes of a token that the key has signed. */
const outcomeOf = async (key = old): Promise<string> =>
  jwtVerify(await signed({}, key as SigningKey), keys).then(
    () => 'good',
    (thrown: unknown) =>
      isKeysUnavailable(thrown) ? 'unavailable' : String((thrown as { code: unknown }).code),
  );
const failing = (): void => {
  entra.answerWith((_, response) => void response.writeHead(500).end());
};

describe('published keys', () => {
  it('are asked for once for all tokens of an hour, also when these come at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcomeOf()));
    expect(new Set(outcomes)).toEqual(new Set(['good']));
    now += hour - second;
    expect(await outcomeOf()).toBe('good');
    expect(entra.asked()).toBe(1);
    now += second;
    expect(await outcomeOf()).toBe('good');
    expect(entra.asked()).toBe(2);
  });

  it('may change: a token of the new key is good at once, one of the key that is gone no more', async () => {
    await outcomeOf();
    publish(old, next);
    now += minute;
    expect([await outcomeOf(next), await outcomeOf(old)]).toEqual(['good', 'good']);
    publish(next);
    now += hour;
    expect([await outcomeOf(next), await outcomeOf(old)]).toEqual(['good', 'ERR_JWKS_NO_MATCHING_KEY']);
  });

  it('are not asked for by a hundred tokens of invented keys', async () => {
    await outcomeOf();
    now += minute;
    const invented = await aSigningKey('invented');
    for (let attempt = 0; attempt < 100; attempt += 1)
      expect(await outcomeOf(invented)).toBe('ERR_JWKS_NO_MATCHING_KEY');
    expect(entra.asked()).toBe(2);
    now += 29 * second;
    await outcomeOf(invented);
    expect(entra.asked()).toBe(2);
    now += second;
    await outcomeOf(invented);
    expect(entra.asked()).toBe(3);
  });

  it('that are known stay good for a day while their publisher fails, and come back with it', async () => {
    await outcomeOf();
    failing();
    now += 23 * hour;
    expect(await outcomeOf()).toBe('good');
    now += hour;
    expect(await outcomeOf()).toBe('unavailable');
    entra.answerWith(undefined);
    expect(await outcomeOf()).toBe('unavailable');
    now += 30 * second;
    expect(await outcomeOf()).toBe('good');
  });
});

describe('a publisher', () => {
  it.each<[string, Parameters<EntraDouble['answerWith']>[0]]>([
    ['answers with an error', (_, response) => void response.writeHead(503).end()],
    ['points elsewhere', (_, response) => void response.writeHead(302, { location: '/keys' }).end()],
    ['answers with a page', (_, response) => void response.writeHead(200).end('<html></html>')],
    ['has no keys', (_, response) => void response.writeHead(200).end('{"keys":[]}')],
    [
      'never stops',
      (_, response) => {
        response.writeHead(200);
        response.on('error', () => undefined);
        const pour = (): void => {
          if (!response.destroyed) response.write(' '.repeat(65_536), pour);
        };
        pour();
      },
    ],
    ['hangs up', (request) => void request.destroy()],
  ])('that %s makes no token good or bad', async (_, answer) => {
    entra.answerWith(answer);
    expect(await outcomeOf()).toBe('unavailable');
  });

  it('is left alone for a while after it has failed', async () => {
    failing();
    await outcomeOf();
    await outcomeOf();
    expect(entra.asked()).toBe(1);
    now += 30 * second;
    await outcomeOf();
    expect(entra.asked()).toBe(2);
  });
});
