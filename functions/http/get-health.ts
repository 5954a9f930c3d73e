import { getHealth } from '../../shared/api/get-health.ts';
import { ok } from '../../shared/result.ts';
import { theComposition } from '../composition.ts';
import { registerRoute } from './register-route.ts';

registerRoute(getHealth, async () => {
  const { surroundings, storage } = await theComposition();
  await surroundings.store.check();
  return ok({ state: 'ready', store: storage, at: surroundings.clock.now() });
});
