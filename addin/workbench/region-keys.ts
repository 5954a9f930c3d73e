const regions = ['bar', 'grid', 'pane'] as const;

type Region = (typeof regions)[number];

/** The grid keeps a place for its keys outside of its own element: what is in no other region is the grid's. */
function regionOf(element: Element): Region {
  return regions.find((region) => element.closest(`#${region}`) !== null) ?? 'grid';
}

/** The tab that is open, else the first thing that can be used. */
const firstIn = (region: Region): HTMLElement | null => {
  const place = document.getElementById(region);
  return (
    place?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
    place?.querySelector<HTMLElement>('button, select, a[href], textarea') ??
    null
  );
};

/**
 * F6 goes on to the next part of the page, Shift+F6 back, as in Excel: inside the grid Tab moves from cell to cell, and
 * without another key nobody would ever come out of it. Each part gets the focus back where it was left.
 */
export function regionKeys(): void {
  const left = new Map<Region, HTMLElement>();
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target !== document.body) left.set(regionOf(target), target);
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      const now = regions.indexOf(regionOf(document.activeElement ?? document.body));
      const next = regions.at((now + (event.shiftKey ? -1 : 1)) % regions.length) ?? 'grid';
      const known = left.get(next);
      (known?.isConnected === true ? known : firstIn(next))?.focus();
    },
    { capture: true },
  );
}
