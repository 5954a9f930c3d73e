import { narrow } from './search.ts';

const visibleLinks = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-entry]:not([hidden])')].flatMap(
    (entry) => entry.querySelector('a') ?? [],
  );

function moveTo(step: 1 | -1, box: HTMLInputElement): boolean {
  const links = visibleLinks();
  const place = links.findIndex((link) => link === document.activeElement);
  if (place < 0 && document.activeElement !== box) return false;
  const next = place + step;
  (next < 0 ? box : links[Math.min(next, links.length - 1)])?.focus();
  return true;
}

function answer(box: HTMLInputElement): void {
  const query = box.value.trim();
  const found = narrow(document, query);
  const said = document.getElementById('found');
  if (said) {
    const { unit = '', nothing = '' } = box.dataset;
    said.textContent = found === 0 ? nothing : query === '' ? '' : `${found} ${unit}`;
  }
}

/** The query stays in the address, so a search can be sent on and survives going back. */
function remember(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(null, '', url);
}

function clear(box: HTMLInputElement): void {
  box.value = '';
  remember('');
  answer(box);
  box.focus();
}

/** A stroke inside another field belongs to it. */
const isOtherField = (target: EventTarget | null, box: HTMLInputElement): boolean =>
  target !== box && target instanceof Element && target.matches('input, textarea, select');

function onKey(event: KeyboardEvent, box: HTMLInputElement): void {
  if (isOtherField(event.target, box)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (answersKey(event.key, box)) event.preventDefault();
}

/** Whether the key meant something here; all others keep what they do in the browser. */
function answersKey(key: string, box: HTMLInputElement): boolean {
  const inBox = document.activeElement === box;
  switch (key) {
    case '/':
      if (!inBox) box.focus();
      return !inBox;
    case 'Escape':
      if (inBox || box.value !== '') clear(box);
      return true;
    case 'ArrowDown':
      return moveTo(1, box);
    case 'ArrowUp':
      return moveTo(-1, box);
    default:
      return false;
  }
}

function openFirst(event: SubmitEvent): void {
  event.preventDefault();
  visibleLinks()[0]?.focus();
}

export function startSearch(box: HTMLInputElement): void {
  box.value = new URL(location.href).searchParams.get('q') ?? '';
  answer(box);
  box.addEventListener('input', () => {
    remember(box.value.trim());
    answer(box);
  });
  box.form?.addEventListener('submit', openFirst);
  document.addEventListener('keydown', (event) => {
    onKey(event, box);
  });
}
