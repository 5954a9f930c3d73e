import type { Fields, Route } from './define-route.ts';
import { type Components, type Json, schemaOf } from './openapi-schema.ts';

/** Everything of a request but its body: parts of the path, the query, headers. */
export const parametersOf = (route: Route, components: Components): readonly Json[] => [
  ...placed(route.parameters, 'path', components),
  ...placed(route.query, 'query', components),
  ...(route.once ? [idempotencyKey] : []),
  ...(route.guarded ? [ifMatch] : []),
  ...(route.tagged ? [ifNoneMatch] : []),
];

function placed(shape: Fields, place: 'path' | 'query', components: Components): readonly Json[] {
  const shapes = Object.entries(shape.shape);
  return shapes.map(([name, parameter]) => {
    const { description, examples, ...schema } = schemaOf(parameter, 'input', components);
    return {
      name,
      in: place,
      required: place === 'path' || !parameter.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      ...(Array.isArray(examples) ? { example: examples[0] as unknown } : {}),
      schema,
    };
  });
}

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '每次办理一个新的；重发时用原来的，只办一次',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: '5f0c1f0e-3a3a-4d2e-9d57-1b2a9c1d2e3f',
};

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: '读到的 ETag；报表已存在时必须带',
  schema: { type: 'string' },
  example: '"3"',
};

const ifNoneMatch: Json = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: '上次答复的 ETag；内容没有变化时答复 304，没有正文',
  schema: { type: 'string' },
  example: '"0f1e2d3c4b5a6978"',
};
