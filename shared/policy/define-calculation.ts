import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Basis, basisInForce } from './citation.ts';
import { type Parameters, type ValuesOf, valuesOn } from './parameters.ts';

/** A figure the law tells how to compute: it answers with a value, not with a verdict. */
export interface Calculation<Input, Output, P extends Parameters = Parameters> {
  readonly kind: 'calculation';
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly parameters: P;
  /** Undefined on a day without such a law. */
  readonly onDay: (on: CalendarDate) => ((input: Input) => Output) | undefined;
}

interface CalculationDeclaration<Input, Output, P extends Parameters> {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly parameters: P;
  readonly compute: (input: Input, parameters: ValuesOf<P>) => Output;
}

export function defineCalculation<Input, Output, const P extends Parameters>({
  id,
  name,
  basis,
  parameters,
  compute,
}: CalculationDeclaration<Input, Output, P>): Calculation<Input, Output, P> {
  return {
    kind: 'calculation',
    id,
    name,
    basis,
    parameters,
    onDay: (on) => {
      const values = basisInForce(basis, on) ? valuesOn(parameters, on) : undefined;
      return values && ((input) => compute(input, values));
    },
  };
}
