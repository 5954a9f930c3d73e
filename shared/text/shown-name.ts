/** Control characters, line and paragraph separators, and the marks that turn the direction of writing. */
const unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const picture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
};

/** A file name as one harmless line: a stranger's name must not move the cursor or forge a second line. */
export const shownName = (name: string): string => name.replace(unsafe, picture);
