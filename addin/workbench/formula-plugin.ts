import { BooleanNumber, type Ctor } from '@univerjs/core';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { BaseFunction, ErrorType, FunctionType, type FunctionVariantType } from '@univerjs/engine-formula';

import type { Settled } from '../../shared/formulas/answer.ts';
import { localFormulas, remoteFormulas } from '../../shared/formulas/catalogue.ts';
import { isCellError, unreadable } from '../../shared/formulas/cell-error.ts';
import type { Formula } from '../../shared/formulas/define-formula.ts';
import { formulaHelp } from '../../shared/formulas/formula-help.ts';
import { formulaMessages } from '../../shared/text/messages/formulas.ts';
import { argumentOf, faulty, isFaulty, variantOf } from './cell-variants.ts';
import type { FormulaNotes } from './formula-notes.ts';
import type { RemoteCells } from './remote-cells.ts';

type Executor = [Ctor<BaseFunction>, string];

/** What the grid is started with, so that the functions are there before the first calculation. */
export interface GridFormulas {
  readonly executors: Executor[];
  readonly descriptions: IFunctionInfo[];
}

/** An answer; undefined while it is still on its way. */
export type Evaluated = Settled | undefined;

type Evaluate = (raw: readonly unknown[]) => Evaluated;

/** The worksheet functions of shared/formulas, for the engine of the grid. */
export function gridFormulas(remote: RemoteCells, notes: FormulaNotes): GridFormulas {
  const evaluations: readonly (readonly [Formula, Evaluate])[] = [
    ...localFormulas.map((formula) => [formula, formula.evaluate] as const),
    ...remoteFormulas.map((formula) => [formula, remote.evaluate(formula)] as const),
  ];
  return {
    executors: evaluations.map(([formula, evaluate]) => executorOf(formula, evaluate, notes)),
    descriptions: evaluations.map(([formula]) => descriptionOf(formula)),
  };
}

/** The engine demands a class; one exception in it would stop all calculation for ever. */
function executorOf({ id, parameters }: Formula, evaluate: Evaluate, notes: FormulaNotes): Executor {
  const needed = Object.values(parameters).filter(({ whenMissing }) => whenMissing !== 'optional').length;
  class GridFunction extends BaseFunction {
    override minParams = needed;
    override maxParams = Object.keys(parameters).length;

    override calculate(...variants: FunctionVariantType[]) {
      const raw = variants.map(argumentOf);
      const wrong = raw.find(isFaulty);
      if (wrong !== undefined) return faulty(wrong.error);
      const answer = withoutSurprise(() => evaluate(raw));
      if (answer === undefined) return faulty(ErrorType.CONNECT);
      notes.put({ sheetId: this.subUnitId ?? '', row: this.row, column: this.column }, messageOf(answer));
      return variantOf(answer);
    }
  }
  return [GridFunction, id];
}

const messageOf = (answer: Settled): string | undefined => (isCellError(answer) ? answer.message : undefined);

function withoutSurprise(evaluate: () => Evaluated): Evaluated {
  try {
    return evaluate();
  } catch {
    return unreadable(formulaMessages.unexpected);
  }
}

function descriptionOf({ id, parameters }: Formula): IFunctionInfo {
  const help = formulaHelp[id];
  const summary = help?.summary.zh ?? id;
  return {
    functionName: id,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: Object.entries(parameters).map(([key, { name, whenMissing }]) => ({
      name,
      detail: help?.parameters[key]?.zh ?? name,
      example: '',
      require: whenMissing === 'optional' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
