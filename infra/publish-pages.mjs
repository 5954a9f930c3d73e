/*
 * The last step of `azd up`: makes the site and the manifest of the environment and puts the site into its storage. What
 * it must know stands in the variables of the azd environment; `az` signs in as the person who deploys.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** A role takes some minutes to be known everywhere. Milliseconds. */
const patience = Number(process.env.ROLE_PATIENCE ?? 600_000);
const between = Math.min(patience, 20_000);

function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function told(name, usual) {
  const value = process.env[name] || usual;
  if (value === undefined) giveUp(`azd 环境里没有 ${name}，请先运行 azd provision。`);
  return value;
}

const run = (command, words) =>
  spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && command === 'az',
  }).status === 0;

async function az(...words) {
  const until = Date.now() + patience;
  while (!run('az', [...words, '--auth-mode', 'login', '--output', 'none'])) {
    if (Date.now() >= until)
      giveUp(`没有办成：az ${words.slice(0, 3).join(' ')}。请确认已用 az login 登录，并有本次部署的权限。`);
    process.stderr.write('权限可能还没有生效，稍后再试……\n');
    await pause(between);
  }
}

const name = told('AZURE_ENV_NAME');
const audience = told('IDENTITY_AUDIENCE');
const tenants = told('IDENTITY_TENANTS')
  .split(/[,，]/)
  .map((tenant) => tenant.trim());
const environment = {
  name,
  addinId: told('ADDIN_ID'),
  displayName: told('ADDIN_NAME', '高企通'),
  displayNameEnglish: told('ADDIN_NAME_ENGLISH', 'Gaoqi'),
  provider: told('ADDIN_PROVIDER', '区科技局'),
  functionPrefix: told('FUNCTION_PREFIX', 'GAOQI_'),
  pages: told('PAGES_ORIGIN'),
  api: told('API_ORIGIN'),
  signIn: {
    kind: 'entra',
    authority: told('IDENTITY_AUTHORITY', 'https://login.microsoftonline.com'),
    // Of several tenants the login service asks which; the API keeps the others out.
    tenant: tenants.length === 1 ? tenants[0] : 'organizations',
    clientId: told('SIGN_IN_CLIENT', audience),
    scope: told('SIGN_IN_SCOPE', `api://${audience}/${told('IDENTITY_SCOPE', 'access_as_user')}`),
  },
  officeScript: told('OFFICE_SCRIPT', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
};
const account = told('PAGES_ACCOUNT');

const folder = path.join(root, 'dist', 'environments');
const file = path.join(folder, `${name}.json`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(environment, null, 2)}\n`);
const command = path.join(root, 'dist', 'functions', 'site.cjs');
if (!existsSync(command)) giveUp('程序还没有构建，请先运行 npm run build。');
if (!run(process.execPath, [command, 'site', '--environment', file])) giveUp('网站没有备好。');

const at = ['--account-name', account];
const start = ['--index-document', 'index.html', '--404-document', 'index.html'];
await az('storage', 'blob', 'service-properties', 'update', ...at, '--static-website', 'true', ...start);
const source = path.join(root, 'dist', 'site', name);
const target = ['--destination', windows ? '"$web"' : '$web', '--source', source];
await az(
  'storage',
  'blob',
  'upload-batch',
  ...at,
  ...target,
  '--overwrite',
  'true',
  '--content-cache',
  'no-cache',
);
process.stdout.write(`页面已上传：${environment.pages}\n清单：dist/manifest/${name}/manifest.xml\n`);
