import type { InvocationContext } from '@azure/functions';

import { isStoreFailure } from '../../shared/ports/store-failure.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { loggedError } from './logged-error.ts';

/** Runs what nobody has asked for: its outcome and its failure are lines of the log, and the host sees the failure. */
export async function runLogged(
  context: InvocationContext,
  id: string,
  work: () => Promise<string>,
): Promise<void> {
  const outcome = await work().then<Result<string, string>, Result<never, string>>(ok, (thrown: unknown) =>
    failed(isStoreFailure(thrown) ? thrown.message : loggedError(thrown)),
  );
  if (outcome.ok) {
    context.info(`${id}: ${outcome.value}`);
    return;
  }
  context.error(`${id} failed: ${outcome.reason}`);
  // The host logs what it is thrown, and the message of the first exception may quote what a person has sent.
  throw new Error(`${id} failed`);
}
