/*
 * node infra/package-functions.mjs [folder]: puts what the Functions worker loads into a folder of its own (dist/azure):
 * the built program, the host's settings and a name. No node_modules: the program is bundled.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, 'dist', 'functions');
const place = process.argv[2] ?? path.join(root, 'dist', 'azure');

/** The program, and the one that reads strangers' files; the commands beside them and their parts stay at home. */
const belongs = /^(main|read-process)\.cjs$/;

rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
for (const name of readdirSync(built).filter((file) => belongs.test(file)))
  cpSync(path.join(built, name), path.join(place, name));
cpSync(path.join(root, 'host.json'), path.join(place, 'host.json'));
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const described = { name, version, private: true, main: 'main.cjs' };
writeFileSync(path.join(place, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
