import { type InvocationContext, app } from '@azure/functions';

import { wujinDistrict } from '../../shared/domain/wujin-district.ts';
import { followChanges as trigger } from '../../shared/triggers/follow-changes.ts';
import { followChanges } from '../../shared/use-cases/follow-changes.ts';
import { theCaretaker } from '../composition.ts';
import { runLogged } from '../serving/run-logged.ts';
import { feedNews, placeText, secondsLate } from '../store/cosmos-feed.ts';

/** Seconds behind the newest change after which somebody should look. */
const late = 600;

async function follow(documents: readonly unknown[], context: InvocationContext): Promise<string> {
  const behind = secondsLate(documents, Date.now());
  if (behind > late) context.warn(`change-feed-late ${behind} seconds`);
  const { quarters, strangers } = feedNews(documents, wujinDistrict.id);
  const news = { quarters, strangers: strangers.map(placeText) };
  const letters = await followChanges(await theCaretaker(), news, context.retryContext?.retryCount ?? 0);
  for (const { name, about, reason } of letters)
    context.error(`dead-letter ${name} about ${about}: ${reason}`);
  return `${documents.length} documents, quarters ${quarters.join(' ')}`;
}

app.cosmosDB(trigger.id, {
  connection: trigger.connection,
  databaseName: `%${trigger.database}%`,
  containerName: trigger.container,
  leaseContainerName: trigger.leases,
  createLeaseContainerIfNotExists: false,
  startFromBeginning: true,
  maxItemsPerInvocation: trigger.mostAtOnce,
  retry: {
    strategy: 'exponentialBackoff',
    maxRetryCount: trigger.retry.attempts,
    minimumInterval: { seconds: trigger.retry.shortest },
    maximumInterval: { seconds: trigger.retry.longest },
  },
  handler: (documents: unknown[], context: InvocationContext) =>
    runLogged(context, trigger.id, () => follow(documents, context)),
});
