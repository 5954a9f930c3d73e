import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  isRealNum,
  type Nullable,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';

import type { GridHost } from './grid-host.ts';

/** Behind everything that gives a text its look, in front of what only looks for numbers in it. */
const priority = InterceptCellContentPriority.NUMFMT + 0.5;

/**
 * Several times in each drawing the engine tries to read every text as a day, a time and a number, to put a mark on it
 * that is switched off here: a third of the time of a drawing. What is plainly text needs none of that.
 */
export function drawTextsAsTheyAre({ univer }: GridHost): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _, next) => (isPlainText(cell) ? cell : next(cell)),
    });
}

const isPlainText = (cell: Nullable<ICellData>): boolean =>
  (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) &&
  typeof cell.v === 'string' &&
  !isFormula(cell) &&
  !saysError(cell.v) &&
  !isRealNum(cell.v);

const isFormula = ({ f, si }: ICellData): boolean => Boolean(f) || Boolean(si);

/** Errors that spill get a mark of their own. */
const saysError = (text: string): boolean => text.startsWith('#');
