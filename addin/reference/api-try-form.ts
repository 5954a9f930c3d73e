import { type Markup, markup } from '../../shared/text/markup.ts';
import { apiReferenceMessages as messages } from '../../shared/text/messages/api-reference.ts';
import type { Place, ShownOperation, ShownParameter } from './api-operation.ts';

/** The form that sends a request; it works with the page's script and stays folded without. */
export function tryForm(operation: ShownOperation, { method, path }: Place): Markup {
  const { operationId: id, parameters, requestBody } = operation;
  const [[type, media] = []] = Object.entries(requestBody?.content ?? {});
  return markup`<details class="try"><summary>${messages.tryIt}</summary>
<form data-method="${method.toUpperCase()}" data-path="${path}" data-type="${type ?? ''}">
${parameters.map((parameter) => input(id, parameter))}${
    type === undefined ? undefined : body(id, type.endsWith('json') ? media?.example : undefined, type)
  }
<p><button type="submit">${messages.send}</button> <output></output></p>
<pre class="answer" tabindex="0" hidden aria-label="${messages.answer('')}"></pre>
</form>
</details>`;
}

function input(id: string, { name, in: where, required, example = '' }: ShownParameter): Markup {
  const field = `${id}.${name}`;
  const key = name === 'Idempotency-Key';
  // What may be left out is left out, so that the first try is the simplest request.
  const value = required && !key ? example : '';
  return markup`<p><label for="${field}"><code>${name}</code>${key ? `（${messages.freshKey}）` : undefined}</label>
<input id="${field}" name="${name}" data-in="${where}" value="${value}" placeholder="${required && !key ? '' : example}" autocomplete="off" spellcheck="false"></p>
`;
}

function body(id: string, example: unknown, type: string): Markup {
  const field = `${id}.body`;
  const control = type.endsWith('json')
    ? markup`<textarea id="${field}" data-in="body" rows="8" spellcheck="false">${JSON.stringify(example, null, 2)}</textarea>`
    : markup`<input id="${field}" type="file" data-in="body">`;
  return markup`<p><label for="${field}">${type.endsWith('json') ? messages.body : messages.file}</label>
${control}</p>`;
}
