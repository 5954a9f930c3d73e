import type {
  InstrumentReference,
  PolicyReference,
  ProgramReference,
  Sentence,
} from '../../shared/policy/policy-reference.ts';
import type { SettledPoint } from '../../shared/policy/settled-points.ts';
import { dayText } from '../../shared/text/day-text.ts';
import { type Markup, joinedMarkup, markup } from '../../shared/text/markup.ts';
import { policyMessages as messages } from '../../shared/text/messages/policy.ts';

const link = (id: string, name: string): Markup => markup`<a href="#${id}">${name}</a>`;

export const programSection = ({ id, name, sentence }: ProgramReference): Markup =>
  markup`<article data-entry id="${id}"><h3><a class="anchor" href="#${id}">${name}</a></h3><p class="sentence">${sentenceMarkup(sentence, true)}</p></article>
`;

/** 甲 且 乙 且（丙 或 丁）: brackets only where a sentence stands inside another. */
function sentenceMarkup(sentence: Sentence, outermost: boolean): Markup {
  if ('name' in sentence) return link(sentence.id, sentence.name);
  const word = sentence.joinedBy === 'and' ? messages.and : messages.or;
  const parts = sentence.of.map((part) => sentenceMarkup(part, false));
  const joined = joinedMarkup(parts, ` ${word} `);
  return outermost ? joined : markup`${messages.open}${joined}${messages.close}`;
}

const heads = [
  messages.document,
  messages.number,
  messages.issuer,
  messages.from,
  messages.replaces,
  messages.citedBy,
] as const;

export const instrumentTable = (
  instruments: readonly InstrumentReference[],
): Markup => markup`<div class="wide" tabindex="0" role="region" aria-label="${messages.instrumentTable}"><table class="plain">
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${instruments.map(instrumentRow)}</tbody>
</table></div>`;

const instrumentRow = (
  instrument: InstrumentReference,
): Markup => markup`<tr data-entry id="${instrument.id}"><th scope="row">${instrument.title}${
  instrument.standing === undefined ? undefined : markup` <span class="badge">${instrument.standing}</span>`
}</th><td>${instrument.number}</td><td>${instrument.issuer}</td><td>${dayText(instrument.from)}${
  instrument.until === undefined
    ? undefined
    : markup`<span class="line">${messages.until} ${dayText(instrument.until)}</span>`
}</td><td>${instrument.replaces}</td><td>${instrument.citedBy.map(
  ({ id, name }) => markup`<span class="line">${link(id, name)}</span>`,
)}</td></tr>
`;

const namesIn = ({ subjects }: PolicyReference): ReadonlyMap<string, string> =>
  new Map(subjects.flatMap(({ entries }) => entries.map(({ id, name }) => [id, name] as const)));

export function settledList(policy: PolicyReference): Markup {
  const names = namesIn(policy);
  return markup`${policy.settled.map((point) => settledPoint(point, names))}`;
}

const settledPoint = (
  point: SettledPoint,
  names: ReadonlyMap<string, string>,
): Markup => markup`<article data-entry id="${point.id}"><h3><a class="anchor" href="#${point.id}">${point.id}</a> ${point.question}</h3>
<dl class="facts"><dt>${messages.reading}</dt><dd>${point.reading}</dd><dt>${messages.seenIn}</dt><dd>${point.shownAs}${
  point.rules.length === 0
    ? undefined
    : point.rules.map((id) => markup`<span class="line">${link(id, names.get(id) ?? id)}</span>`)
}</dd></dl></article>
`;
