import { useCallback, useEffect, useState } from 'react';

import type { Answered, Refused } from '../../shared/api/backend.ts';

/** An answer on its way, there, or refused; an older one stays in sight while a newer one is fetched. */
export interface Fetched<T> {
  readonly value: T | undefined;
  readonly refused: Refused | undefined;
  readonly busy: boolean;
  readonly again: () => void;
}

/** Fetches whenever `key` changes; undefined fetches nothing. */
export function useAnswer<T>(key: string | undefined, load: () => Answered<T>): Fetched<T> {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T }>();
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    setBusy(true);
    void load().then((answer) => {
      if (!current) return;
      setBusy(false);
      setRefused(answer.ok ? undefined : answer.reason);
      if (answer.ok) setHeld({ key, value: answer.value });
    });
    return () => {
      current = false;
    };
    // What is asked is told by the key; the function that asks is new at every drawing.
  }, [key, turn]);
  const again = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return { value: held?.key === key ? held?.value : undefined, refused, busy, again };
}
