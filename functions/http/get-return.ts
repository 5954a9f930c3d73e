import { getReturn } from '../../shared/api/get-return.ts';
import { showReturn } from '../../shared/use-cases/show-return.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn, versionIn } from './wanted.ts';

export const served = servedRoute(getReturn, async ({ user, parameters, query }) =>
  showReturn(await theSurroundings(), user, {
    quarter: quarterIn(parameters.quarter),
    unit: parameters.unit,
    version: versionIn(query.version),
  }),
);
