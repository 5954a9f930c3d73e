import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { routes } from '../../../shared/api/catalogue.ts';
import type { Route } from '../../../shared/api/define-route.ts';
import { openapiDocument } from '../../../shared/api/openapi-document.ts';
import { type ApiPromises, type PromisingDocument, broken, promisesOf } from '../../builders/api-promises.ts';

/** Every version with what it added; a version once published is never edited, a new one is written below it. */
const published = JSON.parse(
  readFileSync(join(__dirname, '../../expected/api-versions.json'), 'utf8'),
) as Readonly<Record<string, ApiPromises>>;

const promised: ApiPromises = {
  offers: Object.values(published).flatMap(({ offers }) => offers),
  demands: Object.values(published).flatMap(({ demands }) => demands),
};

const documentOf = (some: readonly Route[]) =>
  openapiDocument(some) as unknown as PromisingDocument & { readonly info: { readonly version: string } };
const now = promisesOf(documentOf(routes));

describe('the versions of the API', () => {
  it('keep what they promised: nothing offered is gone, nothing more is demanded', () => {
    expect(broken(promised, now)).toEqual([]);
  });

  it('name everything that is offered; what is new is written under a new version', () => {
    const added = {
      offers: now.offers.filter((line) => !promised.offers.includes(line)),
      demands: now.demands.filter((line) => !promised.demands.includes(line)),
    };
    expect(added).toEqual({ offers: [], demands: [] });
    expect(documentOf(routes).info.version).toBe(Object.keys(published).at(-1));
  });

  it('would notice a route that is gone, a field that is gone or of another type, and a new demand', () => {
    const without = promisesOf(documentOf(routes.filter(({ id }) => id !== 'get-totals')));
    expect(broken(promised, without).length).toBeGreaterThan(20);
    const [offer = ''] = now.offers.filter((line) => line.startsWith('get-totals answers units[].counted'));
    expect(offer).toBe('get-totals answers units[].counted: integer');
    const retyped = now.offers.map((line) => (line === offer ? line.replace('integer', 'string') : line));
    expect(broken(promised, { ...now, offers: retyped })).toEqual([`gone: ${offer}`]);
    const demand = 'get-totals needs query indicator';
    expect(broken(promised, { ...now, demands: [...now.demands, demand] })).toEqual([`new: ${demand}`]);
    const further = {
      offers: [...now.offers, 'new-route is GET /new'],
      demands: ['new-route needs query a'],
    };
    expect(broken(promised, { ...further, demands: [...now.demands, ...further.demands] })).toEqual([]);
  });
});
