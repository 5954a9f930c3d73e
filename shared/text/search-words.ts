/** Words as people type them: full-width and capitals make no difference. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

export const wordsOf = (query: string): readonly string[] =>
  plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether a text holds every word. */
export const holdsAll = (text: string, words: readonly string[]): boolean => {
  const searched = plain(text);
  return words.every((word) => searched.includes(word));
};
