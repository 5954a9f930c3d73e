import { app } from '@azure/functions';

import { type RouteId, places } from '../../shared/api/places.ts';
import { theBorder } from '../composition.ts';
import { type LoadServed, serve } from '../serve.ts';

/**
 * Registers a route with the Functions library under its own id. No function keys: every route checks the bearer's token
 * itself, so that a local host and Azure take the same path.
 */
export function registerRoute<const Id extends RouteId>(id: Id, load: LoadServed<Id>): void {
  const { method, path } = places[id];
  app.http(id, {
    methods: [method],
    authLevel: 'anonymous',
    route: path,
    handler: serve(places[id], theBorder, load),
  });
}
