import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Basis, basisInForce } from './citation.ts';
import { type FactName, type Facts, type KnownFacts, hasAll } from './facts.ts';
import type { Figure } from './figure.ts';
import { ofGaps } from './gaps.ts';
import type { LeverName } from './levers.ts';
import { type Parameters, type ValuesOf, valuesOn } from './parameters.ts';

/** Points between a low and a high end: where an expert chooses, the law gives only the band. */
export interface Points {
  readonly low: number;
  readonly high: number;
  /** The letter of the band, or the way of counting, as the document prints it. */
  readonly label?: string | undefined;
  readonly measured?: Figure | undefined;
}

/** The facts without which there are no points. */
interface Gap {
  readonly low?: undefined;
  readonly missing: readonly FactName[];
}

/** Points of one score, open to its full width while figures are missing. */
export interface ScorePoints extends Points {
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly missing: readonly FactName[];
}

export interface ScoreOnDay {
  readonly score: Score;
  readonly points: (given: Facts) => ScorePoints;
}

/** One line of a score table. */
export interface Score<P extends Parameters = Parameters, Name extends FactName = FactName> {
  readonly kind: 'score';
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly needs: readonly Name[];
  readonly mayUse: readonly Name[];
  readonly levers: readonly LeverName[];
  readonly parameters: P;
  readonly max: number;
  readonly onDay: (on: CalendarDate) => ScoreOnDay | undefined;
  revised(draft: Partial<P>): Score<P, Name>;
}

/** Scores that count together, up to `max`. */
export interface ScoreGroup {
  readonly name: string;
  readonly max: number;
  readonly scores: readonly Score[];
}

export interface ScoreGroupOnDay {
  readonly name: string;
  readonly max: number;
  readonly scores: readonly ScoreOnDay[];
}

interface ScoreDeclaration<P extends Parameters, Needed extends FactName, Optional extends FactName> {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly needs: readonly Needed[];
  readonly mayUse?: readonly Optional[];
  readonly levers?: readonly LeverName[];
  readonly parameters: P;
  readonly max: number;
  /** Points, or the names of the facts without which there are none. */
  readonly points: (given: KnownFacts<Needed, Optional>, parameters: ValuesOf<P>) => Points | Gap;
}

const complete: readonly FactName[] = [];

export function defineScore<
  const P extends Parameters,
  Needed extends FactName,
  Optional extends FactName = never,
>(declaration: ScoreDeclaration<P, Needed, Optional>): Score<P, Needed | Optional> {
  const { id, name, basis, needs, mayUse = [], levers = [], parameters, max } = declaration;
  const score: Score<P, Needed | Optional> = {
    kind: 'score',
    id,
    name,
    basis,
    needs,
    mayUse,
    levers,
    parameters,
    max,
    onDay: (on) => scoreOnDay(declaration, score, on),
    revised: (draft) => defineScore({ ...declaration, parameters: { ...parameters, ...draft } }),
  };
  return score;
}

function scoreOnDay<P extends Parameters, Needed extends FactName, Optional extends FactName>(
  { basis, needs, parameters, points, max }: ScoreDeclaration<P, Needed, Optional>,
  score: Score,
  on: CalendarDate,
): ScoreOnDay | undefined {
  const values = basisInForce(basis, on) ? valuesOn(parameters, on) : undefined;
  if (!values) return undefined;
  const { id, name } = score;
  const found = ({ low, high, label, measured }: Points, missing: readonly FactName[]): ScorePoints => ({
    id,
    name,
    max,
    low,
    high,
    missing,
    label,
    measured,
  });
  const unknown: Points = { low: 0, high: max };
  const lacking = ofGaps(needs, (names) => found(unknown, names));
  return {
    score,
    points: (given) => {
      if (!hasAll<Needed, Optional>(given, needs)) return lacking(given);
      const answer = points(given, values);
      return answer.low === undefined ? found(unknown, answer.missing) : found(answer, complete);
    },
  };
}
