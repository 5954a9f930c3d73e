import { holdsAll, wordsOf } from '../../shared/text/search-words.ts';

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
