import { escaped } from '../../shared/text/markup.ts';
import type { DeploymentEnvironment } from './environment-file.ts';

/** The manifest of an environment: the template with its fields filled. A field the template asks for in vain is a bug. */
export function manifestText(template: string, environment: DeploymentEnvironment, version: string): string {
  const fields: Readonly<Record<string, unknown>> = { ...environment, version: `${version}.0` };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const field = fields[name];
    if (typeof field !== 'string') throw new Error(`No environment has a text "${name}".`);
    return escaped(field);
  });
}
