import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { routes } from '../../../shared/api/catalogue.ts';
import type { Route } from '../../../shared/api/define-route.ts';
import { listStates } from '../../../shared/api/list-states.ts';
import type { User } from '../../../shared/domain/user.ts';
import { wujinPeople } from '../../../shared/domain/wujin-people.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { type ApiClient, type Asking, kindOf, signedInAs } from '../../builders/api-client.ts';
import { type RunningProduct, startProduct } from '../../builders/running-product.ts';

const everybody = (): boolean => true;
const theBureau = ({ role }: User): boolean => role === 'bureau';
const theDistrict = ({ role }: User): boolean => role !== 'clerk';
const itsClerk = ({ role, unit: own }: User, unit: string): boolean => role === 'clerk' && own === unit;
const itsReader = (user: User, unit: string): boolean =>
  theBureau(user) || user.role === 'hnte' || itsClerk(user, unit);

/** Who may do what for which unit, written down a second time, by route. */
const may: Readonly<Record<string, (user: User, unit: string) => boolean>> = {
  'get-catalogue': everybody,
  'list-states': everybody,
  'get-totals': everybody,
  'get-rollups': theDistrict,
  'post-values': everybody,
  'list-changes': ({ role }) => role !== 'clerk',
  'get-return': itsReader,
  'list-versions': itsReader,
  'get-sheet': itsReader,
  'list-enterprises': itsReader,
  'put-return': itsClerk,
  'import-return': theBureau,
  'approve-return': theBureau,
  'send-back-return': theBureau,
};

const guarded = routes.filter(({ verb }) => verb !== null);
const unitIds = wujinUnits.map(({ id }) => id);

/** A quarter for each person, so that what she left behind can be told. */
const quarterOf = (person: number): string => `${2005 + person}Q4`;

const bodies: Readonly<Record<string, unknown>> = {
  'put-return': { as: 'draft', content: { kind: 'zero-report' } },
  'send-back-return': { version: 1, reason: '请核对' },
  'approve-return': { version: 1 },
  'post-values': { requests: [] },
  'import-return': new TextEncoder().encode('企业名称,统一社会信用代码,入库登记编号\n'),
};

const askingOf = ({ id }: Route, quarter: string, unit: string): Asking => ({
  parameters: { quarter, unit, period: quarter, sheet: '0' },
  query: id === 'import-return' ? { file: '台账.csv', unit } : {},
  ...(id in bodies ? { body: bodies[id] } : {}),
});

let product: RunningProduct;
let clients: readonly ApiClient[] = [];
beforeAll(async () => {
  product = await startProduct();
  clients = await Promise.all(wujinPeople.map(({ id }) => signedInAs(product.address, id)));
});
afterAll(async () => {
  await product.end('SIGTERM');
});

describe('role × unit × verb over HTTP', () => {
  it('has a line for every route that needs a sign-in', () => {
    expect(guarded.map(({ id }) => id).sort()).toEqual(Object.keys(may).sort());
  });

  describe.each(guarded.map((route) => [route.id, route] as const))('%s', (id, route) => {
    const perUnit = route.path.includes('{unit}') || id === 'import-return';
    it.each(wujinPeople.map((user, person) => [user.id, user, person] as const))(
      `is open to %s for exactly the units it should be`,
      async (_, user, person) => {
        const client = clients[person];
        const quarter = quarterOf(person);
        const answered: string[] = [];
        for (const unit of perUnit ? unitIds : ['']) {
          const reply = await client?.ask(route, askingOf(route, quarter, unit));
          if (reply === undefined || reply.status === 401) throw new Error('Nobody is signed in.');
          if (kindOf(reply) !== 'not-permitted') answered.push(unit);
          else expect(reply.status).toBe(403);
        }
        expect(answered).toEqual((perUnit ? unitIds : ['']).filter((unit) => may[id]?.(user, unit)));
      },
    );
  });

  it('leaves behind what was allowed, and nothing of what was refused', async () => {
    const [officer] = clients;
    for (const [person, user] of wujinPeople.entries()) {
      const states = await officer?.ask(listStates, { parameters: { quarter: quarterOf(person) } });
      const reported = states?.answer?.returns.filter(({ state }) => state !== 'not-reported') ?? [];
      const saves = ['put-return', 'import-return'].map((id) => may[id]);
      const allowed = unitIds.filter((unit) => saves.some((open) => open?.(user, unit)));
      expect(reported.map(({ unitId }) => unitId)).toEqual(allowed);
    }
  });
});
