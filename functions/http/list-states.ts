import { listStates as route } from '../../shared/api/list-states.ts';
import { listStates } from '../../shared/use-cases/list-states.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

export const served = servedRoute(route, async ({ user, parameters }) =>
  listStates(await theSurroundings(), user, quarterIn(parameters.quarter)),
);
