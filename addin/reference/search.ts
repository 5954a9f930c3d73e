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

interface Entry {
  readonly element: HTMLElement;
  readonly text: string;
}

const entriesOf = (root: ParentNode): readonly Entry[] =>
  [...root.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
    element,
    text: `${element.id} ${element.textContent} ${element.dataset['words'] ?? ''}`,
  }));

/** Groups without a visible entry and links to hidden ones go with them. */
function hideEmptied(root: ParentNode): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.contents .inline a')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (link.parentElement) link.parentElement.hidden = target?.hidden ?? false;
  }
}

/** Shows what holds every word of the query; answers how many do. */
export function narrow(root: ParentNode, query: string): number {
  const words = wordsOf(query);
  let found = 0;
  for (const { element, text } of entriesOf(root)) {
    element.hidden = !holdsAll(text, words);
    if (!element.hidden) found += 1;
  }
  hideEmptied(root);
  return found;
}
