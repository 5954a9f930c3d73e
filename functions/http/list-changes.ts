import { listChanges as route } from '../../shared/api/list-changes.ts';
import { listChanges } from '../../shared/use-cases/list-changes.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';

const usualPage = 100;

export const served = servedRoute(route, async ({ user, query: { after = '', most } }) =>
  listChanges(await theSurroundings(), user, { after, most: Number(most ?? usualPage) }),
);
