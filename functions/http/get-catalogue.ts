import { getCatalogue } from '../../shared/api/get-catalogue.ts';
import { showCatalogue } from '../../shared/use-cases/show-catalogue.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';

export const served = servedRoute(getCatalogue, async ({ user }) =>
  showCatalogue(await theSurroundings(), user),
);
