import type { Route } from './define-route.ts';
import { parametersOf } from './openapi-parameters.ts';
import { responsesOf } from './openapi-responses.ts';
import { type Components, type Json, schemaOf } from './openapi-schema.ts';

export type OpenapiDocument = Json & { readonly openapi: '3.1.0' };

const info: Json = {
  title: '区科技局台账接口',
  version: '1.2.0',
  description:
    '各镇（开发区）报送台账，局里审核、汇总、对照目标；没有办成的一律以 application/problem+json 答复。',
};

/** The API as an OpenAPI 3.1 document, made from the declarations alone. */
export function openapiDocument(routes: readonly Route[]): OpenapiDocument {
  const components: Components = new Map();
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = `/${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) };
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/api' }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: Object.fromEntries([...components].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

const operation = (route: Route, components: Components): Json => ({
  operationId: route.id,
  summary: route.summary,
  security: route.verb === null ? [] : [{ token: [] }],
  parameters: parametersOf(route, components),
  ...requestBody(route, components),
  responses: responsesOf(route, components),
});

function requestBody({ body, examples }: Route, components: Components): Json {
  switch (body.kind) {
    case 'none':
      return {};
    case 'file': {
      const file = { schema: { type: 'string', format: 'binary' } };
      const content = { 'application/octet-stream': file };
      return { requestBody: { required: true, description: '文件的原样内容', content } };
    }
    case 'json': {
      const schema = schemaOf(body.shape, 'input', components);
      const example = examples.body === undefined ? {} : { example: examples.body };
      return { requestBody: { required: true, content: { 'application/json': { schema, ...example } } } };
    }
  }
}
