import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Decimal } from '../domain/decimal.ts';
import { citationText } from '../policy/citation-text.ts';
import { type Program, programOn } from '../policy/define-program.ts';
import { type Distance, distanceOf } from '../policy/distance.ts';
import { pullText } from '../policy/distance-text.ts';
import { evaluate } from '../policy/evaluate.ts';
import { verdictText } from '../policy/explain.ts';
import { type Facts, facts as factLabels } from '../policy/facts.ts';
import { notesOf } from '../policy/notes.ts';
import { type Verdict, verdictDespite } from '../policy/outcome.ts';
import { type Benefit, worthOf } from '../policy/worth.ts';
import { dayText } from '../text/day-text.ts';
import { diagnosisMessages as messages } from '../text/messages/diagnosis.ts';
import { messages as evaluationMessages } from '../text/messages/evaluation.ts';
import { type Condition, conditionsOf } from './diagnosis-conditions.ts';
import { versionsOf } from './diagnosis-versions.ts';

export interface DiagnosisRequest {
  readonly name: string;
  readonly uscc?: string | undefined;
  readonly facts: Facts;
  readonly program: Program;
  readonly on: CalendarDate;
  /** Who hands it out, as it shall stand on the paper. */
  readonly district: string;
  readonly taxableIncome?: Decimal | undefined;
  /** What there is to say about the sheet the facts were read from. */
  readonly reading?: SheetReading;
}

export interface SheetReading {
  /** Cells that leave the verdict to a person, each in a sentence. */
  readonly unreadable: readonly string[];
  /** Conditions the sheet has no column for. */
  readonly toConfirm: readonly string[];
  /** What was taken for granted. */
  readonly cautions: readonly string[];
}

const wholeReading: SheetReading = { unreadable: [], toConfirm: [], cautions: [] };

/** One enterprise, one program, one day: the same for the screen, paper and Word. */
export interface Diagnosis {
  readonly on: CalendarDate;
  readonly title: string;
  readonly head: readonly HeadLine[];
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly counts: string;
  readonly conditions: readonly Condition[];
  readonly missing: readonly string[];
  readonly way: readonly string[];
  readonly measure: string;
  readonly notes: readonly string[];
  readonly worth: readonly WorthLine[];
  /** The documents that were applied and the day their rules were reviewed. */
  readonly versions: readonly string[];
  readonly footer: string;
  /** Who signs, each on a line of her own. */
  readonly signatures: readonly string[];
}

interface HeadLine {
  readonly label: string;
  readonly value: string;
}

interface WorthLine {
  readonly name: string;
  readonly text: string;
  readonly source: string;
}

export function diagnosisOf(request: DiagnosisRequest): Diagnosis {
  const { program, facts, on, reading = wholeReading } = request;
  const trace = evaluate(program, facts, on);
  const distance = distanceOf(programOn(program, on), facts);
  const conditions = conditionsOf(trace);
  const verdict = verdictDespite(trace.verdict, reading.unreadable);
  return {
    on,
    title: messages.title(program.name),
    head: headOf(request),
    verdict,
    verdictText: verdictText[verdict],
    counts: countsOf(conditions),
    conditions,
    missing: [...distance.missing.map((name) => factLabels[name].label), ...reading.unreadable],
    way: wayOf(distance, on, reading),
    measure: distance.ways.length > 1 ? evaluationMessages.distanceMeasure : '',
    notes: [...new Set([...reading.cautions, ...notesOf(trace, facts, on)])],
    worth: worthOf(program.id, request).map(worthLine),
    versions: versionsOf(trace, on),
    footer: messages.footer(dayText(on)),
    signatures: messages.signatures,
  };
}

const headOf = ({ name, uscc, on, district }: DiagnosisRequest): readonly HeadLine[] => [
  { label: messages.enterprise, value: name },
  { label: messages.uscc, value: uscc ?? messages.notGiven },
  { label: messages.day, value: dayText(on) },
  { label: messages.district, value: district },
];

const verdicts: readonly Verdict[] = ['met', 'unmet', 'unknown', 'manual', 'not-in-force'];

/** Ways that another way has made unnecessary are not counted: nobody has to meet them. */
function countsOf(conditions: readonly Condition[]): string {
  const needed = conditions.filter((condition) => condition.needed);
  const parts = verdicts.flatMap((verdict) => {
    const number = needed.filter((condition) => condition.verdict === verdict).length;
    return number > 0 ? [messages.count(verdictText[verdict], number)] : [];
  });
  return messages.counts([messages.total(needed.length), ...parts].join('，'));
}

/** Figures first, then what only a person can settle. */
function wayOf(
  { ways, blocked, toJudge, verdict }: Distance,
  on: CalendarDate,
  { toConfirm }: SheetReading,
): readonly string[] {
  const [shortest = []] = ways;
  const steps = [
    ...shortest.map((pull) => pullText(pull, on)),
    ...blocked.map(({ name }) => messages.blocked(name)),
    ...toJudge.map(({ name, question = '' }) => messages.byPerson(name, question)),
    ...toConfirm.map(messages.confirm),
  ];
  if (steps.length > 0) return steps;
  return [verdict === 'unmet' ? messages.noWayByFigures : messages.nothingToDo];
}

const worthLine = ({ name, sentences, basis }: Benefit): WorthLine => ({
  name,
  text: sentences.join('；'),
  source: messages.source(basis.map(citationText).join('、')),
});
