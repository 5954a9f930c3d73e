import { folded } from './clean-text.ts';

const hyphensAndQuotes = /[-‐‑‒–—―−﹣'"`´‘’‚‛“”„′″＇＂「」]/g;
const leadingLabel = /^[\p{Script=Han}]+[:：]?(?=[0-9A-Z])|^NO[.:]+(?=\d)/u;

const clean = /^[0-9A-Z]*$/;

/** Nothing but digits and capitals: as it was meant already. */
export const isCleanCode = (text: string): boolean => clean.test(text);

/**
 * A code as it was meant: full-width characters made ordinary, blanks, zero-width characters, hyphens and quotes
 * removed, letters capital. An apostrophe in front is what is left of "store this as text".
 */
export const cleanedCode = (text: string): string =>
  isCleanCode(text) ? text : folded(text).replace(hyphensAndQuotes, '').toUpperCase();

/** The same for a registration number, which may carry its own name in front ("编号：2021…"). */
export const cleanedNumber = (text: string): string =>
  isCleanCode(text) ? text : cleanedCode(text).replace(leadingLabel, '');

/** What Excel shows of a long code that was stored as a number: 9.13204E+17. */
export const isScientificText = (text: string): boolean =>
  /^\d(\.\d+E\+?|E\+)\d{1,3}$/.test(cleanedCode(text));
