import type { HttpFunction } from './registry.ts';

export interface FoundFunction {
  readonly found: HttpFunction;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly fixed: number;
  readonly of: HttpFunction;
}

/**
 * Finds functions as the host of Azure does: templates with parameters in braces (":int" and "?" known), letters in
 * either case, the template with more fixed words first; a wrong method is not found, like a wrong address.
 */
export function routeTable(prefix: string, functions: readonly HttpFunction[]) {
  const templates = functions
    .map((of) => templateOf(`${prefix}/${of.route}`, of))
    .toSorted((a, b) => b.fixed - a.fixed);
  return (method: string, path: string): FoundFunction | undefined => {
    for (const { pattern, names, of } of templates) {
      const match = of.methods.includes(method) ? pattern.exec(path) : null;
      if (match === null) continue;
      return { found: of, parameters: parametersOf(names, match) };
    }
    return undefined;
  };
}

function templateOf(route: string, of: HttpFunction): Template {
  const names: string[] = [];
  const parts = route.split('/').map((part) => {
    const [, name, kind, optional] = /^\{(\w+)(:int)?(\?)?\}$/.exec(part) ?? [];
    if (name === undefined) return `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
    names.push(name);
    const value = kind === undefined ? '([^/]+)' : '(-?\\d+)';
    return optional === undefined ? `/${value}` : `(?:/${value})?`;
  });
  const fixed = parts.length - names.length;
  return { pattern: new RegExp(`^${parts.join('')}/?$`, 'i'), names, fixed, of };
}

const parametersOf = (names: readonly string[], match: RegExpExecArray): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name, index) => {
      const value = match[index + 1];
      return value === undefined ? [] : [[name, decodeURIComponent(value)]];
    }),
  );
