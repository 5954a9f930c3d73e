import type {
  ErrorReference,
  ExampleReference,
  FormulaReference,
  LawReference,
  ParameterReference,
} from '../../shared/formulas/reference.ts';
import { policyPath } from '../../shared/policy/policy-entry.ts';
import { type Markup, markup } from '../../shared/text/markup.ts';
import {
  errorTexts,
  referenceMessages as messages,
  remoteErrors,
  returnsText,
} from '../../shared/text/messages/reference.ts';
import { page } from './page.ts';
import { sampleTable } from './sample-table.ts';

interface Neighbours {
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

/** Everything about one function, made from its declaration alone. */
export const functionPage = (formula: FormulaReference, neighbours: Neighbours): string =>
  page({
    title: `${formula.id} ${formula.summary.zh}`,
    root: '../',
    links: [
      { to: 'index.html', name: messages.toFunctions },
      { to: '../policy/index.html', name: messages.toPolicy },
    ],
    content: markup`<h1>${formula.id}</h1>
<p class="lead">${formula.summary.zh}</p>
<p class="english" lang="en">${formula.summary.en}</p>
<p><span class="badge">${formula.needsBackend ? messages.remote : messages.local}</span></p>
<h2>${messages.syntax}</h2>
<p class="formula"><code>${formula.syntax.zh}</code></p>
<p class="formula english" lang="en"><code>${formula.syntax.en}</code></p>
<h2>${messages.parameters}</h2>
${parameterTable(formula)}
<h2>${messages.result}</h2>
<p>${returnsText[formula.returns]}</p>
<h2>${messages.examples}</h2>
<p class="note">${messages.exampleNote}</p>
${formula.examples.map(exampleFigure)}
<h2>${messages.errors}</h2>
${errorTable(formula)}
<h2>${messages.articles}</h2>
${lawList(formula)}
${neighbourLinks(neighbours)}`,
  });

const parameterTable = ({ parameters }: FormulaReference): Markup => markup`<table class="plain">
<thead><tr><th scope="col">${messages.parameter}</th><th scope="col">${messages.meaning}</th><th scope="col">${messages.shape}</th><th scope="col">${messages.whetherNeeded}</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody>
</table>`;

const blockNames: ReadonlySet<string> = new Set(['表头', '数据行']);

function shapeText({ name, range }: ParameterReference): string {
  if (blockNames.has(name.zh)) return messages.block;
  return range ? messages.range : messages.cell;
}

const parameterRow = (parameter: ParameterReference): Markup =>
  markup`<tr><th scope="row">${parameter.name.zh} <code lang="en">${parameter.name.en}</code></th><td>${parameter.help.zh}<br><span class="english" lang="en">${parameter.help.en}</span></td><td>${shapeText(parameter)}</td><td>${parameter.optional ? messages.optional : messages.required}</td></tr>
`;

function answerText({ answer }: ExampleReference): Markup {
  switch (answer.kind) {
    case 'cells':
      return markup`<b>${answer.rows.map((row) => row.join('，')).join('；')}</b>`;
    case 'error':
      return markup`<b>${errorTexts[answer.error].code}</b> ${answer.message}`;
    case 'from-backend':
      return markup`${messages.givesFromServer}`;
  }
}

const exampleFigure = (example: ExampleReference): Markup => markup`<figure class="example">
<figcaption>${example.name}</figcaption>
<p class="formula"><code>${example.sheet.formula}</code> <span class="buttons" hidden><button type="button" data-copy="${example.sheet.formula}">${messages.copyFormula}<span class="said">：${example.name}</span></button> <button type="button" data-copy="${example.pasted}">${messages.copySheet}<span class="said">：${example.name}</span></button></span></p>
${sampleTable(example)}
<p class="gives">${messages.gives} ${answerText(example)}</p>
</figure>
`;

function errorTable({ errors, needsBackend }: FormulaReference): Markup {
  const rows = errors.map((one) => errorRow(one, needsBackend));
  return markup`<table class="plain">
<thead><tr><th scope="col">${messages.error}</th><th scope="col">${messages.cause}</th><th scope="col">${messages.errorSource}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function errorRow({ error, messages: said }: ErrorReference, needsBackend: boolean): Markup {
  const all = needsBackend && error === 'not-available' ? [...said, ...remoteErrors] : said;
  const { code, cause } = errorTexts[error];
  return markup`<tr><th scope="row"><code>${code}</code></th><td>${cause}</td><td>${all.map(
    (sentence) => markup`<span class="line">${sentence}</span>`,
  )}</td></tr>
`;
}

function lawList({ law, needsBackend }: FormulaReference): Markup {
  if (law.length === 0)
    return markup`<p>${needsBackend ? messages.noArticlesRemote : messages.noArticles}</p>`;
  return markup`<ul>${law.map(lawLine)}</ul>`;
}

const lawLine = ({ id, name, articles }: LawReference): Markup =>
  markup`<li><a href="..${policyPath(id)}">${name}</a> ${articles.join('；')}</li>
`;

const neighbourLinks = ({
  earlier,
  later,
}: Neighbours): Markup => markup`<nav class="neighbours" aria-label="${messages.toFunctions}">
${earlier === undefined ? undefined : markup`<a rel="prev" href="${earlier}.html">${messages.earlier} ${earlier}</a>`}
${later === undefined ? undefined : markup`<a rel="next" href="${later}.html">${messages.later} ${later}</a>`}
</nav>`;
