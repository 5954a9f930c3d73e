import type { Json } from '../../shared/api/openapi-schema.ts';
import { type SchemaField, schemaFields } from '../../shared/api/schema-fields.ts';

/**
 * What callers of the API may rely on, a line each. `offers` must never go: operations, what they take, what they answer.
 * `demands` must never come: what a caller of an operation must send.
 */
export interface ApiPromises {
  readonly offers: readonly string[];
  readonly demands: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { schema: Json }>> }>
  >;
}

export interface PromisingDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Json };
}

export function promisesOf({ paths, components }: PromisingDocument): ApiPromises {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      promisesOfOperation(`${method.toUpperCase()} ${path}`, operation, components.schemas),
    ),
  );
  return {
    offers: all.flatMap(({ offers }) => offers).toSorted(),
    demands: all.flatMap(({ demands }) => demands).toSorted(),
  };
}

function promisesOfOperation(
  address: string,
  { operationId, parameters, requestBody, responses }: Operation,
  components: Json,
): ApiPromises {
  const line = (words: string): string => `${operationId} ${words}`;
  const bodies = Object.entries(requestBody?.content ?? {});
  const sent = bodies.flatMap(([, { schema }]) => schemaFields(schema, components));
  const answered = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content }]) =>
      Object.values(content).flatMap(({ schema }) => [
        `answers ${status}`,
        ...schemaFields(schema, components).map(answers),
      ]),
    );
  return {
    offers: [
      line(`is ${address}`),
      ...parameters.map((one) => line(`takes ${one.in} ${one.name}`)),
      ...bodies.map(([type]) => line(`takes ${type}`)),
      ...sent.map(({ path }) => line(`takes body ${path}`)),
      ...answered.map(line),
    ],
    demands: [
      ...parameters.filter(({ required }) => required).map((one) => line(`needs ${one.in} ${one.name}`)),
      ...sent.filter(({ required }) => required).map(({ path }) => line(`needs body ${path}`)),
    ],
  };
}

const answers = ({ path, type, required }: SchemaField): string =>
  `answers ${path}${required ? '' : '?'}: ${type}`;

/** What would break a caller of the promised operations: a promise gone, or a demand more. */
export function broken(promised: ApiPromises, now: ApiPromises): readonly string[] {
  const operations = new Set(promised.offers.map((line) => line.split(' ')[0]));
  return [
    ...promised.offers.filter((line) => !now.offers.includes(line)).map((line) => `gone: ${line}`),
    ...now.demands
      .filter((line) => operations.has(line.split(' ')[0]) && !promised.demands.includes(line))
      .map((line) => `new: ${line}`),
  ];
}
