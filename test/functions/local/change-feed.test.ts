import { describe, expect, it } from '@jest/globals';

import { listChanges } from '../../../shared/api/list-changes.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { kindOf, tokenOf } from '../../builders/api-client.ts';
import { servedProduct } from '../../builders/served-product.ts';

const { product, bureau, hutang } = servedProduct({ words: [] });

describe('the change feed over HTTP', () => {
  it('tells what was done with the eleven example ledgers, page by page', async () => {
    const told: string[] = [];
    let after = '';
    for (;;) {
      const query = { most: '7', ...(after !== '' && { after }) };
      const { answer } = await bureau().ask(listChanges, { query });
      if (answer === undefined || answer.changes.length === 0) break;
      expect(answer.changes.length).toBeLessThanOrEqual(7);
      told.push(...answer.changes.map(({ unit, verb }) => `${unit} ${verb}`));
      ({ after } = answer);
    }
    const expected = wujinUnits.flatMap(({ id }) => [`${id} submit`, `${id} approve`]);
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  it('answers nothing again to whoever has it already', async () => {
    const address = `${product().address}/api/changes?most=500`;
    const authorization = `Bearer ${await tokenOf(product().address, 'bureau-officer')}`;
    const first = await fetch(address, { headers: { authorization } });
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]{32}"$/)]);
    const again = await fetch(address, { headers: { authorization, 'if-none-match': `W/${tag}, "x"` } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    const other = await fetch(address, { headers: { authorization, 'if-none-match': '"x"' } });
    expect(other.status).toBe(200);
  });

  it('refuses a position nobody was given, a page without a size, and a clerk', async () => {
    const asked = async (query: Readonly<Record<string, string>>) =>
      kindOf(await bureau().ask(listChanges, { query }));
    expect(await asked({ after: '12' })).toBe('position-unknown');
    expect(await asked({ most: '501' })).toBe('request-invalid');
    expect(await asked({ most: '0' })).toBe('request-invalid');
    expect(kindOf(await hutang().ask(listChanges))).toBe('not-permitted');
  });
});
