import type { Json } from '../../shared/api/openapi-schema.ts';
import { type SchemaField, schemaFields } from '../../shared/api/schema-fields.ts';
import { type Markup, markup } from '../../shared/text/markup.ts';
import { apiReferenceMessages as messages } from '../../shared/text/messages/api-reference.ts';
import { tryForm } from './api-try-form.ts';

/** An operation of the document, as far as the page shows it. */
export interface ShownOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly parameters: readonly ShownParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, ShownMedia>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Readonly<Record<string, ShownMedia>> }>
  >;
}

export interface ShownParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly example?: string;
  readonly schema: Json;
}

export interface ShownMedia {
  readonly schema: Json;
  readonly example?: unknown;
}

export interface Place {
  readonly method: string;
  readonly path: string;
  readonly components: Json;
}

/** One operation: what it takes, what it answers, how it refuses, and a form to try it. */
export function operationSection(operation: ShownOperation, place: Place): Markup {
  const { operationId: id, summary, security } = operation;
  const address = `${place.method.toUpperCase()} /api${place.path}`;
  return markup`<section id="${id}" data-entry data-operation="${id}" data-words="${wordsOf(operation, place)}">
<h2><a class="anchor" href="#${id}">${summary}</a></h2>
<p><code>${address}</code> <span class="badge">${security.length > 0 ? messages.needsSignIn : messages.open}</span></p>
${request(operation, place)}
${answers(operation, place)}
${problems(operation)}
${tryForm(operation, place)}
</section>
`;
}

const wordsOf = ({ operationId, parameters, requestBody }: ShownOperation, { components }: Place): string =>
  [
    operationId,
    ...parameters.map(({ name }) => name),
    ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
      schemaFields(schema, components).map(({ path }) => path),
    ),
  ].join(' ');

function request({ parameters, requestBody }: ShownOperation, { components }: Place): Markup {
  const bodies = Object.entries(requestBody?.content ?? {});
  if (parameters.length === 0 && bodies.length === 0) return markup`<p>${messages.nothingToSend}</p>`;
  return markup`<details><summary>${messages.parameters}${bodies.length > 0 ? `、${messages.body}` : ''}</summary>
<dl class="fields">${parameters.map(({ name, in: where, required, description = '', schema }) =>
    field({
      path: name,
      type: `${messages.places[where]} ${typeText(typeof schema['type'] === 'string' ? schema['type'] : 'any')}`,
      values: Array.isArray(schema['enum']) ? schema['enum'].map(String) : [],
      required,
      description,
    }),
  )}${bodies.map(([type, { schema, example }]) => bodyFields(type, { schema, example }, components))}</dl>
</details>`;
}

const bodyFields = (type: string, { schema, example }: ShownMedia, components: Json): Markup =>
  markup`<dt class="part">${messages.body} <code>${type}</code></dt>${
    type.endsWith('json')
      ? schemaFields(schema, components).map((one) => field({ ...one, type: typeText(one.type) }))
      : markup`<dd>${messages.fileBody}</dd>`
  }${shownExample(example, 'dd')}`;

const typeText = (type: string): string =>
  type
    .split(' | ')
    .map((one) => messages.types[one] ?? one)
    .join('或');

const field = ({ path, type, values, required, description }: SchemaField): Markup =>
  markup`<dt><code>${path}</code> ${type}${required ? markup` <span class="badge">${messages.required}</span>` : undefined}</dt><dd>${[
    description,
    ...(values.length > 0 ? [`${messages.oneOf} ${values.join('、')}`] : []),
  ]
    .filter((text) => text !== '')
    .join('；')}</dd>`;

function answers({ responses }: ShownOperation, { components }: Place): Markup {
  const [[status, response] = []] = Object.entries(responses).filter(([code]) => code.startsWith('2'));
  const media = Object.values(response?.content ?? {})[0];
  if (status === undefined || media === undefined) return markup``;
  return markup`<details><summary>${messages.answer(status)}</summary>
<dl class="fields">${schemaFields(media.schema, components).map((one) => field({ ...one, type: typeText(one.type) }))}</dl>
${shownExample(media.example, 'div')}
</details>`;
}

function shownExample(example: unknown, element: 'dd' | 'div'): Markup {
  if (example === undefined) return markup``;
  const text = markup`<p>${messages.example}</p><pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>`;
  return element === 'dd' ? markup`<dd>${text}</dd>` : markup`<div>${text}</div>`;
}

const problems = ({ responses }: ShownOperation): Markup =>
  markup`<details><summary>${messages.problems}</summary>
<p>${messages.problemsLead}</p>
<dl class="fields">${Object.entries(responses)
    .filter(([status]) => !status.startsWith('2'))
    .map(([status, { description }]) => markup`<dt><code>${status}</code></dt><dd>${description}</dd>`)}</dl>
</details>`;
