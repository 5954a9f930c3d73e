import { Ajv2020 } from 'ajv/dist/2020.js';

/** What this test needs of an OpenAPI document, as anybody reads it who knows nothing else of the product. */
export interface ApiDocument {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly DescribedParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Media>> }>>;
}

interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly example?: string;
}

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: { readonly type: string } }>>;
}

export interface Operation extends DescribedOperation {
  readonly path: string;
  readonly method: string;
}

export const operationsOf = ({ paths }: ApiDocument): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
  );

/** A request made of the document's examples alone; what a test knows better it says in `changes`. */
export interface Example {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface ExampleChanges {
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export function exampleOf(operation: Operation, changes: ExampleChanges = {}): Example {
  const { method, path, parameters, requestBody } = operation;
  const given = (place: string): readonly (readonly [string, string])[] =>
    parameters
      .filter(({ in: where, required }) => where === place && required)
      .map(({ name, example = '' }) => [name, example]);
  const filled = { ...Object.fromEntries(given('path')), ...changes.path };
  const query = changes.query ?? new URLSearchParams(given('query').map(([...pair]) => pair)).toString();
  const [media] = Object.entries(requestBody?.content ?? {});
  const body = changes.body ?? (media === undefined ? undefined : JSON.stringify(media[1].example));
  return {
    method: method.toUpperCase(),
    url:
      path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(filled[name] ?? '')) + `?${query}`,
    headers: {
      ...Object.fromEntries(given('header')),
      ...(media === undefined ? {} : { 'content-type': media[0] }),
      ...changes.headers,
    },
    ...(body === undefined ? {} : { body }),
  };
}

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

/** Judges answers by the document: every way in which one is not what the document says, as a line. */
export function answerJudge(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...document, $id: 'api' });
  return ({ path, method, responses }: Operation, answer: Answer): readonly string[] => {
    const described = responses[String(answer.status)];
    if (described === undefined) return [`status ${answer.status} is not described`];
    const media = described.content[answer.type];
    if (media === undefined) return [`${answer.type} is not described for ${answer.status}`];
    const place = pointer('paths', path, method, 'responses', String(answer.status), 'content', answer.type);
    const valid = ajv.validate({ $ref: `api#/${place}/schema` }, answer.body);
    const kinds = Object.values(media.examples ?? {}).map(({ value }) => value.type);
    const { type } = (answer.body ?? {}) as { readonly type?: string };
    return [
      ...(valid ? [] : [ajv.errorsText()]),
      ...(answer.type.includes('problem') && !kinds.includes(type ?? '')
        ? [`${type} is not among ${kinds.join()}`]
        : []),
    ];
  };
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly etag: string | null;
  readonly body: unknown;
}
