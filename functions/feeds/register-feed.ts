import { type InvocationContext, app } from '@azure/functions';

import type { FeedTrigger } from '../../shared/triggers/define-trigger.ts';
import { runLogged } from '../serving/run-logged.ts';

/** What is done with a batch of changes; it answers with one line of the log. */
export type FeedWork = (documents: readonly unknown[], context: InvocationContext) => Promise<string>;

/** Registers what follows a container's changes; its work is loaded with the first of them. */
export function registerFeed(
  { id, connection, database, container, leases, mostAtOnce, retry }: FeedTrigger,
  load: () => Promise<{ readonly work: FeedWork }>,
): void {
  app.cosmosDB(id, {
    connection,
    databaseName: `%${database}%`,
    containerName: container,
    leaseContainerName: leases,
    createLeaseContainerIfNotExists: false,
    startFromBeginning: true,
    maxItemsPerInvocation: mostAtOnce,
    retry: {
      strategy: 'exponentialBackoff',
      maxRetryCount: retry.attempts,
      minimumInterval: { seconds: retry.shortest },
      maximumInterval: { seconds: retry.longest },
    },
    handler: (documents: unknown[], context: InvocationContext) =>
      runLogged(context, id, async () => (await load()).work(documents, context)),
  });
}
