import { type Markup, markup } from '../../shared/text/markup.ts';
import { referenceMessages as messages } from '../../shared/text/messages/reference.ts';

interface Page {
  readonly title: string;
  /** The way from the page to the folder of the add-in's pages: "../". */
  readonly root: string;
  readonly links: readonly PageLink[];
  /** Names of a style and a script of this page alone. */
  readonly also?: readonly string[];
  readonly content: Markup;
}

interface PageLink {
  readonly to: string;
  readonly name: string;
}

/** A whole page under the strictest policy: style and script are files of our own, nothing stands inline. */
export const page = ({ title, root, links, also = [], content }: Page): string =>
  `<!doctype html>\n${
    markup`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${messages.product}</title>
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}reference.css">
<script src="${root}reference.js" defer></script>
${also.map(
  (
    name,
  ) => markup`<link rel="stylesheet" href="${root}${name}.css"><script src="${root}${name}.js" defer></script>
`,
)}</head>
<body>
<a class="skip" href="#main">${messages.skip}</a>
<header><span class="product">${messages.product}</span><nav aria-label="${messages.product}">${links.map(
      ({ to, name }) => markup`<a href="${to}">${name}</a>`,
    )}</nav></header>
<main id="main" tabindex="-1">
${content}
</main>
<p id="said" class="said" role="status"></p>
</body>
</html>
`.text
  }`;

interface SearchBox {
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly nothing: string;
  /** The page that answers where this one cannot. */
  readonly action?: string;
}

/** Works without a script as a form that opens the list; with it, the list narrows while one types. */
export const searchBox = ({ label, hint, unit, nothing, action }: SearchBox): Markup => markup`
<form class="search" role="search" method="get"${action === undefined ? undefined : markup` action="${action}"`}>
<label for="search">${label}</label>
<input id="search" name="q" type="search" autocomplete="off" spellcheck="false" placeholder="${hint}" aria-describedby="keys" data-unit="${unit}" data-nothing="${nothing}">
<span id="found" class="found" role="status"></span>
<span id="keys" class="keys">${messages.keys}</span>
</form>`;
