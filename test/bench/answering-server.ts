import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { listen } from '../../functions/local/listen.ts';
import { localHost } from '../../functions/local/local-host.ts';

/** Serves the functions of the given file as the local host does, without pages and timers; says its address. */
async function serve(main: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'answering-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ main: relative(root, main) }));
  writeFileSync(join(root, 'host.json'), '{}');
  const { server } = await localHost(root, () => undefined);
  process.stdout.write(`http://127.0.0.1:${await listen(server, 0)}\n`);
}

const [main = ''] = process.argv.slice(2);
void serve(main);
