import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { wujinDistrict } from '../../../shared/domain/wujin-district.ts';
import { getHealth } from '../../../shared/api/get-health.ts';
import { aCosmosAccount, aCosmosStore, emulatorKey } from '../../builders/cosmos-account.ts';
import type { CosmosDouble } from '../../builders/cosmos-double/cosmos-double.ts';
import { type Worker, deployedWorker } from '../../builders/deployed-app.ts';
import { ourApi, ourScope, ourTenant } from '../../builders/entra-double.ts';
import { aSaving } from '../../builders/return-commits.ts';

let account: CosmosDouble;
let worker: Worker;
let isBusy: boolean;

/** Nothing lies beside the deployed program: what it needs of Cosmos DB it brings along. */
beforeEach(async () => {
  isBusy = false;
  account = await aCosmosAccount({ fault: ({ kind }) => (isBusy && kind === 'read' ? 429 : undefined) });
  worker = await deployedWorker({
    COSMOS_ENDPOINT: account.endpoint,
    COSMOS_KEY: emulatorKey,
    SIGN_IN: 'entra',
    IDENTITY_AUTHORITY: 'https://login.partner.microsoftonline.cn',
    IDENTITY_TENANTS: ourTenant,
    IDENTITY_AUDIENCE: ourApi,
    IDENTITY_SCOPE: ourScope,
  });
});
afterEach(async () => {
  worker.end();
  await account.close();
});

const quarter = '2021Q4';

describe('the deployed program on Cosmos DB', () => {
  it('asks nothing of the account before it is asked itself, and is well then', async () => {
    expect(account.served).toEqual([]);
    const { status, body = '' } = await worker.request(getHealth);
    expect([status, JSON.parse(body)]).toEqual(['200', expect.objectContaining({ store: 'cosmos' })]);
  });

  it('answers 503 with a time to come again while the account stays busy', async () => {
    await worker.request(getHealth);
    isBusy = true;
    const { status, headers, body = '' } = await worker.request(getHealth);
    expect([status, headers?.['retry-after']]).toEqual(['503', expect.stringMatching(/^\d+$/)]);
    expect((JSON.parse(body) as { readonly detail: string }).detail).toContain('正忙');
  });

  it('makes the line of the district anew from the documents that the change feed brings', async () => {
    const store = await aCosmosStore(account, wujinDistrict.id);
    await store.commitReturn(aSaving(undefined, { quarter, rows: 4 }));
    const documents = account.items('returns').map(({ body }) => body);
    expect((await worker.changes('follow-changes', documents)).error).toBeUndefined();
    expect(await store.rollupsOf(quarter)).toMatchObject([{ district: wujinDistrict.id, commits: 1 }]);
    expect(await store.notesOf('dead-letter', '')).toEqual([]);
    store.close();
  });
});
