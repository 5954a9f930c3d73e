import { escaped } from '../../shared/text/markup.ts';
import type { DeploymentEnvironment } from './environment-file.ts';

/** The manifest of an environment: the template with its fields filled. A field the template asks for in vain is a bug. */
export function manifestText(template: string, environment: DeploymentEnvironment, version: string): string {
  const { signIn, ...told } = environment;
  const login = signIn.kind === 'entra' ? signIn.authority : undefined;
  const fields: Readonly<Record<string, string | undefined>> = { ...told, login, version: `${version}.0` };
  return (login === undefined ? withoutLogin(template) : template).replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`No environment has a text "${name}".`);
      return escaped(field);
    },
  );
}

/** Where people are chosen from a list there is no login service to let the pages go to. */
const withoutLogin = (template: string): string => template.replace(/^.*\{\{login\}\}.*\n/gm, '');
