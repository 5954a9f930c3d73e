import { diagnosisMessages as messages } from '../text/messages/diagnosis.ts';
import { type Markup, markup } from '../text/markup.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Condition } from './diagnosis-conditions.ts';

/** A page of its own for the printer: A4, no script. `root` is the address of the add-in's files, with its last slash. */
export const diagnosisPage = (diagnosis: Diagnosis, root: string): string =>
  `<!doctype html>\n${
    markup`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${diagnosis.title} ${diagnosis.head[0]?.value}</title>
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}diagnosis.css">
</head>
<body>
<main>${diagnosisMarkup(diagnosis)}</main>
</body>
</html>
`.text
  }`;

export const diagnosisMarkup = (diagnosis: Diagnosis): Markup => markup`<h1>${diagnosis.title}</h1>
<dl class="head">${diagnosis.head.map(({ label, value }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<p class="verdict ${diagnosis.verdict}"><span class="mark" aria-hidden="true">${messages.marks[diagnosis.verdict]}</span> ${messages.verdict}：<b>${diagnosis.verdictText}</b> <span class="counts">${diagnosis.counts}</span></p>
<h2>${messages.conditions}</h2>
${conditionTable(diagnosis.conditions)}
<h2>${messages.missing}</h2>
<p>${diagnosis.missing.length === 0 ? messages.nothingMissing : diagnosis.missing.join('、')}</p>
<h2>${messages.way}</h2>
${list(diagnosis.way)}
${diagnosis.measure === '' ? undefined : markup`<p class="small">${diagnosis.measure}</p>`}
${diagnosis.notes.length === 0 ? undefined : markup`<p class="small">${messages.notes}：${diagnosis.notes.join('；')}</p>`}
<h2>${messages.worth}</h2>
${worthList(diagnosis)}
<p class="small">${messages.versions}：${diagnosis.versions.join('；')}</p>
<p class="footer">${diagnosis.footer}</p>
<dl class="signatures">${diagnosis.signatures.map((signature) => markup`<div><dt>${signature}</dt><dd></dd></div>`)}</dl>`;

const heads = [
  messages.finding,
  messages.condition,
  messages.measured,
  messages.required,
  messages.article,
] as const;

const conditionTable = (conditions: readonly Condition[]): Markup => markup`<table>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${conditions.map(conditionRow)}</tbody>
</table>`;

const conditionRow = ({
  verdict,
  needed,
  mark,
  finding,
  name,
  measured,
  required,
  article,
}: Condition): Markup =>
  markup`<tr class="${needed ? verdict : 'not-needed'}"><td class="finding"><span class="mark" aria-hidden="true">${mark}</span> ${finding}</td><th scope="row">${name}</th><td>${measured}</td><td>${required}</td><td class="article">${article}</td></tr>
`;

const list = (lines: readonly string[]): Markup =>
  markup`<ol>${lines.map((line) => markup`<li>${line}</li>`)}</ol>`;

const worthList = ({ worth }: Diagnosis): Markup =>
  worth.length === 0
    ? markup`<p>${messages.noWorth}</p>`
    : markup`<ul>${worth.map(({ name, text, source }) => markup`<li><b>${name}</b> ${text}<span class="article">${source}</span></li>`)}</ul>`;
