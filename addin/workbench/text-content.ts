import { CellValueType, type ICellData } from '@univerjs/core';

const looksLikeAnother = (text: string): boolean =>
  (text.trim() !== '' && Number.isFinite(Number(text))) || /^(true|false)$/i.test(text);

/**
 * Text that stays text. To a plain text cell that looks like a number the engine gives another type as soon as anybody
 * paints it, and a credit code loses its last digits.
 */
export const textContent = (text: string): ICellData => ({
  v: text,
  t: looksLikeAnother(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});
