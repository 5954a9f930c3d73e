import { type InvocationContext, app } from '@azure/functions';

import type { Surroundings } from '../../shared/use-cases/surroundings.ts';
import type { TimerTrigger } from '../../shared/triggers/define-trigger.ts';
import { theCaretaker } from '../composition.ts';
import { runLogged } from '../serving/run-logged.ts';

/** What a timer does; what it answers with is one line of the log: counts and ids, no names of people. */
type Work = (surroundings: Surroundings) => Promise<string>;

export function registerTimer({ id, schedule, retry }: TimerTrigger, work: Work): void {
  app.timer(id, {
    schedule,
    retry: {
      strategy: 'exponentialBackoff',
      maxRetryCount: retry.attempts,
      minimumInterval: { seconds: retry.shortest },
      maximumInterval: { seconds: retry.longest },
    },
    handler: (_timer, context: InvocationContext) =>
      runLogged(context, id, async () => work(await theCaretaker())),
  });
}
