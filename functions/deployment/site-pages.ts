import { officeMetadata } from '../../shared/formulas/office-metadata.ts';
import { functionPrefix } from '../../shared/formulas/function-prefix.ts';
import { escaped } from '../../shared/text/markup.ts';
import type { DeploymentEnvironment } from './environment-file.ts';
import { isPane, isSignInWindow, isSurface, pagePolicy } from './page-policy.ts';

/** What the built files of the local environment become in another one; the path is below addin/. */
export function siteText(path: string, text: string, environment: DeploymentEnvironment): string {
  if (path.endsWith('.html')) return sitePage(path, text, environment);
  if (path === 'functions.js') return prefixOf(environment) + text;
  if (path === 'functions.json') return metadata('zh', environment);
  if (path === 'functions.en.json') return metadata('en', environment);
  return text;
}

/** Whether `siteText` has anything to say to a file. */
export const isSiteText = (path: string): boolean =>
  path.endsWith('.html') || /^functions(\.en)?\.js(on)?$/.test(path);

const metadata = (language: 'zh' | 'en', { pages, functionPrefix: prefix }: DeploymentEnvironment): string =>
  `${JSON.stringify(officeMetadata(language, pages, prefix), null, 2)}\n`;

/** In front of the functions, so that every runtime that loads them finds it. */
const prefixOf = ({ functionPrefix: prefix }: DeploymentEnvironment): string =>
  prefix === functionPrefix ? '' : `(globalThis.gaoqiSlot??={}).functionPrefix=${JSON.stringify(prefix)};\n`;

/** A static site sends no headers of ours, so the policy stands in the page, before anything it governs. */
function sitePage(path: string, text: string, environment: DeploymentEnvironment): string {
  const { api, pages, officeScript } = environment;
  const [pane, surface, window] = [isPane, isSurface, isSignInWindow].map((is) => is(`/${path}`));
  const entra = environment.signIn.kind === 'entra' ? environment.signIn : undefined;
  const signIn = surface || window ? entra : undefined;
  const login = entra === undefined || !surface ? [] : [entra.authority];
  const policy = pagePolicy({
    scripts: pane || window ? [new URL(officeScript).origin] : [],
    connections: [...(api === pages ? [] : [api]), ...login],
    frames: login,
  });
  const told = [
    `<meta http-equiv="content-security-policy" content="${escaped(policy)}">`,
    `<meta name="referrer" content="no-referrer">`,
    ...(api === pages ? [] : [meta('api', api)]),
    ...(signIn === undefined ? [] : [meta('sign-in', JSON.stringify(signIn))]),
    ...(pane ? [meta('function-prefix', environment.functionPrefix)] : []),
  ];
  return text
    .replace(/<meta charset="utf-8"[^>]*>/i, (charset) => [charset, ...told].join('\n'))
    .replace(/(<script defer[^>]* src=")https:[^"]+/, (_, start: string) => start + escaped(officeScript));
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${escaped(content)}">`;
