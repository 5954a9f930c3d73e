import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { feedNews } from '../../../functions/store/cosmos-feed.ts';
import { wujinDistrict } from '../../../shared/domain/wujin-district.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { followChanges } from '../../../shared/use-cases/follow-changes.ts';
import { reconcileTotals } from '../../../shared/use-cases/reconcile-totals.ts';
import { aCaretaker } from '../../builders/caretakers.ts';
import { aCosmosAccount, aCosmosStore } from '../../builders/cosmos-account.ts';
import type { CosmosDouble } from '../../builders/cosmos-double/cosmos-double.ts';
import { aSaving } from '../../builders/return-commits.ts';

const [unit] = wujinUnits;
const [sound, spoilt] = ['2020Q4', '2021Q4'] as const;

let account: CosmosDouble;
let store: Store;
beforeEach(async () => {
  account = await aCosmosAccount();
  store = await aCosmosStore(account, wujinDistrict.id);
  for (const quarter of [sound, spoilt]) {
    const commit = aSaving(undefined, { quarter, unit: unit?.id ?? '', rows: 4, mark: quarter });
    const content = commit.content && {
      ...commit.content,
      ledger: { ...commit.content.ledger, orgUnit: unit?.name ?? '' },
    };
    await store.commitReturn({ ...commit, content });
  }
});
afterEach(async () => {
  store.close();
  await account.close();
});

/** Turns every part of the quarter into something else, and answers with how to put it back. */
function poison(): () => void {
  const parts = account.items('parts').filter(({ pk }) => pk.includes(spoilt));
  expect(parts.length).toBeGreaterThan(0);
  for (const { pk, body } of parts)
    account.damage('parts', pk, { ...body, body: { shapes: [], packed: [-1] } });
  return () => {
    for (const { pk, body } of parts) account.damage('parts', pk, body);
  };
}

/** What the change feed brings, told again and again as the host does. */
const told = (attempt: number) => {
  const documents = account.items('returns').map(({ body }) => body);
  const { quarters } = feedNews(documents, wujinDistrict.id);
  return followChanges(aCaretaker('2021-12-31', store), { quarters, strangers: [] }, attempt);
};

describe('a document in Cosmos DB that is not as it was stored', () => {
  it('holds up nothing else: its quarter waits for a person, the others are made', async () => {
    poison();
    await expect(told(0)).rejects.toThrow('could not be followed');
    expect(await store.rollupsOf(sound)).toMatchObject([{ commits: 1 }]);
    expect(await store.rollupsOf(spoilt)).toEqual([]);
    expect(await told(9)).toMatchObject([{ kind: 'dead-letter', about: spoilt }]);
    expect(await store.notesOf('dead-letter', '')).toHaveLength(1);
  });

  it('is named by the nightly comparison, and followed again once it has been restored', async () => {
    const restore = poison();
    const night = await reconcileTotals(aCaretaker('2021-12-31', store));
    expect(night.damaged).toEqual([{ quarter: spoilt, unit: unit?.id, version: 1 }]);
    expect(await store.statesOf(spoilt)).toHaveLength(1);
    restore();
    expect(await told(0)).toEqual([]);
    expect(await store.rollupsOf(spoilt)).toMatchObject([{ commits: 1 }]);
  });
});
