import type { Json } from './openapi-schema.ts';

/** One field of what is sent or answered, by its way from the outside: units[].counted. */
export interface SchemaField {
  readonly path: string;
  /** JSON types, joined where there are several. */
  readonly type: string;
  /** The only texts it may have; empty: any. */
  readonly values: readonly string[];
  readonly required: boolean;
  readonly description: string;
}

type Schema = Json;

const isSchema = (found: unknown): found is Schema => typeof found === 'object' && found !== null;
const schemasIn = (found: unknown): readonly Schema[] => (Array.isArray(found) ? found.filter(isSchema) : []);
const textsIn = (found: unknown): readonly string[] => (Array.isArray(found) ? found.map(String) : []);

/** Every field of a schema of the document, outer ones first; `components` are the document's named schemas. */
export function schemaFields(schema: Schema, components: Schema): readonly SchemaField[] {
  const fields = fieldsUnder('', schema, components);
  return fields.filter(({ path }, place) => fields.findIndex((one) => one.path === path) === place);
}

function fieldsUnder(path: string, given: Schema, components: Schema): readonly SchemaField[] {
  const schema = resolved(given, components);
  const alternatives = [...schemasIn(schema['anyOf']), ...schemasIn(schema['oneOf'])];
  if (alternatives.length > 0) return alternatives.flatMap((one) => fieldsUnder(path, one, components));
  if (isSchema(schema['items'])) return fieldsUnder(`${path}[]`, schema['items'], components);
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const required = textsIn(schema['required']);
  const named = Object.entries(properties).flatMap(([name, property]) =>
    isSchema(property) ? [{ name, property, required: required.includes(name) }] : [],
  );
  const any = schema['additionalProperties'];
  if (isSchema(any)) named.push({ name: '*', property: any, required: false });
  return named.flatMap(({ name, property, required: must }) => {
    const below = path === '' ? name : `${path}.${name}`;
    const whole = resolved(property, components);
    const description = property['description'] ?? whole['description'];
    const field = {
      path: below,
      type: typeOf(whole, components),
      values: valuesOf(whole),
      required: must,
      description: typeof description === 'string' ? description : '',
    };
    return [field, ...fieldsUnder(below, property, components)];
  });
}

function resolved(schema: Schema, components: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const found = components[reference.split('/').at(-1) ?? ''];
  return isSchema(found) ? found : {};
}

function typeOf(given: Schema, components: Schema): string {
  const schema = resolved(given, components);
  const alternatives = [...schemasIn(schema['anyOf']), ...schemasIn(schema['oneOf'])];
  if (alternatives.length > 0)
    return [...new Set(alternatives.map((one) => typeOf(one, components)))].sort().join(' | ');
  const type = schema['type'];
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return textsIn(type).join(' | ');
  return 'const' in schema ? typeof schema['const'] : 'any';
}

const valuesOf = (schema: Schema): readonly string[] =>
  'const' in schema ? [String(schema['const'])] : textsIn(schema['enum']);
