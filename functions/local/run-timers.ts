import { invokeTimer } from './invoke.ts';
import { isDue } from './due-time.ts';
import type { RegisteredFunction, Registry } from './registry.ts';

/** Milliseconds between two looks at the clock: a machine that slept, or whose clock was set, is noticed at the next. */
const interval = 30_000;

/** Runs the app's timers as long as the host runs; answers with how to stop them. Nothing waits for them. */
export function runTimers(registry: Registry, log: (message: string) => void): () => void {
  const timers = registry.registered().flatMap(timerOf);
  let seen = Date.now();
  let running = false;
  const look = async (): Promise<void> => {
    const [after, now] = [seen, Date.now()];
    seen = now;
    for (const { timer, schedule } of timers.filter((one) => isDue(one.schedule, after, now)))
      await invokeTimer(registry, timer, now - after > 2 * interval).catch((thrown: unknown) => {
        log(thrown instanceof Error ? thrown.message : `${schedule} failed`);
      });
  };
  const clock = setInterval(() => {
    if (running) return;
    running = true;
    void look().finally(() => {
      running = false;
    });
  }, interval);
  clock.unref();
  return () => {
    clearInterval(clock);
  };
}

const timerOf = (timer: RegisteredFunction): readonly { timer: RegisteredFunction; schedule: string }[] =>
  Object.values(timer.metadata.bindings).flatMap(({ type, schedule }) =>
    type === 'timerTrigger' && schedule !== undefined ? [{ timer, schedule }] : [],
  );
