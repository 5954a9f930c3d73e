import Module from 'node:module';

import { invoke } from '../../functions/local/invoke.ts';
import { provideFunctionsCore } from '../../functions/local/functions-core.ts';
import { registry } from '../../functions/local/registry.ts';
import { routeTable } from '../../functions/local/route-table.ts';

/** Loads the deployed functions as their worker does, has one of them answer, says the answer and ends. */
async function coldStart(main: string, path: string): Promise<void> {
  const registrations = registry(() => undefined);
  provideFunctionsCore(registrations);
  Module.createRequire(main)(main);
  await registrations.runHooks('appStart');
  const url = new URL(path, 'http://127.0.0.1');
  const found = routeTable('api', registrations.functions())('GET', url.pathname);
  if (found === undefined) throw new Error('There is no such function.');
  const asked = { method: 'GET', url, headers: {}, body: new Uint8Array() };
  // The host in front of a worker numbers its invocations: that is no work of the worker's process.
  const { body } = await invoke(registrations, found, asked, '00000000-0000-4000-8000-000000000000');
  process.stdout.write(`${body?.string ?? Buffer.from(body?.bytes ?? []).toString('utf8')}\n`);
  process.exit();
}

const [main = '', path = ''] = process.argv.slice(2);
void coldStart(main, path);
