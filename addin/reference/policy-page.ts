import type { PolicyReference } from '../../shared/policy/policy-reference.ts';
import { type Markup, markup } from '../../shared/text/markup.ts';
import { policyMessages as messages } from '../../shared/text/messages/policy.ts';
import { page, searchBox } from './page.ts';
import { entrySection } from './policy-entry-section.ts';
import { instrumentTable, programSection, settledList } from './policy-lists.ts';

/** What the product believes the law to be. Every entry has its id as anchor, so a citation can open it. */
export const policyPage = (policy: PolicyReference): string =>
  page({
    title: messages.title,
    root: '../',
    links: [{ to: '../help/index.html', name: messages.toFunctions }],
    content: markup`<h1>${messages.title}</h1>
<p class="lead">${messages.lead}</p>
<p class="english" lang="en">${messages.leadEnglish}</p>
${searchBox({ label: messages.searchLabel, hint: messages.searchHint, unit: messages.found, nothing: messages.nothingFound })}
<nav class="contents" aria-labelledby="contents"><h2 id="contents">${messages.contents}</h2>${contents(policy)}</nav>
<section data-group aria-labelledby="programs"><h2 id="programs">${messages.programs}</h2>${policy.programs.map(programSection)}</section>
${policy.subjects.map(
  ({ id, name, entries }) =>
    markup`<section data-group aria-labelledby="subject-${id}"><h2 id="subject-${id}">${name}</h2>${entries.map(entrySection)}</section>
`,
)}<section data-group aria-labelledby="instruments"><h2 id="instruments">${messages.instruments}</h2>${instrumentTable(policy.instruments)}</section>
<section data-group aria-labelledby="settled"><h2 id="settled">${messages.settled}</h2><p>${messages.settledLead}</p>${settledList(policy)}</section>`,
  });

const link = (id: string, name: string): Markup => markup`<a href="#${id}">${name}</a>`;

const contents = ({ subjects }: PolicyReference): Markup => markup`<ul>
<li>${link('programs', messages.programs)}</li>
${subjects.map(
  ({ id, name, entries }) =>
    markup`<li>${link(`subject-${id}`, name)}<ul class="inline">${entries.map((entry) => markup`<li>${link(entry.id, entry.name)}</li>`)}</ul></li>
`,
)}<li>${link('instruments', messages.instruments)}</li>
<li>${link('settled', messages.settled)}</li>
</ul>`;
