import { cutToWidth } from '../../shared/text/columns.ts';

/** What a command writes to: the standard streams, or a test's. */
export interface Screen {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns of the terminal behind `error`; undefined when nobody is watching. */
  readonly columns: number | undefined;
}

const clearLine = '\r\u001b[K';

/** What only a person at a terminal wants to see: one line that is written over and over, and lines that stay. */
export const progressOn = ({ error, columns }: Screen) => ({
  show: (sentence: string): void => {
    if (columns !== undefined) error(clearLine + cutToWidth(sentence, columns - 1));
  },
  tell: (sentence: string): void => {
    if (columns !== undefined) error(`${sentence}\n`);
  },
  clear: (): void => {
    if (columns !== undefined) error(clearLine);
  },
});
