import { getSheet } from '../../shared/api/get-sheet.ts';
import { showSheet } from '../../shared/use-cases/show-sheet.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn, versionIn } from './wanted.ts';

export const served = servedRoute(getSheet, async ({ user, parameters, query }) =>
  showSheet(await theSurroundings(), user, {
    quarter: quarterIn(parameters.quarter),
    unit: parameters.unit,
    sheet: Number(parameters.sheet),
    version: versionIn(query.version),
  }),
);
