import type {
  AskedFact,
  EntryReference,
  ParameterSeries,
  PolicyExample,
} from '../../shared/policy/entry-reference.ts';
import { dayText } from '../../shared/text/day-text.ts';
import { type Markup, markup } from '../../shared/text/markup.ts';
import { policyMessages as messages } from '../../shared/text/messages/policy.ts';

/** One rule, score or calculation: article first, then its figures with their days, then what it asks and its examples. */
export const entrySection = (entry: EntryReference): Markup => markup`<article data-entry id="${entry.id}">
<h3><a class="anchor" href="#${entry.id}">${entry.name}</a> <span class="badge">${messages.kinds[entry.kind]}</span>${
  entry.maximum === undefined
    ? undefined
    : markup` <span class="badge">${messages.maximum(entry.maximum)}</span>`
}</h3>
<dl class="facts">
<dt>${messages.article}</dt><dd>${entry.articles.map(
  ({ instrument, text }) => markup`<span class="line"><a href="#${instrument}">${text}</a></span>`,
)}</dd>
<dt>${messages.parameters}</dt><dd>${
  entry.parameters.length === 0 ? messages.noParameters : entry.parameters.map(series)
}</dd>
${entry.asks.length === 0 ? undefined : markup`<dt>${messages.asks}</dt><dd>${entry.asks.map(asked)}</dd>`}
</dl>
<p class="review">${entry.reviewedOn === undefined ? messages.notReviewed : messages.reviewed(dayText(entry.reviewedOn))} <code>${entry.id}</code></p>
${entry.examples.length === 0 ? undefined : exampleList(entry.examples)}
</article>
`;

const series = ({
  label,
  steps,
}: ParameterSeries): Markup => markup`<div class="series"><span class="label">${label}</span>
${steps.map(
  ({ from, until, lines }) =>
    markup`<div class="step"><span class="days">${
      until === undefined ? messages.since(dayText(from)) : messages.span(dayText(from), dayText(until))
    }</span><span>${lines.map((line) => markup`<span class="line">${line}</span>`)}</span></div>`,
)}</div>
`;

const asked = ({ label, definition, optional }: AskedFact): Markup =>
  markup`<span class="line">${label}${optional ? markup` <small>${messages.optionalFact}</small>` : undefined}${
    definition === undefined ? undefined : markup` <small>${definition}</small>`
  }</span>`;

const exampleList = (
  examples: readonly PolicyExample[],
): Markup => markup`<details><summary>${messages.examples(examples.length)}</summary>
<ul class="examples">${examples.map(exampleLine)}</ul></details>`;

const exampleLine = ({ name, on, given, expected }: PolicyExample): Markup =>
  markup`<li><b>${name}</b> ${messages.onDay} ${dayText(on)}；${given} → <b>${expected}</b></li>
`;
