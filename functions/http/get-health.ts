import { getHealth } from '../../shared/api/get-health.ts';
import { ok } from '../../shared/result.ts';
import { theSurroundings } from '../composition.ts';
import { registerRoute } from './register-route.ts';

registerRoute(getHealth, async () => {
  const { store, clock } = await theSurroundings();
  await store.check();
  return ok({ state: 'ready', store: 'sqlite', at: clock.now() });
});
