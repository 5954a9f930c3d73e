import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { routes } from '../../../shared/api/catalogue.ts';
import { triggers } from '../../../shared/triggers/catalogue.ts';
import type { Trigger } from '../../../shared/triggers/define-trigger.ts';
import {
  type Registered,
  type Worker,
  deployedFiles,
  deployedWorker,
  notIgnored,
} from '../../builders/deployed-app.ts';

const root = join(__dirname, '../../..');

let worker: Worker;
beforeAll(async () => {
  worker = await deployedWorker({});
});
afterAll(() => {
  worker.end();
});

/** The one binding of a function, without the name that the library draws for it. */
function bindingOf({ bindings }: Registered): Readonly<Record<string, unknown>> {
  const [[drawn, binding] = ['', {}], ...others] = Object.entries(bindings).filter(
    ([, { direction }]) => direction === 'in',
  );
  const { name, properties, ...told } = binding;
  expect([name, properties, others]).toEqual([drawn, { supportsDeferredBinding: 'false' }, []]);
  return told;
}

const retryOf = ({ retry: { attempts, shortest, longest } }: Trigger) => ({
  strategy: 'exponentialBackoff',
  retryStrategy: 'exponentialBackoff',
  maxRetryCount: attempts,
  minimumInterval: { seconds: shortest },
  maximumInterval: { seconds: longest },
});

function expectedBinding(trigger: Trigger): Readonly<Record<string, unknown>> {
  switch (trigger.kind) {
    case 'timer':
      return { type: 'timerTrigger', direction: 'in', schedule: trigger.schedule };
    case 'change-feed':
      return {
        type: 'cosmosDBTrigger',
        direction: 'in',
        connection: trigger.connection,
        databaseName: `%${trigger.database}%`,
        containerName: trigger.container,
        leaseContainerName: trigger.leases,
        createLeaseContainerIfNotExists: false,
        startFromBeginning: true,
        maxItemsPerInvocation: trigger.mostAtOnce,
      };
  }
}

describe('the deployed program, loaded by a worker that has nothing but it', () => {
  const deployedRoutes = routes.filter(({ localOnly }) => !localOnly);

  it('registers each route and each trigger once, and nothing else', () => {
    const declared = [...deployedRoutes, ...triggers].map(({ id }) => id);
    expect(worker.app.registered.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it.each(deployedRoutes.map((route) => [route.id, route] as const))('serves %s as declared', (id, route) => {
    const registered = worker.app.registered.find(({ name }) => name === id) as Registered;
    expect(bindingOf(registered)).toEqual({
      type: 'httpTrigger',
      direction: 'in',
      authLevel: 'anonymous',
      methods: [route.method],
      route: route.path,
    });
    const outputs = Object.entries(registered.bindings).filter(([, { direction }]) => direction === 'out');
    expect(outputs.map(([place, { type }]) => [place, type])).toEqual([['$return', 'http']]);
    expect(registered.retryOptions).toBeUndefined();
  });

  it.each(triggers.map((trigger) => [trigger.id, trigger] as const))('runs %s as declared', (id, trigger) => {
    const registered = worker.app.registered.find(({ name }) => name === id) as Registered;
    expect(bindingOf(registered)).toEqual(expectedBinding(trigger));
    expect(registered.retryOptions).toEqual(retryOf(trigger));
  });

  it('is one file, loads no other, and lets go of its store at the end', () => {
    expect(worker.app.loaded.map((file) => file.slice(file.lastIndexOf('/')))).toEqual([
      '/package.json',
      '/main.cjs',
    ]);
    expect(worker.app.hooks).toEqual(['appTerminate']);
    expect(statSync(join(root, 'dist/functions/main.cjs')).size).toBeLessThan(1_000_000);
  });
});

describe('.funcignore', () => {
  const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, 'dist', file)).isFile())
    .map((file) => `dist/${file.replaceAll('\\', '/')}`);
  const inRoot = readdirSync(root).flatMap((name) => {
    if (name === 'dist' || name === '.git') return [];
    return statSync(join(root, name)).isDirectory() ? [`${name}/file.ts`, `${name}/deep/main.cjs`] : [name];
  });

  it('leaves of all files just those that are deployed', () => {
    expect([...notIgnored([...built, ...inRoot])].sort()).toEqual([...deployedFiles]);
  });
});
