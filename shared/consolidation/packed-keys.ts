/** Codes or registration numbers of many rows, three words a row; all zero where a row has none. */
export interface KeyColumn {
  readonly high: Uint32Array;
  readonly middle: Uint32Array;
  readonly low: Uint32Array;
}

/** Packs texts into a column; a text always becomes the same words, and no other text does. */
export type PackKey = (row: number, text: string | null) => void;

export const keyColumn = (rows: number): KeyColumn => ({
  high: new Uint32Array(rows),
  middle: new Uint32Array(rows),
  low: new Uint32Array(rows),
});

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base = alphabet.length + 1;

/** Six characters fill a word: 37^6 is less than 2^32. */
const charactersOfWord = 6;
const charactersOfKey = 3 * charactersOfWord;

/** No six characters give this word: it marks texts that are too long or hold foreign characters. */
const foreign = 0xffff_ffff;

/** One packer fills all columns whose keys are to be compared, so that odd texts get the same place everywhere. */
export function keyPacker(): (column: KeyColumn) => PackKey {
  const oddTexts = new Map<string, number>();
  const oddPlace = (text: string): number => {
    const place = oddTexts.get(text) ?? oddTexts.size + 1;
    oddTexts.set(text, place);
    return place;
  };
  return ({ high, middle, low }) =>
    (row, text) => {
      const packs = text !== null && text.length <= charactersOfKey && /^[0-9A-Z]*$/.test(text);
      high[row] = packs ? wordAt(text, 0) : text === null ? 0 : foreign;
      middle[row] = packs ? wordAt(text, charactersOfWord) : 0;
      low[row] = packs ? wordAt(text, 2 * charactersOfWord) : text === null ? 0 : oddPlace(text);
    };
}

function wordAt(text: string, start: number): number {
  let word = 0;
  for (let index = start; index < start + charactersOfWord; index += 1)
    word = word * base + (index < text.length ? alphabet.indexOf(text.charAt(index)) + 1 : 0);
  return word;
}

export const hasKey = ({ high }: KeyColumn, row: number): boolean => high[row] !== 0;

/** Below zero when the key of one row stands before that of another, zero for the same key; codes keep their order. */
export function compareKeys({ high, middle, low }: KeyColumn, a: number, b: number): number {
  const at = (words: Uint32Array): number => (words[a] ?? 0) - (words[b] ?? 0);
  return at(high) || at(middle) || at(low);
}
