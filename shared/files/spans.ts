import type { Span } from './sheet.ts';

/** Single rows or columns joined to spans; they need not ascend. */
export function spansOf(places: readonly number[]): readonly Span[] {
  const spans: { first: number; last: number }[] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    const before = spans.at(-1);
    if (before !== undefined && place <= before.last + 1) before.last = place;
    else spans.push({ first: place, last: place });
  }
  return spans;
}
