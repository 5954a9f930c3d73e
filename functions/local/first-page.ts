import { hostMessages } from '../../shared/text/messages/local-host.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const link = ([address, name]: readonly [string, string]): string =>
  `<li><a href="${escaped(address)}">${escaped(name)}</a></li>`;

/** The page at "/": what there is to open. */
export const firstPage = (): string =>
  [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(hostMessages.title)}</title></head>`,
    `<body><main><h1>${escaped(hostMessages.title)}</h1><ul>`,
    ...hostMessages.pages.map(link),
    `</ul></main></body></html>`,
  ].join('\n');
