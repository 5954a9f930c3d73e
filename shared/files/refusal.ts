import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { FileProblem } from './sheet.ts';

interface Refusal extends Error {
  readonly problem: FileProblem;
}

/**
 * Leaves a reader from any depth: byte scanners cannot hand a Result through every step. It never leaves this folder,
 * `orRefusal` turns it into a value again.
 */
export function refuse(problem: FileProblem): never {
  const refusal: Refusal = Object.assign(new Error(problem.message), { problem });
  throw refusal;
}

const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Error && 'problem' in thrown;

/** The work's answer, or the problem it was refused with; every other exception is a bug and goes on. */
export function orRefusal<T>(work: () => T): Result<T, FileProblem> {
  try {
    return ok(work());
  } catch (thrown) {
    if (isRefusal(thrown)) return failed(thrown.problem);
    throw thrown;
  }
}
