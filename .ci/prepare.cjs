'use strict';
/*
 * Runs before anything is installed, so it is plain JavaScript without packages.
 *   node .ci/prepare.cjs install   brings node_modules to what the lock file says
 *   node .ci/prepare.cjs build     the same, then builds dist/ where a source has changed
 *   node .ci/prepare.cjs rebuild   the same, whether anything has changed or not
 * What it says goes to standard error: standard output belongs to the command that follows.
 */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const at = (...names) => path.join(root, ...names);
const say = (sentence) => process.stderr.write(`${sentence}\n`);
const sources = [
  'shared',
  'functions',
  'infra/cosmos.containers.json',
  'addin',
  'infra/environments',
  'test/bench',
  'test/builders',
  'test/end-to-end',
  'webpack.config.mjs',
  'package-lock.json',
  '.ci/prepare.cjs',
];

const stampOf = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

function* filesUnder(place) {
  if (!fs.existsSync(place)) return;
  if (!fs.statSync(place).isDirectory()) return yield place;
  for (const name of fs.readdirSync(place).sort()) yield* filesUnder(path.join(place, name));
}

function digestOf(places) {
  const digest = createHash('sha256').update(process.version);
  for (const place of places)
    for (const file of filesUnder(at(place)))
      digest.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
  return digest.digest('hex');
}

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

function install() {
  const stamp = at('node_modules', '.installed');
  const wanted = digestOf(['package-lock.json']);
  if (stampOf(stamp) === wanted) return;
  say('正在安装依赖（首次约一分钟）……');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  fs.writeFileSync(stamp, wanted);
}

function build(always) {
  const stamp = at('dist', '.built');
  const wanted = digestOf(sources);
  if (!always && stampOf(stamp) === wanted) return;
  say('正在构建（约十秒）……');
  // Nothing of an older build stays behind, and a build that is cut off leaves no stamp.
  fs.rmSync(at('dist'), { recursive: true, force: true });
  run(process.execPath, [at('node_modules', 'webpack', 'bin', 'webpack.js')]);
  fs.writeFileSync(stamp, wanted);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。请到 nodejs.org 下载安装后重试。`);
  process.exit(1);
}

refuseOldNode();
try {
  install();
  const wish = process.argv[2];
  if (wish === 'build' || wish === 'rebuild') build(wish === 'rebuild');
} catch (error) {
  say(`准备没有完成：${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
