import { getCatalogue } from '../../shared/api/get-catalogue.ts';
import { showCatalogue } from '../../shared/use-cases/show-catalogue.ts';
import { theSurroundings } from '../composition.ts';
import { registerRoute } from './register-route.ts';

registerRoute(getCatalogue, async ({ user }) => showCatalogue(await theSurroundings(), user));
