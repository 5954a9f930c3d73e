/** Characters that take no room and that copying from web pages leaves behind. */
const zeroWidth = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const anyBlank = /\s+/g;
const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]+/g;
const fullWidth = /[\uff01-\uff5e\uffe5\u3000]/g;

/** Printable ASCII and common Chinese characters: never anything to clean away. */
const isPlainUnit = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);

function isPlainUpTo(text: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (!isPlainUnit(text.charCodeAt(at))) return false;
  return true;
}

/** Nothing but plain characters, as most cells: there is nothing to clean then. */
export const isPlain = (text: string): boolean => isPlainUpTo(text, text.length);

export const withoutZeroWidth = (text: string): string =>
  isPlain(text) ? text : text.replace(zeroWidth, '');

/** Blanks, wide blanks, tabs and line breaks at both ends removed. */
export const trimmed = (text: string): string => text.trim();

export const withoutLineBreaks = (text: string): string => text.replace(lineBreaks, '');

function ordinaryForm(character: string): string {
  if (character === '￥') return '¥';
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Full-width letters, digits and signs only: NFKC would also make a figure of "①" and 52 of "5²". */
export const halfWidth = (text: string): string => text.replace(fullWidth, ordinaryForm);

export const withoutBlanks = (text: string): string =>
  isPlain(text) ? text : text.replace(zeroWidth, '').replace(anyBlank, '');

const visible = /[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Nothing in it that a person would see. */
export const isBlank = (text: string): boolean => !isPlainUnit(text.charCodeAt(0)) && !visible.test(text);

/** Full-width letters, digits and signs become ordinary ones (Unicode NFKC); blanks of every kind are dropped. */
export const folded = (text: string): string =>
  isPlain(text) ? text : withoutBlanks(text.normalize('NFKC'));

/** What clerks write where they have no figure. */
const missingMarks: ReadonlySet<string> = new Set([
  ...['', '-', '--', '—', '——', '–', '−', '/', '//', '\\', 'N/A', '#N/A'],
  ...['无', '暂无', '未填', '未提供', '不适用', '空'],
]);

const longestMark = 4;

/** Whether a text says that there is no figure: missing, which is not zero. */
export function isMissingMark(text: string): boolean {
  // Plain characters stay when a text is cleaned: so many of them in front are no mark.
  if (text.length > longestMark && isPlainUpTo(text, longestMark + 1)) return false;
  const plain = folded(text);
  return plain.length <= longestMark && missingMarks.has(plain.toUpperCase());
}
