import type { Route } from '../../shared/api/define-route.ts';
import type { Answering, Served } from '../serve.ts';

/** A declared route with what it does with a checked request. */
export const servedRoute = <const R extends Route>(route: R, answering: Answering<R>): Served<R['id']> => ({
  route,
  answering,
});
