import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Citation } from '../../policy/citation.ts';
import { instrumentRecords, instruments, instrumentTitles } from '../../policy/instruments.ts';
import type { ArticleView } from '../../ports/evaluation-desk.ts';

/** A citation as a person opens it. */
export const articleView = ({ instrument, article }: Citation): ArticleView => ({
  article,
  title: instrumentTitles[instrument],
  number: instrumentRecords[instrument].number,
  inForceFrom: instruments[instrument].from as CalendarDate,
});
