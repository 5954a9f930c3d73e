import { useSyncExternalStore } from 'react';

import type { Observable } from './observable.ts';

export const useObservable = <T>({ get, subscribe }: Observable<T>): T =>
  useSyncExternalStore(subscribe, get);
