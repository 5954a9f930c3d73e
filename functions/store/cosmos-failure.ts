import { isStoreFailure, storeFailure } from '../../shared/ports/store-failure.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';

/** What the SDK throws has a number of HTTP or a name of Node, and sometimes a finer number. */
interface CosmosError {
  readonly code?: unknown;
  readonly substatus?: unknown;
  readonly name?: unknown;
}

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null ? (thrown as CosmosError).code : undefined;

const substatusOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null ? (thrown as CosmosError).substatus : undefined;

/** The container itself is not there; a missing document has no such number. */
export const ownerMissing = 1003;
/** This replica has not yet heard of what the session wrote. */
export const sessionBehind = 1002;

/** Busy for a moment, or the connection broke: the SDK does not try these again by itself, or gives up before we do. */
const passing: readonly unknown[] = [
  408,
  410,
  429,
  449,
  500,
  503,
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'TimeoutError',
];

/** 429 is not among the passing: the SDK has waited nine times as long as it was told, and somebody is waiting. */
export const passes = (thrown: unknown): boolean =>
  (codeOf(thrown) !== 429 && passing.includes(codeOf(thrown))) || substatusOf(thrown) === sessionBehind;

/** Whose failure it is. */
export interface CosmosPlace {
  readonly account: string;
  readonly container: string;
}

/** What the SDK threw, as a sentence for the person who looks after the service; a bug stays what it is. */
export function cosmosFailure(thrown: unknown, { account, container }: CosmosPlace): unknown {
  if (isStoreFailure(thrown)) return thrown;
  const code = codeOf(thrown);
  if (passing.includes(code)) return storeFailure('busy', cosmosMessages.busy, thrown);
  // A document that is not there is no error to us: what is missing is the container.
  if (code === 404) return storeFailure('unavailable', cosmosMessages.missing(container), thrown);
  if (code === 401 || code === 403)
    return storeFailure('unavailable', cosmosMessages.forbidden(account), thrown);
  if (code === 413) return storeFailure('unavailable', cosmosMessages.tooLarge, thrown);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || isAborted(thrown))
    return storeFailure('unavailable', cosmosMessages.unreachable(account), thrown);
  return typeof code === 'number' || typeof code === 'string'
    ? storeFailure('unavailable', cosmosMessages.failed(account), thrown)
    : thrown;
}

/** Our own patience ended while the SDK was still trying. */
const isAborted = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'AbortError';
