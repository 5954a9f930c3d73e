import { app } from '@azure/functions';

import type { Route } from '../../shared/api/define-route.ts';
import { theBorder } from '../composition.ts';
import { type Answering, serve } from '../serve.ts';

/**
 * Registers a route with the Functions library under its own id. No function keys: every route checks the bearer's token
 * itself, so that a local host and Azure take the same path.
 */
export function registerRoute<const R extends Route>(route: R, answering: Answering<R>): void {
  app.http(route.id, {
    methods: [route.method],
    authLevel: 'anonymous',
    route: route.path,
    handler: serve(route, theBorder, answering),
  });
}
