import { CellValueType, type ICellData } from '@univerjs/core';

/**
 * Text that stays text. To a plain text cell that looks like a number the engine gives another type as soon as anybody
 * paints it, and a credit code loses its last digits.
 */
export const textContent = (text: string): ICellData => ({
  v: text,
  t: /\d|^(true|false)$/i.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});
