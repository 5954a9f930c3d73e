import { diagnosisMessages as messages } from '../text/messages/diagnosis.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What no system takes in the name of a file, and what hides there: controls, marks of direction, halves of characters. */
const unfit = /[\\/:*?"<>|\p{C}]/gu;

/** Characters of the enterprise's name that a file is called by; longer paths are refused by Windows. */
const mostCharacters = 60;

/** Name of the file a diagnosis is saved as, without its ending. */
export function diagnosisFileName({ title, head: [enterprise], on }: Diagnosis): string {
  const name = (enterprise?.value ?? '').replace(unfit, ' ').replace(/\s+/g, ' ').trim();
  return messages.fileName(title, Array.from(name).slice(0, mostCharacters).join('').trim(), on);
}
