import { routes } from '../../shared/api/catalogue.ts';
import { openapiDocument } from '../../shared/api/openapi-document.ts';
import type { Json } from '../../shared/api/openapi-schema.ts';
import { markup } from '../../shared/text/markup.ts';
import { apiReferenceMessages as messages } from '../../shared/text/messages/api-reference.ts';
import { operationSection, type ShownOperation } from './api-operation.ts';
import { page, searchBox } from './page.ts';

interface ShownDocument {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ShownOperation>>>>;
  readonly components: { readonly schemas: Json };
}

/** Every route on one page; its script hides those that the service beside it does not have. */
export function apiPage(): string {
  const { info, paths, components } = openapiDocument(routes) as unknown as ShownDocument;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      operationSection(operation, { method, path, components: components.schemas }),
    ),
  );
  return page({
    title: messages.title,
    root: '../',
    links: [{ to: '../help/index.html', name: messages.toHelp }],
    also: ['api-reference'],
    content: markup`<h1>${messages.title}</h1>
<p class="lead">${messages.lead}</p>
<p>${messages.version(info.version)} <a id="document" href="/api/openapi.json">${messages.document}</a></p>
<section class="sign-in" aria-labelledby="sign-in"><h2 id="sign-in">${messages.signIn}</h2>
<p><label for="person">${messages.person}</label> <select id="person" disabled><option value="">${messages.nobody}</option></select></p>
<p><label for="token">${messages.token}</label> <input id="token" type="password" autocomplete="off" aria-describedby="token-hint"> <span id="token-hint" class="note">${messages.tokenHint}</span></p>
</section>
${searchBox({ label: messages.searchLabel, hint: messages.searchHint, unit: messages.found, nothing: messages.nothingFound })}
${operations}`,
  });
}
