import { type Route, problemsOf } from './define-route.ts';
import { type Components, type Json, schemaOf } from './openapi-schema.ts';
import { problemDocument } from './problem-document.ts';
import { type ProblemKind, problemTypeOf, problemTypes } from './problem-types.ts';

/** The answer of a route, and one response for each status of its problems with an example of every kind. */
export const responsesOf = (route: Route, components: Components): Json => ({
  [route.status]: success(route, components),
  ...(route.tagged ? { 304: { description: '内容没有变化', headers: contentTag } } : {}),
  ...problemResponses(route, components),
});

const etag: Json = { ETag: { description: '修订号，保存和审核时放进 If-Match', schema: { type: 'string' } } };

const contentTag: Json = {
  ETag: { description: '内容的指纹，下次放进 If-None-Match', schema: { type: 'string' } },
};

const success = (route: Route, components: Components): Json => ({
  description: route.summary,
  ...(route.revised ? { headers: etag } : route.tagged ? { headers: contentTag } : {}),
  content: {
    'application/json': {
      schema: schemaOf(route.answer, 'output', components),
      ...(route.examples.answer === undefined ? {} : { example: route.examples.answer }),
    },
  },
});

function problemResponses(route: Route, components: Components): Json {
  const schema = schemaOf(problemDocument, 'output', components);
  const kinds = problemsOf(route);
  const statuses = [...new Set(kinds.map((kind) => problemTypes[kind].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const here = kinds.filter((kind) => problemTypes[kind].status === status);
      const content = { 'application/problem+json': { schema, examples: examplesOf(here) } };
      return [status, { description: here.map((kind) => problemTypes[kind].title).join('；'), content }];
    }),
  );
}

const examplesOf = (kinds: readonly ProblemKind[]): Json =>
  Object.fromEntries(kinds.map((kind) => [kind, example(kind)]));

function example(kind: ProblemKind): Json {
  const { status, title } = problemTypes[kind];
  const correlation = '00000000-0000-4000-8000-000000000000';
  const instance = `urn:uuid:${correlation}`;
  const value = { type: problemTypeOf(kind), title, status, detail: title, instance, correlation };
  return { summary: title, value };
}
