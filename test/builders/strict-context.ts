/** Round trips that one piece of work may take; more of them means a sync in a loop. */
const mostSyncs = 4;

type Properties = Readonly<Record<string, unknown>>;

export interface StrictSync {
  readonly run: () => Promise<void>;
  readonly count: () => number;
}

/**
 * Excel's rules, made strict: what was not loaded and synced cannot be read, an empty load is refused, work is queued and
 * done at the sync, and a sync without work or one too many is refused.
 */
export interface StrictContext {
  readonly sync: StrictSync;
  readonly queue: (work: () => void) => void;
  /** An object whose properties have to be loaded; methods and writable properties are `others`. */
  readonly loadable: (read: () => Properties, others: object) => object;
}

export function strictContext(): StrictContext {
  let queued: (() => void)[] = [];
  let syncs = 0;
  const queue = (work: () => void): void => {
    queued.push(work);
  };
  const run = (): Promise<void> => {
    syncs += 1;
    if (syncs > mostSyncs) throw new Error('A sync in a loop.');
    const now = queued;
    queued = [];
    for (const work of now) work();
    return Promise.resolve();
  };
  return { sync: { run, count: () => syncs }, queue, loadable: loadableIn(queue) };
}

const loadableIn =
  (queue: (work: () => void) => void) =>
  (read: () => Properties, others: object): object => {
    const loaded = new Map<string, unknown>();
    const load = (names: string): void => {
      if (typeof names !== 'string' || names === '') throw new Error('An empty load.');
      queue(() => {
        const properties = read();
        const tops = names.split(',').map((name) => name.trim().split('/')[0] ?? '');
        for (const top of new Set(tops)) {
          if (!(top in properties) && properties['isNullObject'] !== true)
            throw new Error(`Excel knows no property ${top}.`);
          loaded.set(top, properties[top]);
        }
      });
    };
    // Whether an object is there is told after any sync.
    queue(() => {
      const properties = read();
      if ('isNullObject' in properties) loaded.set('isNullObject', properties['isNullObject']);
    });
    return new Proxy(others, {
      get(target, name) {
        if (name === 'load') return load;
        if (name === 'then') return undefined;
        if (typeof name === 'string' && loaded.has(name)) return loaded.get(name);
        if (name in target) return Reflect.get(target, name) as unknown;
        throw new Error(`Read before it was loaded and synced: ${String(name)}.`);
      },
    });
  };
