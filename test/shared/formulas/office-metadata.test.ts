import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { allFormulas } from '../../../shared/formulas/catalogue.ts';
import { officeMetadata } from '../../../shared/formulas/office-metadata.ts';

const origin = 'https://addin.example';
const zh = officeMetadata('zh', origin).functions;
const en = officeMetadata('en', origin).functions;

const signaturesFile = join(__dirname, '../../expected/formula-signatures.json');
const frozen = JSON.parse(readFileSync(signaturesFile, 'utf8')) as Readonly<Record<string, string>>;

const signatures = Object.fromEntries(
  allFormulas.map(({ id, parameters, returns }) => {
    const names = Object.entries(parameters).map(([key, { shape, whenMissing }]) => {
      const argument = shape === 'range' ? `${key}:range` : key;
      return whenMissing === 'optional' ? `[${argument}]` : argument;
    });
    return [id, `(${names.join(', ')}) -> ${returns}`];
  }),
);

describe('what Excel is told about the functions', () => {
  it('keeps every signature that was ever shipped: saved workbooks depend on it', () => {
    expect(signatures).toEqual(frozen);
  });

  it('names functions the same in both languages, once, as Excel allows', () => {
    expect(zh.map(({ id }) => id)).toEqual(en.map(({ id }) => id));
    expect(new Set(zh.map(({ id }) => id)).size).toBe(zh.length);
    for (const { id, name } of [...zh, ...en]) {
      expect(id).toMatch(/^GAOQI_[A-Z][A-Z0-9_]{1,57}$/);
      expect(name).toBe(id);
    }
  });

  it.each([...zh, ...en])('$id has texts for everything and a page of help', (built) => {
    expect(built.description.length).toBeGreaterThan(4);
    expect(built.helpUrl).toBe(`${origin}/help/${built.id}.html`);
    for (const { name, description } of built.parameters) expect([name, description]).not.toContain('');
    expect(new Set(built.parameters.map(({ name }) => name)).size).toBe(built.parameters.length);
  });

  it('speaks Chinese in one file and English in the other', () => {
    for (const { description } of zh) expect(description).toMatch(/\p{Script=Han}/u);
    for (const { description } of en)
      expect(description).toMatch(/^[A-Z][\x20-\x7e½\p{Script=Han}，、（）「」；]*$/u);
    for (const { parameters } of en)
      for (const { name } of parameters) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it.each(zh)('$id leaves every conversion to us and puts optional arguments last', ({ parameters }) => {
    expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(['any']));
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect([...optional].sort()).toEqual(optional);
  });

  it('asks for no errors in arguments, so that Excel passes them through itself', () => {
    expect(JSON.stringify(officeMetadata('zh', origin))).not.toContain('allowErrorForDataTypeAny');
  });
});
