import { useCallback, useSyncExternalStore } from 'react';

import { type BoardPlace, placeIn, searchOf } from './board-place.ts';

const moved = 'board-moved';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
};

export type Go = (part: Partial<BoardPlace>) => void;

/** The address as state; going somewhere is a step that the browser's back button takes back. */
export function usePlace(): readonly [BoardPlace, Go] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const go = useCallback<Go>((part) => {
    history.pushState(null, '', searchOf({ ...placeIn(location.search), ...part }));
    dispatchEvent(new Event(moved));
  }, []);
  return [placeIn(search), go];
}
