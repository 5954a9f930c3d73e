import { getRollups } from '../../shared/api/get-rollups.ts';
import { showRollups } from '../../shared/use-cases/show-rollups.ts';
import { theSurroundings } from '../composition.ts';
import { registerRoute } from './register-route.ts';
import { quarterIn } from './wanted.ts';

registerRoute(getRollups, async ({ user, parameters }) =>
  showRollups(await theSurroundings(), user, quarterIn(parameters.quarter)),
);
