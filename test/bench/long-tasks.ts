import type { CDPSession, Page } from 'playwright-core';

/** A task that held up the page for 50 ms or more, in milliseconds. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
  /** What of it was not the work of the grid. */
  readonly own: number;
}

type Profile = Awaited<ReturnType<typeof stopped>>;
type Owner = 'page' | 'grid' | 'idle';
type Node = Profile['nodes'][number];

declare global {
  var longTasksSeen: { readonly start: number; readonly duration: number }[] | undefined;
}

const stopped = async (session: CDPSession) => (await session.send('Profiler.stop')).profile;

/** The tasks that the browser itself calls long, with the sampled stacks telling whose work they were. */
export async function longTasks(page: Page, work: () => Promise<void>): Promise<readonly LongTask[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await page.evaluate(() => {
    const seen: NonNullable<typeof globalThis.longTasksSeen> = [];
    globalThis.longTasksSeen = seen;
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ startTime: start, duration }) => ({ start, duration })));
    }).observe({ type: 'longtask' });
  });
  await session.send('Profiler.start');
  await work();
  const profile = await stopped(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? NaN;
  const tasks = (await page.evaluate(() => globalThis.longTasksSeen)) ?? [];
  await session.detach();
  const samples = ownSamples(profile).map(({ at, length }) => ({ at: at / 1_000 - seconds * 1_000, length }));
  return tasks.map(({ start, duration }) => ({
    start,
    duration,
    own: samples
      .filter(({ at }) => at >= start && at <= start + duration)
      .reduce((sum, { length }) => sum + length / 1_000, 0),
  }));
}

/** Microseconds; what has no stack, such as the collector of garbage, belongs to whoever ran before it. */
function ownSamples({ nodes, samples = [], timeDeltas = [], startTime }: Profile) {
  const owners = ownersOf(nodes);
  const own: { readonly at: number; readonly length: number }[] = [];
  let [at, owner]: [number, Owner] = [startTime, 'page'];
  for (const [place, id] of samples.entries()) {
    const length = timeDeltas[place] ?? 0;
    // A sample stands for the time up to the next one.
    at += length;
    owner = owners.get(id) ?? (owner === 'idle' ? 'page' : owner);
    if (owner === 'page') own.push({ at, length: timeDeltas[place + 1] ?? 0 });
  }
  return own;
}

/** The innermost file on the stack that is the grid's or the page's; a library works for whoever called it. */
function ownersOf(nodes: readonly Node[]): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (node: Node, caller: Owner | undefined): void => {
    const owner = ownerOf(node, caller);
    if (owner !== undefined) owners.set(node.id, owner);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next !== undefined) walk(next, owner);
    }
  };
  const [root] = nodes;
  if (root !== undefined) walk(root, undefined);
  return owners;
}

/** The only libraries that the workbench shares with no other page are the grid and what it needs. */
const gridFile = '/libraries-workbench.js';

function ownerOf({ callFrame: { url, functionName } }: Node, caller: Owner | undefined): Owner | undefined {
  if (functionName === '(idle)') return 'idle';
  if (url.endsWith(gridFile)) return 'grid';
  if (url.includes('/libraries-')) return caller ?? 'page';
  return url.startsWith('http') ? 'page' : caller;
}
