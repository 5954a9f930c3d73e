/** Characters that take no room and that copying from web pages leaves behind. */
const zeroWidth = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const outerBlanks = /^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/g;
const anyBlank = /[\s\u3000\u00a0]+/g;

export const withoutZeroWidth = (text: string): string => text.replace(zeroWidth, '');

/** Blanks, wide blanks, tabs and line breaks at both ends removed. */
export const trimmed = (text: string): string => text.replace(outerBlanks, '');

export const withoutBlanks = (text: string): string => withoutZeroWidth(text).replace(anyBlank, '');

/** Full-width letters, digits and signs become ordinary ones (Unicode NFKC); blanks of every kind are dropped. */
export const folded = (text: string): string => withoutBlanks(text.normalize('NFKC'));

/** What clerks write where they have no figure. */
const missingMarks: ReadonlySet<string> = new Set([
  ...['', '-', '--', '—', '——', '–', '−', '/', '//', '\\', 'N/A', '#N/A'],
  ...['无', '暂无', '未填', '未提供', '不适用', '空'],
]);

/** Whether a text says that there is no figure: missing, which is not zero. */
export const isMissingMark = (text: string): boolean => missingMarks.has(folded(text).toUpperCase());
