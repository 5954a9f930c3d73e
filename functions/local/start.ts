import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ProblemDocument } from '../../shared/api/problem-document.ts';
import { wujinPeople } from '../../shared/domain/wujin-people.ts';
import { isStoreFailure } from '../../shared/ports/store-failure.ts';
import { hostMessages } from '../../shared/text/messages/local-host.ts';
import { closeComposition, theSurroundings } from '../composition.ts';
import { localIssuer } from '../identity/local-issuer.ts';
import { instanceLock } from './instance-lock.ts';
import { listen } from './listen.ts';
import { loadExamples } from './load-examples.ts';
import { type LocalHost, localHost } from './local-host.ts';
import { registerLocalSignIn } from './local-sign-in.ts';
import { runTimers } from './run-timers.ts';
import { type StartSettings, startSettings } from './start-settings.ts';
import { stopHost } from './stop-host.ts';

/** `npm start`: the product on this machine, with its data in one folder. */
const root = join(__dirname, '..', '..');

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** What cannot go on ends with its sentence. */
function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const began = performance.now();
  const settings = startSettings(process.argv.slice(2), process.env, root);
  if (!settings.ok) giveUp(settings.reason);
  const { folder, port } = settings.value;
  const lock = await lockedFolder(folder);
  const issuer = await localIssuer(folder);
  // From here on the app is configured as it is in Azure: by its settings alone.
  Object.assign(process.env, {
    STORE_FILE: join(folder, 'ledgers.db'),
    SIGN_IN: 'local',
    IDENTITY_ISSUER: issuer.issuer,
    IDENTITY_AUDIENCE: issuer.audience,
    IDENTITY_KEYS: issuer.keys,
    // One person at her own machine, and what she measures with: nobody else is kept waiting.
    REQUESTS_PER_MINUTE: process.env['REQUESTS_PER_MINUTE'] ?? 'unlimited',
  });
  await prepareStore(settings.value);
  const host = await localHost(root, () => {
    registerLocalSignIn(issuer);
  });
  const used = await listen(host.server, port);
  if (used === undefined) giveUp(hostMessages.noPort(port));
  if (port !== 0 && used !== port) say(hostMessages.portTaken(port, used));
  const address = `http://127.0.0.1:${used}`;
  await firstAnswer(address);
  const stopTimers = runTimers(host.registry, (message) => void process.stderr.write(`${message}\n`));
  // Who reads that it is ready may stop it at once.
  stopOnSignal(host, { first: stopTimers, last: lock.close });
  tell(address, folder, (performance.now() - began) / 1_000);
}

async function lockedFolder(folder: string) {
  const made = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (!made) giveUp(hostMessages.cannotUseFolder(folder));
  const lock = await instanceLock(join(folder, 'running.lock')).catch(() =>
    giveUp(hostMessages.cannotUseFolder(folder)),
  );
  return lock ?? giveUp(hostMessages.alreadyRunning(folder));
}

/**
 * Opens the store before anybody is told an address: a file that cannot be used is said at once. A mark lies beside it
 * while the examples are loaded, so that a start that was cut off is finished by the next one.
 */
async function prepareStore({ examples, folder }: StartSettings): Promise<void> {
  const surroundings = await theSurroundings();
  const mark = join(folder, 'examples-loading');
  const unused = (await surroundings.store.changesSince('', 1)).changes.length === 0;
  if ((examples && unused) || existsSync(mark)) {
    await writeFile(mark, '');
    await loadExamples(surroundings, join(root, 'examples', '2021'), say);
    await rm(mark);
  }
  await closeComposition();
}

/** Ready is who has answered: the app has opened its store, and the first reader does not wait for that. */
async function firstAnswer(address: string): Promise<void> {
  const response = await fetch(`${address}/api/health`);
  if (response.ok) return;
  const { detail } = (await response.json()) as ProblemDocument;
  giveUp(detail);
}

function tell(address: string, folder: string, seconds: number): void {
  say(hostMessages.ready(address, seconds.toFixed(1)));
  for (const [path, name] of hostMessages.pages) say(hostMessages.page(address + path, name));
  say(hostMessages.signIn(wujinPeople.length));
  for (const { id, name } of wujinPeople.slice(0, 4)) say(hostMessages.person(id, name));
  say(hostMessages.dataAt(folder));
  say(hostMessages.stop);
}

function stopOnSignal(
  host: LocalHost,
  { first, last }: { readonly first: () => void; readonly last: () => void },
): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(0);
    stopping = true;
    say(hostMessages.stopping);
    first();
    void stopHost(host).then(() => {
      last();
      say(hostMessages.stopped);
      process.exit(0);
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

/** Part of a build, or of what was installed, is not there. */
const isMissingModule = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'MODULE_NOT_FOUND';

void start().catch((thrown: unknown) => {
  if (isStoreFailure(thrown)) giveUp(thrown.message);
  if (isMissingModule(thrown)) giveUp(hostMessages.notBuilt);
  throw thrown;
});
