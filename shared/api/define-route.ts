import type * as z from 'zod';

import { type Place, type RouteId, places } from './places.ts';
import type { ProblemKind } from './problem-types.ts';

export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly shape: z.ZodType; readonly largest: number }
  | { readonly kind: 'file'; readonly largest: number };

export type Fields = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** One route of the API, as a declaration: the handler, the document and the tests are derived from it. */
export interface Route extends Place {
  readonly id: RouteId;
  readonly summary: string;
  readonly parameters: Fields;
  readonly query: Fields;
  readonly body: Body;
  /** Whether the request names the revision it read in If-Match. */
  readonly guarded: boolean;
  /** Whether the answer carries a return whose revision is its ETag. */
  readonly revised: boolean;
  /** Whether the answer carries a tag of its content as ETag, and whoever has that content is answered 304. */
  readonly tagged: boolean;
  readonly status: 200 | 201;
  readonly answer: z.ZodType;
  /** Problems of this route, beside those that its other entries imply. */
  readonly problems: readonly ProblemKind[];
  /** Only the local host serves it. */
  readonly localOnly: boolean;
  readonly examples: { readonly body?: unknown; readonly answer?: unknown };
}

type Given = Pick<Route, 'id' | 'summary' | 'parameters' | 'query' | 'answer'> &
  Partial<Omit<Route, keyof Place>>;

type Filled<Declaration extends Given> = Declaration & Omit<Route, keyof Declaration>;

const usual = {
  body: { kind: 'none' },
  guarded: false,
  revised: false,
  tagged: false,
  status: 200,
  problems: [],
  localOnly: false,
  examples: {},
} as const;

/** The constructor of every route; its place stands in the table of places. */
export const defineRoute = <const Declaration extends Given>(
  declaration: Declaration,
): Filled<Declaration> => ({ ...usual, ...places[declaration.id], ...declaration });

export type ParametersOf<R extends Route> = z.infer<R['parameters']>;
export type QueryOf<R extends Route> = z.infer<R['query']>;
export type AnswerOf<R extends Route> = z.infer<R['answer']>;
export type BodyOf<R extends Route> = R['body'] extends { readonly shape: infer Shape extends z.ZodType }
  ? z.infer<Shape>
  : R['body'] extends { readonly kind: 'file' }
    ? Uint8Array
    : undefined;

const implied = (route: Route): readonly ProblemKind[] => [
  'request-invalid',
  ...('quarter' in route.parameters.shape || 'period' in route.parameters.shape
    ? (['period-not-found'] as const)
    : []),
  ...(route.verb === null
    ? []
    : ([
        'token-missing',
        'token-expired',
        'token-invalid',
        'not-permitted',
        'too-many-requests',
        'identity-unavailable',
      ] as const)),
  ...(route.body.kind === 'none' ? [] : (['body-too-large', 'content-type-unsupported'] as const)),
  ...(route.body.kind === 'json' ? (['not-json', 'not-utf8'] as const) : []),
  ...(route.once ? (['key-missing', 'key-reused'] as const) : []),
  ...(route.guarded ? (['revision-required', 'revision-stale'] as const) : []),
  'store-busy',
  'store-unavailable',
  'service-misconfigured',
  'internal',
];

/** Every problem the route can answer with. */
export const problemsOf = (route: Route): readonly ProblemKind[] => [
  ...new Set([...implied(route), ...route.problems]),
];
