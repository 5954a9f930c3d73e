import { routes } from '../../shared/api/catalogue.ts';
import { getOpenapi } from '../../shared/api/get-openapi.ts';
import { openapiDocument } from '../../shared/api/openapi-document.ts';
import { ok } from '../../shared/result.ts';
import { signsInLocally } from '../composition.ts';
import { servedRoute } from './served-route.ts';

export const served = servedRoute(getOpenapi, () =>
  Promise.resolve(ok(openapiDocument(routes.filter(({ localOnly }) => !localOnly || signsInLocally())))),
);
