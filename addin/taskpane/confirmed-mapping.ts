import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Mapping } from '../../shared/ledgers/mapping.ts';
import type { LedgerDesk, LedgerView } from '../../shared/ports/ledger-desk.ts';
import type { KeptMapping, KeptMappings } from './kept-mappings.ts';

/** What she confirmed of the template that is open now. */
export interface ConfirmedMapping {
  /** The day on which she confirmed just what is said of the columns; undefined where nothing is, or it is not kept. */
  readonly dayOf: (mapping: Mapping) => CalendarDate | undefined;
  /** Another workbook is open. */
  readonly leave: () => void;
  /** The open workbook read as she confirmed it; undefined where she has confirmed nothing. */
  readonly recall: (mapping: Mapping) => Promise<LedgerView | undefined>;
  readonly keep: (mapping: Mapping) => Promise<void>;
  readonly forget: (mapping: Mapping) => Promise<LedgerView>;
}

export function confirmedMapping(desk: Pick<LedgerDesk, 'reread'>, mappings: KeptMappings): ConfirmedMapping {
  let confirmed: KeptMapping | undefined;
  return {
    dayOf: (mapping) =>
      confirmed !== undefined && saysSame(confirmed, mapping) ? confirmed.confirmedOn : undefined,
    leave: () => {
      confirmed = undefined;
    },
    async recall({ fingerprint }) {
      const kept = await mappings.find(fingerprint);
      if (kept === undefined) return undefined;
      const view = await desk.reread({ mapping: kept });
      confirmed = { ...kept, columns: view.mapping.columns };
      return view;
    },
    async keep(mapping) {
      confirmed = await mappings.keep(mapping);
    },
    async forget({ fingerprint }) {
      await mappings.forget(confirmed?.fingerprint ?? fingerprint);
      confirmed = undefined;
      return desk.reread({ mapping: { fingerprint, columns: [] } });
    },
  };
}

const saysSame = (one: Mapping, other: Mapping): boolean =>
  other.columns.length > 0 && JSON.stringify(one.columns) === JSON.stringify(other.columns);
