import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { deploymentMessages } from '../../shared/text/messages/deployment.ts';
import type { DeploymentEnvironment } from './environment-file.ts';
import { firstPage } from './first-page.ts';
import { isSiteText, siteText } from './site-pages.ts';

/** What has an address of its own beside the add-in's pages, as on the local host. */
const besideAddin = /^(help|policy|api-reference|assets)\/|^(api-)?reference\.(css|js)$/;

/** Makes the site of an environment of the built pages; answers with the number of its files. */
export async function writeSite(
  built: string,
  place: string,
  environment: DeploymentEnvironment,
): Promise<number> {
  await rm(place, { recursive: true, force: true });
  const listed = await readdir(built, { recursive: true, withFileTypes: true });
  const paths = listed
    .filter((entry) => entry.isFile())
    .map((entry) => relative(built, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const targets = paths.flatMap((path) => [
    { path, target: `addin/${path}` },
    ...(besideAddin.test(path) ? [{ path, target: path }] : []),
  ]);
  for (const { path, target } of targets) {
    const file = join(place, target);
    await mkdir(dirname(file), { recursive: true });
    if (isSiteText(path))
      await writeFile(file, siteText(path, await readFile(join(built, path), 'utf8'), environment));
    else await cp(join(built, path), file);
  }
  const { lead, pages } = deploymentMessages;
  await writeFile(join(place, 'index.html'), siteText('index.html', firstPage(lead, pages), environment));
  return targets.length + 1;
}
