/** Keeps the commits that are under way few, so that whoever is let in is answered soon. */
export interface Crowd {
  /** Undefined: there is no room now. */
  readonly enter: () => Visit | undefined;
}

export interface Visit {
  /** Resolves when it is this visit's turn to go on. */
  readonly turn: () => Promise<void>;
  readonly leave: () => void;
}

/**
 * Room for so many at once. Each is let go on a round of the event loop after the one before: between two ledgers, which
 * are read and stored without a pause, others are heard and answered.
 */
export function crowd(most: number): Crowd {
  let inside = 0;
  let last = Promise.resolve();
  const turn = (): Promise<void> => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
  const leave = (): void => {
    inside -= 1;
  };
  return {
    enter: () => {
      if (inside >= most) return undefined;
      inside += 1;
      return { turn, leave };
    },
  };
}
