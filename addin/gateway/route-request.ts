import type { AnswerOf, BodyOf, ParametersOf, QueryOf, Route } from '../../shared/api/define-route.ts';
import type { Asked } from './ask.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

interface Said<R extends Route> {
  readonly path?: ParametersOf<R>;
  readonly query?: Optional<QueryOf<R>>;
  readonly body?: BodyOf<R>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request to a route of the API as it is declared: another method, path, parameter or body does not compile. The
 * declaration itself stays on the server; the page takes its types alone.
 */
export function request<R extends Route>(
  method: R['method'],
  path: R['path'],
  { path: parameters, query = {}, body, headers = {} }: Said<R>,
): Asked<AnswerOf<R>> {
  const filled = Object.entries(parameters ?? {}).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return {
    method,
    path: search === '' ? filled : `${filled}?${search}`,
    headers,
    ...(body !== undefined && { body }),
  };
}
