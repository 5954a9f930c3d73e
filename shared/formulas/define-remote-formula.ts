import type { CellError } from './cell-error.ts';
import { type Complete, type Formula, type Parameters, argumentReader } from './define-formula.ts';

/** What one cell asks the backend for; parameters that the function does not have are absent. */
export interface ValueRequest {
  readonly formula: string;
  readonly unit?: string;
  readonly period?: string;
  readonly indicator?: string;
  readonly basis?: 'approved' | 'submitted';
}

export interface RemoteFormula<P extends Parameters = Parameters> extends Formula {
  readonly kind: 'remote';
  readonly parameters: P;
  /** Reads the arguments; the answer comes from the backend. Never throws. */
  readonly request: (raw: readonly unknown[]) => ValueRequest | CellError;
}

interface RemoteDeclaration<P extends Parameters> extends Formula {
  readonly parameters: P;
  readonly asks: (given: Complete<P>) => Omit<ValueRequest, 'formula'>;
}

/** The constructor of every function whose answer the backend gives. */
export function defineRemoteFormula<const P extends Parameters>(
  declaration: RemoteDeclaration<P>,
): RemoteFormula<P> {
  const { id, parameters, returns, asks } = declaration;
  const read = argumentReader(parameters);
  return {
    kind: 'remote',
    id,
    parameters,
    returns,
    request(raw) {
      const { values, unreadable, absent } = read(raw);
      return unreadable ?? absent ?? { formula: id, ...asks(values as Complete<P>) };
    },
  };
}
