import { listVersions as route } from '../../shared/api/list-versions.ts';
import { listVersions } from '../../shared/use-cases/list-versions.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

export const served = servedRoute(route, async ({ user, parameters: { quarter, unit } }) =>
  listVersions(await theSurroundings(), user, { quarter: quarterIn(quarter), unit }),
);
