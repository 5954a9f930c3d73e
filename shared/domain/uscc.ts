/** Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last one a check character. */
export type Uscc = string & { readonly brand: 'Uscc' };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

export const usccLength = 18;

const values = Int8Array.from({ length: 128 }, (_, unit) => alphabet.indexOf(String.fromCharCode(unit)));

/** What a character counts for the check; below zero for one that the standard does not allow. */
const valueAt = (code: string, at: number): number => values[code.charCodeAt(at)] ?? -1;

/** The first character that the standard does not allow (I, O, S, V, Z or anything foreign); undefined when all fit. */
export function illegalUsccCharacter(code: string): string | undefined {
  for (let at = 0; at < code.length; at += 1)
    if (valueAt(code, at) < 0) return String.fromCodePoint(code.codePointAt(at) ?? 0);
  return undefined;
}

/** What the 18th character has to be, given the first 17. The remainder 0 gives '0', which many tools get wrong. */
export function usccCheckCharacter(code: string): string {
  let sum = 0;
  for (let at = 0; at < usccLength - 1; at += 1) sum += (weights[at] ?? 0) * valueAt(code, at);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Shape alone: a code whose check character does not fit is still a code (real ones exist), it only earns a warning. */
export const isUscc = (code: string): code is Uscc =>
  code.length === usccLength && illegalUsccCharacter(code) === undefined;

export const usccCheckFits = (code: Uscc): boolean => usccCheckCharacter(code) === code.charAt(17);
