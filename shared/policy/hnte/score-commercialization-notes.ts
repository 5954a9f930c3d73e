import type { CalendarDate } from '../../domain/calendar-date.ts';
import { messages } from '../../text/messages/evaluation.ts';
import { valueOn } from '../dated.ts';
import type { Facts } from '../facts.ts';
import { isShorter, scoreCommercialization, yearlyAverage } from './score-commercialization.ts';

export function scoreCommercializationNotes(facts: Facts, on: CalendarDate): readonly string[] {
  const { commercializationCount, operatingYears } = facts;
  const years = valueOn(scoreCommercialization.parameters.years, on);
  if (commercializationCount === undefined || years === undefined) return [];
  if (isShorter(operatingYears, years)) return [messages.actualYearsOpen];
  const { above, below } = yearlyAverage(commercializationCount, years);
  return above > 0n && above < below ? [messages.averageBelowOne] : [];
}
