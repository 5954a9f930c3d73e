import { columnOfLetters } from '../files/address.ts';

/** "D54" -> row 53, column 3; undefined for what is no address of one cell. */
export function placeOfAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits) - 1, column: columnOfLetters(letters) };
}
