import * as z from 'zod';

export type Json = Readonly<Record<string, unknown>>;

/** The named shapes of the document, each of which stands in it once. */
export type Components = Map<string, Json>;

const componentPlace = '#/components/schemas/';

/** A shape as JSON Schema; the named ones among its parts become components. */
export function schemaOf(shape: z.ZodType, io: 'input' | 'output', components: Components): Json {
  const { $defs, ...schema } = z.toJSONSchema(shape, {
    io,
    reused: 'inline',
    override: ({ jsonSchema }) => {
      // Arrays that our code only reads; in OpenAPI the word would mean "never sent".
      delete jsonSchema.readOnly;
    },
  });
  for (const [name, definition] of Object.entries($defs ?? {})) components.set(name, own(moved(definition)));
  const named = schema.id;
  if (named === undefined) return own(moved(schema));
  components.set(named, own(moved(schema)));
  return { $ref: componentPlace + named };
}

/** Without what belongs to a document of its own. */
const own = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id' && key !== '$schema'));

const moved = (schema: Json): Json => moveReferences(schema) as Json;

function moveReferences(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(moveReferences);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace('#/$defs/', componentPlace)
        : moveReferences(value),
    ]),
  );
}
