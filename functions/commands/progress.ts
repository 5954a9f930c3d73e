import { cutToWidth } from '../../shared/text/columns.ts';

/** What a command writes to: the standard streams, or a test's. */
export interface Screen {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns of the terminal behind `error`; undefined when nobody is watching. */
  readonly columns: number | undefined;
}

const clearLine = '\r\u001b[K';

/** One line that is written over and over on a terminal, and nothing anywhere else. */
export const progressOn = ({ error, columns }: Screen) => ({
  show: (sentence: string): void => {
    if (columns !== undefined) error(clearLine + cutToWidth(sentence, columns - 1));
  },
  clear: (): void => {
    if (columns !== undefined) error(clearLine);
  },
});
