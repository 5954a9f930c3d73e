import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Trace, ruleTraces } from '../policy/evaluate.ts';
import {
  type InstrumentId,
  instrumentRecords,
  instruments,
  instrumentTitles,
} from '../policy/instruments.ts';
import { reviews } from '../policy/reviews.ts';
import type { RuleTrace } from '../policy/rule-trace.ts';
import { dayText } from '../text/day-text.ts';
import { diagnosisMessages as messages } from '../text/messages/diagnosis.ts';

/** Which law a paper was made with: every document it applies, and when its rules were last held against them. */
export function versionsOf(trace: Trace, on: CalendarDate): readonly string[] {
  const rules = ruleTraces(trace);
  const documents = [...new Set(rules.map(({ basis }) => basis[0].instrument))];
  return [...documents.map((id) => documentText(id, on)), ...reviewText(rules)];
}

function documentText(id: InstrumentId, on: CalendarDate): string {
  const { number, standing } = instrumentRecords[id];
  const { from } = instruments[id];
  const force = from <= on ? messages.inForceSince(dayText(from)) : messages.notYetInForce(dayText(from));
  return messages.document(instrumentTitles[id], [number, standing ?? '', force].filter(Boolean).join('，'));
}

/** The oldest day counts: no rule on the paper was reviewed earlier. */
function reviewText(rules: readonly RuleTrace[]): readonly string[] {
  const ids = new Set(rules.flatMap(({ id, scores }) => [id, ...scores.map((score) => score.id)]));
  const [oldest] = reviews
    .filter(({ of }) => ids.has(of.id))
    .map(({ review }) => review.on)
    .sort();
  return oldest === undefined ? [] : [messages.reviewedSince(dayText(oldest))];
}
