import { type CalendarDate, parseCalendarDate } from '../../shared/domain/calendar-date.ts';
import { isMapping, type Mapping } from '../../shared/ledgers/mapping.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Keepsakes } from '../../shared/ports/keepsakes.ts';

export interface KeptMapping extends Mapping {
  readonly confirmedOn: CalendarDate;
}

/** What this person confirmed about templates, found again by their fingerprints. */
export interface KeptMappings {
  readonly find: (fingerprint: string) => Promise<KeptMapping | undefined>;
  readonly keep: (mapping: Mapping) => Promise<KeptMapping>;
  readonly forget: (fingerprint: string) => Promise<void>;
}

const kept = 'confirmed-mappings';

/** A clerk meets a handful of templates; what was confirmed longest ago makes room. */
const mostKept = 50;

export function keptMappings(keepsakes: Keepsakes, clock: Pick<Clock, 'today'>): KeptMappings {
  const all = async (): Promise<readonly KeptMapping[]> => mappingsIn(await keepsakes.read(kept));
  const others = async (fingerprint: string): Promise<readonly KeptMapping[]> =>
    (await all()).filter((one) => one.fingerprint !== fingerprint);
  const write = (mappings: readonly KeptMapping[]): Promise<void> =>
    keepsakes.write(kept, mappings.length === 0 ? undefined : JSON.stringify(mappings));
  return {
    find: async (fingerprint) => (await all()).find((one) => one.fingerprint === fingerprint),
    async keep(mapping) {
      const confirmed = { ...mapping, confirmedOn: clock.today() };
      await write([...(await others(mapping.fingerprint)), confirmed].slice(-mostKept));
      return confirmed;
    },
    async forget(fingerprint) {
      await write(await others(fingerprint));
    },
  };
}

/** What cannot be read any more was never confirmed: the ledger is read as it is recognised. */
function mappingsIn(text: string | undefined): readonly KeptMapping[] {
  const found = parsed(text ?? '[]');
  return Array.isArray(found) ? found.filter(isKept) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isKept = (found: unknown): found is KeptMapping =>
  isMapping(found) &&
  'confirmedOn' in found &&
  typeof found.confirmedOn === 'string' &&
  parseCalendarDate(found.confirmedOn) !== undefined;
