import { compareRatios } from '../../domain/ratio.ts';
import { messages } from '../../text/messages/evaluation.ts';
import type { Facts } from '../facts.ts';

export function scoreScienceStaffNotes(facts: Facts): readonly string[] {
  const { staffQuarterlyAverage, scienceStaffQuarterlyAverage, staffMonthlyAverage } = facts;
  if (!staffQuarterlyAverage || !scienceStaffQuarterlyAverage) return [];
  if (staffQuarterlyAverage.numerator <= 0n) return [messages.nobodyEmployed];
  const sameFigure = staffMonthlyAverage && compareRatios(staffMonthlyAverage, staffQuarterlyAverage) === 0;
  return sameFigure ? [messages.monthlyStaffFigure] : [];
}
