import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { registry } from '../../../functions/local/registry.ts';
import { runTimers } from '../../../functions/local/run-timers.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Two timers of a host: every hour at ten past, and every day at half past three. */
function aHost() {
  const runs: string[] = [];
  const registrations = registry(() => undefined);
  for (const [name, schedule] of [
    ['hourly', '0 10 * * * *'],
    ['daily', '0 30 3 * * *'],
  ] as const)
    registrations.register(
      { name, bindings: { timer: { type: 'timerTrigger', direction: 'in', schedule } } },
      () => runs.push(name),
    );
  // The library's part, which turns an invocation into a call.
  registrations.use({
    getCapabilities: (given) => Promise.resolve(given),
    getInvocationModel: () => ({
      getArguments: () => Promise.resolve({ context: {}, inputs: [] }),
      invokeFunction: (_context, _inputs, handler) => Promise.resolve(handler()),
      getResponse: () => Promise.resolve({}),
    }),
  });
  const stop = runTimers(registrations, (message) => runs.push(message));
  return {
    stop,
    /** What has run since the last time one asked. */
    ran: () => runs.splice(0).toSorted(),
  };
}

describe('the timers of a host whose clock is set', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-21T04:00:00Z'), doNotFake: ['nextTick', 'setImmediate'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const setBy = (milliseconds: number): void => {
    jest.setSystemTime(Date.now() + milliseconds);
  };

  it('run once each when it goes on evenly', async () => {
    const { ran, stop } = aHost();
    await jest.advanceTimersByTimeAsync(2 * hour);
    expect(ran()).toEqual(['hourly', 'hourly']);
    await jest.advanceTimersByTimeAsync(22 * hour);
    expect(ran()).toEqual(['daily', ...Array.from({ length: 22 }, () => 'hourly')]);
    stop();
  });

  it('run once each after a jump forwards, over hours or days, and go on', async () => {
    const { ran, stop } = aHost();
    for (const jump of [3 * hour, 5 * day, 400 * day]) {
      setBy(jump);
      await jest.advanceTimersByTimeAsync(minute);
      expect(ran()).toEqual(jump < day ? ['hourly'] : ['daily', 'hourly']);
      await jest.advanceTimersByTimeAsync(2 * hour);
      expect(ran().filter((name) => name === 'hourly')).toHaveLength(2);
    }
    stop();
  });

  it('run nothing because of a jump backwards, and are not forgotten after it', async () => {
    const { ran, stop } = aHost();
    for (const jump of [3 * hour, 5 * day, 400 * day]) {
      setBy(-jump);
      await jest.advanceTimersByTimeAsync(minute);
      expect(ran()).toEqual([]);
      await jest.advanceTimersByTimeAsync(day);
      expect(ran()).toEqual(['daily', ...Array.from({ length: 24 }, () => 'hourly')]);
    }
    stop();
  });
});
