import type { Listing } from './handed-in.ts';

/** All counted listings of one enterprise. */
export interface EnterpriseGroup {
  /** Null when no row of the enterprise holds a usable code. */
  readonly uscc: string | null;
  readonly listings: readonly Listing[];
}

const textOf = (value: string | number | null | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const usccOf = ({ row }: Listing): string | null => textOf(row.values.uscc);

export const registrationNumberOf = ({ row }: Listing): string | null =>
  textOf(row.values.registrationNumber);

/**
 * Rows with one code are one enterprise; a row without a code is the enterprise that has its number. Two codes with one
 * number stay two: a row without a code then joins the smaller code, so that the order of files decides nothing.
 */
export function groupEnterprises(listings: readonly Listing[]): readonly EnterpriseGroup[] {
  const codes = codesByNumber(listings.filter(tellsWhoIsWho));
  const groups = new Map<string, Listing[]>();
  for (const [index, listing] of listings.entries()) {
    if (!listing.row.counts) continue;
    const key = enterpriseKey(listing, codes) ?? `row ${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listing]);
    else group.push(listing);
  }
  return [...groups].map(([key, group]) => ({
    uscc: key.startsWith('code ') ? key.slice('code '.length) : null,
    listings: group,
  }));
}

/** A second listing in the same file does not count, but it still tells which code and number belong together. */
export const tellsWhoIsWho = ({ row }: Listing): boolean => row.counts || row.why === 'duplicate-in-file';

function codesByNumber(listings: readonly Listing[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const listing of listings) {
    const [uscc, number] = [usccOf(listing), registrationNumberOf(listing)];
    if (uscc === null || number === null) continue;
    const known = codes.get(number);
    if (known === undefined || uscc < known) codes.set(number, uscc);
  }
  return codes;
}

/** Undefined for a row of which nothing but the year is known: an enterprise of its own. */
function enterpriseKey(listing: Listing, codes: ReadonlyMap<string, string>): string | undefined {
  const uscc = usccOf(listing);
  if (uscc !== null) return `code ${uscc}`;
  const number = registrationNumberOf(listing);
  if (number === null) return undefined;
  const code = codes.get(number);
  return code === undefined ? `number ${number}` : `code ${code}`;
}

/** The towns that list the enterprise, in the order of the listings. */
export const townsOf = ({ listings }: EnterpriseGroup): readonly string[] => [
  ...new Set(listings.map(({ unit }) => unit)),
];
