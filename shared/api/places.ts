import type { Verb } from '../domain/user.ts';

/** Where a route is found, and who gets in. */
export interface Place {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below /api/; parameters in braces. */
  readonly path: string;
  /** What the signed-in user must be allowed to do; null: no sign-in is needed. */
  readonly verb: Verb | null;
  /** Whether it commits something: the request carries Idempotency-Key, so that sending it twice commits it once. */
  readonly once: boolean;
}

/**
 * The place of every route by its id, in the order of the document. They stand apart from the declarations because a host
 * registers all of them and turns strangers away before it needs the declaration of any.
 */
export const places = {
  'get-health': { method: 'GET', path: 'health', verb: null, once: false },
  'get-openapi': { method: 'GET', path: 'openapi.json', verb: null, once: false },
  'list-local-people': { method: 'GET', path: 'local/people', verb: null, once: false },
  'post-local-token': { method: 'POST', path: 'local/token', verb: null, once: false },
  'get-catalogue': { method: 'GET', path: 'catalogue', verb: 'see-catalogue', once: false },
  'import-return': { method: 'POST', path: 'imports/{quarter}', verb: 'import-files', once: true },
  'list-states': { method: 'GET', path: 'returns/{quarter}', verb: 'see-states', once: false },
  'list-changes': { method: 'GET', path: 'changes', verb: 'see-changes', once: false },
  'get-return': { method: 'GET', path: 'returns/{quarter}/{unit}', verb: 'see-returns', once: false },
  'put-return': { method: 'PUT', path: 'returns/{quarter}/{unit}', verb: 'save-returns', once: true },
  'list-versions': {
    method: 'GET',
    path: 'returns/{quarter}/{unit}/versions',
    verb: 'see-returns',
    once: false,
  },
  'get-sheet': {
    method: 'GET',
    path: 'returns/{quarter}/{unit}/sheets/{sheet}',
    verb: 'see-returns',
    once: false,
  },
  'approve-return': {
    method: 'POST',
    path: 'returns/{quarter}/{unit}/approve',
    verb: 'approve-returns',
    once: true,
  },
  'send-back-return': {
    method: 'POST',
    path: 'returns/{quarter}/{unit}/send-back',
    verb: 'send-back-returns',
    once: true,
  },
  'get-totals': { method: 'GET', path: 'totals/{period}', verb: 'see-figures', once: false },
  'get-rollups': { method: 'GET', path: 'rollups/{quarter}', verb: 'see-rollups', once: false },
  'list-enterprises': {
    method: 'GET',
    path: 'totals/{period}/enterprises/{unit}',
    verb: 'see-returns',
    once: false,
  },
  'post-values': { method: 'POST', path: 'values', verb: 'see-figures', once: false },
} as const satisfies Readonly<Record<string, Place>>;

export type RouteId = keyof typeof places;
