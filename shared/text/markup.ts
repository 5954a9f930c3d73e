/** Markup that is safe by construction: text enters it only through `markup`, which escapes it. */
export interface Markup {
  readonly kind: 'markup';
  readonly text: string;
}

export type MarkupPart = Markup | string | number | undefined | readonly MarkupPart[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are in no document a browser or Word accepts; tab and line ends are. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters meant
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

export const printable = (text: string): string => text.replace(unprintable, '');

export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const isList = (part: MarkupPart): part is readonly MarkupPart[] => Array.isArray(part);

function textOf(part: MarkupPart): string {
  if (part === undefined) return '';
  if (isList(part)) return part.map(textOf).join('');
  return typeof part === 'object' ? part.text : escaped(String(part));
}

/** A template whose literal pieces are markup and whose values are text, unless they are markup themselves. */
export const markup = (pieces: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup => ({
  kind: 'markup',
  text: pieces.map((piece, place) => piece + textOf(parts[place])).join(''),
});

export const joinedMarkup = (parts: readonly MarkupPart[], between: string): Markup => ({
  kind: 'markup',
  text: parts.map(textOf).join(escaped(between)),
});
