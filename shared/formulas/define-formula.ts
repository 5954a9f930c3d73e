import { formulaMessages } from '../text/messages/formulas.ts';
import { type Answer, type Settled, settled } from './answer.ts';
import { type CellError, isCellError, notAvailable } from './cell-error.ts';
import { isInvocation } from './cells.ts';
import type { Parameter, WhenMissing } from './parameter.ts';

/** Keys are the English names of the arguments, in the order of the formula. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type ValueOf<P> = P extends { readonly read: (argument: unknown) => infer T }
  ? Exclude<T, undefined | CellError>
  : never;

/** The arguments as `compute` gets them: only optional and passed ones can be undefined. */
export type Complete<P extends Parameters> = {
  readonly [K in keyof P]: P[K]['whenMissing'] extends 'refused' ? ValueOf<P[K]> : ValueOf<P[K]> | undefined;
};

/** The arguments while some may still be missing. */
export type Partly<P extends Parameters> = { readonly [K in keyof P]: ValueOf<P[K]> | undefined };

/** `row` is a spill of one row, `rows` of any number. */
export type Returns = 'number' | 'text' | 'row' | 'rows';

/** What Excel, the workbench and the reference page know of any function. */
export interface Formula {
  readonly id: `GAOQI_${string}`;
  readonly parameters: Parameters;
  readonly returns: Returns;
}

export interface LocalFormula<P extends Parameters = Parameters> extends Formula {
  readonly kind: 'local';
  readonly parameters: P;
  /** Arguments as they arrive, an omitted one as null or undefined. Never throws. */
  readonly evaluate: (raw: readonly unknown[]) => Settled;
}

export interface Declaration<P extends Parameters> {
  readonly id: `GAOQI_${string}`;
  readonly parameters: P;
  readonly returns: Returns;
  /** What is impossible about arguments that can each be read; asked before anything missing is told. */
  readonly refuse?: (given: Partly<P>) => CellError | undefined;
  readonly compute: (given: Complete<P>) => Answer | CellError;
  /** The same answer on a shorter way for the commonest arguments; undefined where only `compute` can tell. */
  readonly quick?: (raw: readonly unknown[]) => Settled | undefined;
}

interface Reading {
  readonly values: Readonly<Record<string, unknown>>;
  readonly unreadable: CellError | undefined;
  readonly absent: CellError | undefined;
}

/** Reads the arguments of one call after the other. */
export function argumentReader(parameters: Parameters): (raw: readonly unknown[]) => Reading {
  const listed = Object.entries(parameters);
  return (raw) => readListed(listed, raw);
}

/** Reads every argument, because #VALUE! in the last covers #N/A in the first. */
function readListed(
  parameters: readonly (readonly [string, Parameter<unknown>])[],
  raw: readonly unknown[],
): Reading {
  const values: Record<string, unknown> = {};
  let [unreadable, absent]: [CellError?, CellError?] = [];
  for (let place = 0; place < parameters.length; place += 1) {
    const [key, parameter] = parameters[place] ?? [];
    if (key === undefined || parameter === undefined) continue;
    const value = parameter.read(isInvocation(raw[place]) ? undefined : raw[place]);
    const error = isCellError(value) ? value : absence(value, parameter);
    if (error === undefined) values[key] = value;
    else if (error.code === 'unreadable') unreadable ??= error;
    else absent ??= error;
  }
  return { values, unreadable, absent };
}

function absence(value: unknown, parameter: { name: string; whenMissing: WhenMissing }) {
  return value === undefined && parameter.whenMissing === 'refused'
    ? notAvailable(formulaMessages.missing(parameter.name))
    : undefined;
}

/** The constructor of every function that needs no backend: pure and synchronous. */
export function defineFormula<const P extends Parameters>(declaration: Declaration<P>): LocalFormula<P> {
  const { id, parameters, returns, quick } = declaration;
  const read = argumentReader(parameters);
  return {
    kind: 'local',
    id,
    parameters,
    returns,
    evaluate: (raw) => quick?.(raw) ?? settled(answer(declaration, read(raw))),
  };
}

function answer<P extends Parameters>(
  { refuse, compute }: Declaration<P>,
  reading: Reading,
): Answer | CellError {
  if (reading.unreadable !== undefined) return reading.unreadable;
  const refused = refuse?.(reading.values as Partly<P>);
  if (refused !== undefined) return refused;
  return reading.absent ?? compute(reading.values as Complete<P>);
}
