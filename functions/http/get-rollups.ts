import { getRollups } from '../../shared/api/get-rollups.ts';
import { showRollups } from '../../shared/use-cases/show-rollups.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

export const served = servedRoute(getRollups, async ({ user, parameters }) =>
  showRollups(await theSurroundings(), user, quarterIn(parameters.quarter)),
);
