import { app } from '@azure/functions';

import type { Surroundings } from '../../shared/use-cases/surroundings.ts';
import type { TimerTrigger } from '../../shared/triggers/define-trigger.ts';
import { theCaretaker } from '../composition.ts';
import { runLogged } from '../serving/run-logged.ts';

/** What a timer does; what it answers with is one line of the log: counts and ids, no names of people. */
export type TimerWork = (surroundings: Surroundings) => Promise<string>;

/** Registers a timer; its work is loaded when its time has come. */
export function registerTimer(
  { id, schedule, retry }: TimerTrigger,
  load: () => Promise<{ readonly work: TimerWork }>,
): void {
  app.timer(id, {
    schedule,
    retry: {
      strategy: 'exponentialBackoff',
      maxRetryCount: retry.attempts,
      minimumInterval: { seconds: retry.shortest },
      maximumInterval: { seconds: retry.longest },
    },
    handler: (_timer, context) =>
      runLogged(context, id, async () => (await load()).work(await theCaretaker())),
  });
}
