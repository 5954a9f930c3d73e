import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../infra/environments/local.json',
);

/** What is built is the local environment; `npm run site` makes any other of it. */
export const localEnvironment = JSON.parse(readFileSync(file, 'utf8'));
