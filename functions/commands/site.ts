import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Result, failed, ok } from '../../shared/result.ts';
import { deploymentMessages } from '../../shared/text/messages/deployment.ts';
import { type DeploymentEnvironment, environmentIn } from '../deployment/environment-file.ts';
import { manifestText } from '../deployment/manifest-text.ts';
import { writeSite } from '../deployment/write-site.ts';

/** `npm run manifest` and `npm run site`: what an environment installs in Excel, and what its pages are served from. */
const root = join(__dirname, '..', '..');
const built = join(root, 'dist', 'addin');

interface Wanted {
  readonly what: 'manifest' | 'site';
  readonly file: string;
}

function wantedOf(words: readonly string[]): Result<Wanted, string> {
  const refused = failed(deploymentMessages.unknownWords(words.join(' ')));
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { environment: { type: 'string' } },
      allowPositionals: true,
    });
    const [what, ...more] = positionals;
    if ((what !== 'manifest' && what !== 'site') || more.length > 0) return refused;
    const { environment: file = '' } = values;
    return file === '' ? failed(deploymentMessages.nothingNamed) : ok({ what, file });
  } catch {
    return refused;
  }
}

async function environmentAt(file: string): Promise<Result<DeploymentEnvironment, string>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? failed(deploymentMessages.cannotRead(file)) : environmentIn(text);
}

async function writeManifest(environment: DeploymentEnvironment): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const template = await readFile(join(root, 'infra', 'manifest.template.xml'), 'utf8');
  const folder = join(root, 'dist', 'manifest', environment.name);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'manifest.xml');
  await writeFile(file, manifestText(template, environment, version));
  return file;
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

async function run(words: readonly string[]): Promise<Result<'done', string>> {
  const wanted = wantedOf(words);
  if (!wanted.ok) return failed(`${wanted.reason}\n${deploymentMessages.usage}`);
  const environment = await environmentAt(wanted.value.file);
  if (!environment.ok) return environment;
  say(deploymentMessages.manifestWritten(await writeManifest(environment.value)));
  if (wanted.value.what === 'manifest') return ok('done');
  if (!existsSync(join(built, 'taskpane.html'))) return failed(deploymentMessages.notBuilt);
  const place = join(root, 'dist', 'site', environment.value.name);
  say(deploymentMessages.siteWritten(await writeSite(built, place, environment.value), place));
  return ok('done');
}

run(process.argv.slice(2)).then(
  (done) => {
    if (done.ok) return;
    process.stderr.write(`${done.reason}\n`);
    process.exitCode = 2;
  },
  (thrown: unknown) => {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    process.stderr.write(`${deploymentMessages.cannotWrite(join(root, 'dist'), reason)}\n`);
    process.exitCode = 1;
  },
);
