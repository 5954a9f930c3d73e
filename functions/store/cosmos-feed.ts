import { type Quarter, parseQuarter } from '../../shared/domain/period.ts';
import { documentIds } from './return-documents.ts';

/** What the change feed of the container `returns` says, whatever was put into it and in whatever order it comes. */
export interface FeedNews {
  /** Quarters of the district that have changed; each once, the earliest first. */
  readonly quarters: readonly Quarter[];
  /** What is no document of this product: kept for a person, because it would come again for ever. */
  readonly strangers: readonly unknown[];
}

/** Reads a batch of the change feed. A commit always writes the states of its quarter, so these alone are looked at. */
export function feedNews(documents: readonly unknown[], district: string): FeedNews {
  const read = documents.map((document) => ({ document, place: placeOf(document) }));
  const changed = read.flatMap(({ place }) =>
    place !== undefined && place.id === documentIds.states && place.district === district
      ? [place.quarter]
      : [],
  );
  return {
    quarters: [...new Set(changed)].sort(),
    strangers: read.filter(({ place }) => place === undefined).map(({ document }) => document),
  };
}

/** Where a stranger lies, for the person who looks after it; what stands in it is nobody's business. */
export function placeText(document: unknown): string {
  const { id, pk } = (typeof document === 'object' ? (document ?? {}) : {}) as Readonly<
    Record<string, unknown>
  >;
  return JSON.stringify([pk ?? null, id ?? null]).slice(0, longestPlace);
}

const longestPlace = 300;

/** How far the newest of the changes lies behind now; 0 where none says when it was written. */
export function secondsLate(documents: readonly unknown[], now: number): number {
  const written = documents.map((document) => Number((document as { readonly _ts?: unknown } | null)?._ts));
  const newest = Math.max(0, ...written.filter(Number.isFinite));
  return newest === 0 ? 0 : Math.max(0, Math.floor(now / 1_000) - newest);
}

function placeOf(document: unknown) {
  if (typeof document !== 'object' || document === null) return undefined;
  const { id, pk } = document as { readonly id?: unknown; readonly pk?: unknown };
  if (typeof id !== 'string' || typeof pk !== 'string') return undefined;
  const colon = pk.lastIndexOf(':');
  const quarter = parseQuarter(pk.slice(colon + 1));
  return quarter === undefined || colon < 1 ? undefined : { id, district: pk.slice(0, colon), quarter };
}
