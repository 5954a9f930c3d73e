/** A value that tells when it changes; what a pane shows lives in such values, outside of its components. */
export interface Observable<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Changeable<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

/** Some of what a value consists of; the rest stays. */
export const changePart = <T extends object>(state: Changeable<T>, part: Partial<T>): void => {
  state.set({ ...state.get(), ...part });
};

export function changeable<T>(initial: T): Changeable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
