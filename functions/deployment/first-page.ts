import { escaped } from '../../shared/text/markup.ts';
import { hostMessages } from '../../shared/text/messages/local-host.ts';

/** 看板：各镇（开发区）对照目标 is a link and what is to be found there. */
function card([address, text]: readonly [string, string]): string {
  const [name = '', ...about] = text.split('：');
  return `<li><a href="${escaped(address)}">${escaped(name)}</a><p>${escaped(about.join('：'))}</p></li>`;
}

/** The page at "/": what there is to open. */
export const firstPage = (lead: string, pages: readonly (readonly [string, string])[]): string =>
  [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(hostMessages.title)}</title>`,
    `<link rel="icon" href="/assets/icon-32.png"><link rel="stylesheet" href="/reference.css"></head>`,
    `<body><main><h1>${escaped(hostMessages.title)}</h1><p class="lead">${escaped(lead)}</p>`,
    `<ul class="cards">`,
    ...pages.map(card),
    `</ul></main></body></html>`,
  ].join('\n');
