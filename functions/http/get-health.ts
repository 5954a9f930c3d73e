import { getHealth } from '../../shared/api/get-health.ts';
import { ok } from '../../shared/result.ts';
import { theComposition } from '../composition.ts';
import { servedRoute } from './served-route.ts';

export const served = servedRoute(getHealth, async () => {
  const { surroundings, storage } = await theComposition();
  await surroundings.store.check();
  return ok({ state: 'ready', store: storage, at: surroundings.clock.now() });
});
