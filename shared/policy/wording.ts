import type { FactName } from './facts.ts';
import { facts, sheetFacts } from './facts.ts';
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

const isSheetFact = (fact: FactName): fact is keyof typeof sheetFacts => fact in sheetFacts;
const isSheetTitle = (instrument: InstrumentId): instrument is keyof typeof sheetTitles =>
  instrument in sheetTitles;

/** The words a worksheet needs. */
export const sheetWords: Wording = {
  label: (fact) => (isSheetFact(fact) ? sheetFacts[fact].label : fact),
  title: (instrument) => (isSheetTitle(instrument) ? sheetTitles[instrument] : instrument),
};
