import type { FactName } from './facts.ts';
import { facts, sheetLabels } from './facts.ts';
import { type InstrumentId, instrumentTitles, sheetTitles } from './instruments.ts';

/** What facts and documents are called in a sentence. */
export interface Wording {
  readonly label: (fact: FactName) => string;
  readonly title: (instrument: InstrumentId) => string;
}

export const everyWord: Wording = {
  label: (fact) => facts[fact].label,
  title: (instrument) => instrumentTitles[instrument],
};

const hasSheetLabel = (fact: FactName): fact is keyof typeof sheetLabels => fact in sheetLabels;
const isSheetTitle = (instrument: InstrumentId): instrument is keyof typeof sheetTitles =>
  instrument in sheetTitles;

/** The words a worksheet needs. */
export const sheetWords: Wording = {
  label: (fact) => (hasSheetLabel(fact) ? sheetLabels[fact] : fact),
  title: (instrument) => (isSheetTitle(instrument) ? sheetTitles[instrument] : instrument),
};
