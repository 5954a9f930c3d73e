import type { FormulaReference } from '../../shared/formulas/reference.ts';
import { type Markup, markup } from '../../shared/text/markup.ts';
import { errorTexts, referenceMessages as messages } from '../../shared/text/messages/reference.ts';
import { page, searchBox } from './page.ts';

/** All functions on one page, to be searched without a server. */
export function functionIndex(formulas: readonly FormulaReference[]): string {
  const groups = [
    { name: messages.localGroup, of: formulas.filter(({ needsBackend }) => !needsBackend) },
    { name: messages.remoteGroup, of: formulas.filter(({ needsBackend }) => needsBackend) },
  ];
  return page({
    title: messages.title,
    root: '../',
    links: [{ to: '../policy/index.html', name: messages.toPolicy }],
    content: markup`<h1>${messages.title}</h1>
<p class="lead">${messages.lead}</p>
<p class="english" lang="en">${messages.leadEnglish}</p>
${searchBox({ label: messages.searchLabel, hint: messages.searchHint, unit: messages.found, nothing: messages.nothingFound })}
${groups.map(({ name, of }) => group(name, of))}
<h2>${messages.errors}</h2>
<dl class="errors">${Object.values(errorTexts).map(({ code, cause }) => markup`<dt><code>${code}</code></dt><dd>${cause}</dd>`)}</dl>`,
  });
}

const group = (name: string, formulas: readonly FormulaReference[]): Markup => markup`<section data-group>
<h2>${name}</h2>
<ul class="cards">${formulas.map(card)}</ul>
</section>
`;

/** Names and helps of the arguments and the law behind are found too, though the card does not show them. */
const wordsOf = ({ parameters, law, examples }: FormulaReference): string =>
  [
    ...parameters.flatMap(({ name, help }) => [name.zh, name.en, help.zh, help.en]),
    ...law.flatMap(({ name, articles }) => [name, ...articles]),
    ...examples.map(({ name }) => name),
  ].join(' ');

const card = (formula: FormulaReference): Markup =>
  markup`<li data-entry data-words="${wordsOf(formula)}"><a href="${formula.id}.html">${formula.id}</a>
<p>${formula.summary.zh}</p>
<p class="english" lang="en">${formula.summary.en}</p>
<p class="formula"><code>${formula.syntax.zh}</code></p></li>
`;
