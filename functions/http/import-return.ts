import { importReturn } from '../../shared/api/import-return.ts';
import { importFile } from '../../shared/use-cases/import-file.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

export const served = servedRoute(importReturn, async ({ user, parameters, query, body, key }) =>
  importFile(await theSurroundings(), user, {
    quarter: quarterIn(parameters.quarter),
    file: query.file,
    unit: query.unit ?? null,
    bytes: body,
    key,
  }),
);
