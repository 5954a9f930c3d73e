import type { Quarter } from '../../shared/domain/period.ts';
import type { ReturnEvent, ReturnHead, ReturnVersion, Store } from '../../shared/ports/store.ts';
import { ledgerOfParts, ledgerParts, sheetParts, sheetsOfParts } from './content-parts.ts';
import { changesOf, pageSize } from './cosmos-changes.ts';
import { checkContainer } from './cosmos-check.ts';
import { cosmosCommit } from './cosmos-commit.ts';
import { type CosmosAccount, cosmosConnection } from './cosmos-connection.ts';
import { type StoreContainer, storeContainers } from './cosmos-containers.ts';
import { contentOf } from './cosmos-content.ts';
import { cosmosFailure, passes } from './cosmos-failure.ts';
import { cosmosItems } from './cosmos-items.ts';
import { cosmosNotes } from './cosmos-notes.ts';
import { keptNation, keptRollup, nationOf, rollupsOf } from './cosmos-rollups.ts';
import { sweepParts } from './cosmos-sweep.ts';
import { type Chances, persistently } from './persistence.ts';
import {
  type States,
  documentIds,
  keptAnswers,
  keyAnswer,
  noStates,
  partitionOf,
} from './return-documents.ts';
import type { StoredAnswer } from './commit-operations.ts';

export interface CosmosStoreOptions extends CosmosAccount {
  /** The first half of every partition's name. */
  readonly district: string;
  readonly chances: Chances;
}

/** The store in an account of Cosmos DB. Nothing is asked of the account before the first use. */
export async function cosmosStore({ district, chances, ...account }: CosmosStoreOptions): Promise<Store> {
  const { container, feed, close } = await cosmosConnection(account);
  const itemsOf = (name: StoreContainer) => cosmosItems(container(name), account.endpoint, chances);
  const [returns, parts, rollups] = [itemsOf('returns'), itemsOf('parts'), itemsOf('rollups')];
  const containers = { returns, parts };
  const pkOf = (quarter: Quarter): string => partitionOf(district, quarter);
  const checked = onceDone(() =>
    Promise.all(storeContainers.map((name) => checkContainer(container(name), account.endpoint))),
  );
  return {
    commitReturn: (commit) => cosmosCommit(containers, chances, { pk: pkOf(commit.head.quarter), commit }),
    answerTo: async ({ quarter, unit }, key, now) => {
      const found = await returns.read(pkOf(quarter), documentIds.answer(unit, key));
      const answer = found?.body as StoredAnswer | undefined;
      return answer === undefined || answer.until < now ? undefined : keyAnswer(answer);
    },
    answersOf: async (quarter, now) =>
      keptAnswers(
        (await returns.list(pkOf(quarter), 'answer:')).map(({ body }) => body),
        now,
      ),
    returnOf: async ({ quarter, unit }) =>
      (await returns.read(pkOf(quarter), documentIds.head(unit)))?.body as ReturnHead | undefined,
    versionsOf: async ({ quarter, unit }) =>
      (await returns.list(pkOf(quarter), `version:${unit}:`))
        .map(({ body }) => body as ReturnVersion)
        .toReversed(),
    versionOf: async ({ quarter, unit }, version) =>
      (await returns.read(pkOf(quarter), documentIds.version(unit, version)))?.body as
        ReturnVersion | undefined,
    ledgerOf: ({ quarter, unit }, version) =>
      contentOf(containers, chances, {
        ...{ pk: pkOf(quarter), unit, version },
        ...{ ids: ledgerParts, made: ledgerOfParts },
      }),
    sheetsOf: ({ quarter, unit }, version) =>
      contentOf(containers, chances, {
        ...{ pk: pkOf(quarter), unit, version },
        ...{ ids: sheetParts, made: sheetsOfParts },
      }),
    statesOf: async (quarter) => {
      const states = (await returns.read(pkOf(quarter), documentIds.states))?.body as States | undefined;
      return Object.values((states ?? noStates).heads);
    },
    eventsOf: async (quarter) =>
      (await returns.list(pkOf(quarter), 'event:')).map(({ body }) => body as ReturnEvent),
    changesSince: (position, wish) =>
      persistently(chances, passes, () =>
        changesOf(feed('returns', position, pageSize(wish)), district, wish),
      ).catch((thrown: unknown) => {
        throw cosmosFailure(thrown, { account: account.endpoint, container: 'returns' });
      }),
    keepRollup: (rollup) => keptRollup(rollups, chances, rollup),
    rollupsOf: (quarter) => rollupsOf(rollups, quarter),
    keepNation: (rollup) => keptNation(rollups, chances, rollup),
    nationOf: (quarter) => nationOf(rollups, quarter),
    ...cosmosNotes(itemsOf('notes'), chances, district),
    sweep: (quarter, now) => sweepParts(containers, pkOf(quarter), now),
    check: async () => {
      await checked();
      await returns.read('check', documentIds.states);
    },
    close,
  };
}

/** What went well is not done again; what failed is. */
function onceDone(work: () => Promise<unknown>): () => Promise<void> {
  let done = false;
  return async () => {
    if (!done) await work();
    done = true;
  };
}
