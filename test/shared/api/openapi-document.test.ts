import { describe, expect, it } from '@jest/globals';

import { routes } from '../../../shared/api/catalogue.ts';
import { problemsOf } from '../../../shared/api/define-route.ts';
import { openapiDocument } from '../../../shared/api/openapi-document.ts';
import { problemKinds, problemTypes } from '../../../shared/api/problem-types.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, object>> }>>;
}

const document = openapiDocument(routes) as unknown as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const text = JSON.stringify(document);
const operationOf = (method: string, path: string) => document.paths[`/${path}`]?.[method.toLowerCase()];

describe('the API document', () => {
  it('is OpenAPI 3.1 and holds every route and no other', () => {
    expect(document.openapi).toBe('3.1.0');
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect([...ids].sort()).toEqual(routes.map(({ id }) => id).sort());
  });

  it('names only components that it holds, each of them once, and none in vain', () => {
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(named)).toEqual(new Set(Object.keys(document.components.schemas)));
    expect(text).not.toContain('$defs');
    expect(text).not.toContain('readOnly');
  });

  it.each(routes.map((route) => [route.id, route] as const))('describes %s as it is declared', (_, route) => {
    const operation = operationOf(route.method, route.path);
    expect(operation?.summary).toMatch(/[\u4e00-\u9fff]/);
    const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? [];
    const braces = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(inPath.map(({ name }) => name)).toEqual(braces);
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(operation?.security).toEqual(route.verb === null ? [] : [{ token: [] }]);
    const statuses = problemsOf(route).map((kind) => String(problemTypes[kind].status));
    expect(new Set(Object.keys(operation?.responses ?? {}))).toEqual(
      new Set([String(route.status), ...(route.tagged ? ['304'] : []), ...statuses]),
    );
    expect(operation?.requestBody === undefined).toBe(route.body.kind === 'none');
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    'gives %s examples that it takes and answers',
    (_, route) => {
      if (route.body.kind === 'json')
        expect(route.body.shape.safeParse(route.examples.body).success).toBe(true);
      const { error } = route.answer.safeParse(route.examples.answer);
      expect([route.id, error?.issues]).toEqual([route.id, undefined]);
    },
  );

  it('shows every kind of problem with an example somewhere', () => {
    for (const kind of problemKinds.filter((one) => one !== 'not-found'))
      expect([kind, text.includes(`"/problems/${kind}"`)]).toEqual([kind, true]);
  });
});
