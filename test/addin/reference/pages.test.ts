/** @jest-environment jsdom */

import { posix } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { allPages } from '../../../addin/reference/all-pages.ts';
import { getOpenapi } from '../../../shared/api/get-openapi.ts';
import { narrow } from '../../../addin/reference/search.ts';
import { allFormulas } from '../../../shared/formulas/catalogue.ts';
import { helpPath } from '../../../shared/formulas/office-metadata.ts';
import { formulaReference } from '../../../shared/formulas/reference.ts';
import { programs, rules } from '../../../shared/policy/catalogue.ts';
import { instruments } from '../../../shared/policy/instruments.ts';
import { policyReference } from '../../../shared/policy/policy-reference.ts';
import { dayText } from '../../../shared/text/day-text.ts';

const pages: ReadonlyMap<string, Document> = new Map(
  Object.entries(allPages()).map(([path, text]) => [
    path,
    new DOMParser().parseFromString(text, 'text/html'),
  ]),
);

function pageAt(path: string): Document {
  const page = pages.get(path);
  if (!page) throw new RangeError(`There is no page ${path}.`);
  return page;
}

const all = (page: Document | Element, selector: string) => [...page.querySelectorAll(selector)];
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';

/** Files beside the pages, which the build puts there, and what the service answers itself. */
const files = [
  ...['reference.css', 'reference.js', 'api-reference.css', 'api-reference.js', 'assets/icon-32.png'],
  `/api/${getOpenapi.path}`,
];

function brokenLinks(path: string, page: Document): readonly string[] {
  const targets = [
    ...all(page, '[href]').map(attribute('href')),
    ...all(page, '[src]').map(attribute('src')),
  ];
  return targets.filter((target) => {
    const [to = '', anchor] = target.split('#');
    const file = to === '' ? path : posix.normalize(posix.join(posix.dirname(path), to));
    if (files.includes(file) || files.includes(to)) return false;
    return !(anchor === undefined ? pages.has(file) : pages.get(file)?.getElementById(anchor));
  });
}

describe.each([...pages])('%s', (path, page) => {
  it('leads nowhere but to pages and places that exist', () => {
    expect(brokenLinks(path, page)).toEqual([]);
  });

  it('runs and styles nothing inline, and names a place once', () => {
    expect(all(page, 'script:not([src]), style, [style], [onclick]')).toEqual([]);
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has a Chinese title, one heading above all others and a place to skip to', () => {
    expect(page.documentElement.lang).toBe('zh-CN');
    expect(page.title).toMatch(/\p{Script=Han}/u);
    expect(all(page, 'h1')).toHaveLength(1);
    expect(page.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
  });
});

describe('the help of a function', () => {
  it('stands where Excel is told that it stands', () => {
    for (const { id } of allFormulas)
      expect(pageAt(helpPath(id).slice(1)).querySelector('h1')?.textContent).toBe(id);
  });

  it('lets every example be copied, as a formula and as a sheet', () => {
    for (const { id, examples } of formulaReference()) {
      const copied = all(pageAt(`help/${id}.html`), 'button[data-copy]').map(attribute('data-copy'));
      const line = (text: string) => text.replaceAll('\r\n', '\n');
      expect(copied.map(line)).toEqual(
        examples.flatMap(({ sheet, pasted }) => [line(sheet.formula), line(pasted)]),
      );
    }
  });
});

describe('the search', () => {
  const found = (path: string, query: string) => {
    const page = pageAt(path);
    const count = narrow(page, query);
    const shown = all(page, '[data-entry]:not([hidden])');
    expect(shown).toHaveLength(count);
    return shown.map((entry) => entry.id || (entry.querySelector('a')?.textContent ?? ''));
  };

  it('finds a function by its name, by a word of its arguments and by the law behind it', () => {
    expect(found('help/index.html', 'ｒdratio')).toEqual(['GAOQI_RDRATIO']);
    expect(found('help/index.html', '统一社会信用代码')).toContain('GAOQI_USCC');
    expect(found('help/index.html', '认定管理办法 研究开发费用')).toContain('GAOQI_RDRATIO');
  });

  it('finds nothing for what is not there, and everything again for no query', () => {
    expect(found('help/index.html', '月球')).toEqual([]);
    expect(found('help/index.html', '')).toHaveLength(allFormulas.length);
  });

  it('finds a rule by the number of its document', () => {
    expect(found('policy/index.html', '国科发火〔2016〕32号')).toContain('hnte-measures-2016');
    expect(found('policy/index.html', '研究开发费用 5%')).toContain('hnte.rd-expense-ratio');
  });
});

describe('the policy page', () => {
  const page = pageAt('policy/index.html');
  const textOf = (id: string) => page.getElementById(id)?.textContent ?? '';

  it('lists every instrument with number, issuer and the day it applies from', () => {
    for (const { id, title, number, issuer, from } of policyReference().instruments)
      for (const words of [title, number, issuer, dayText(from)]) expect(textOf(id)).toContain(words);
    expect(policyReference().instruments.map(({ id }) => id)).toEqual(Object.keys(instruments));
  });

  it('lists every program and every rule with its article, its days and the day of its review', () => {
    for (const { id, name } of programs) expect(textOf(id)).toContain(name);
    for (const { id, name } of rules) {
      expect(textOf(id)).toContain(name);
      expect(textOf(id)).toMatch(/《.+》/);
      expect([id, textOf(id)]).toEqual([id, expect.stringMatching(/\d{4}年\d+月\d+日 与文件核对/)]);
    }
  });

  it('gives each value of every parameter with the day from which it holds', () => {
    for (const { entries } of policyReference().subjects)
      for (const { id, parameters } of entries)
        for (const { label, steps } of parameters)
          for (const { from, lines } of steps)
            for (const words of [label, dayText(from), ...lines]) expect(textOf(id)).toContain(words);
  });

  it('has Chinese words for every parameter', () => {
    const labels = policyReference().subjects.flatMap(({ entries }) =>
      entries.flatMap(({ parameters }) => parameters.map(({ label }) => label)),
    );
    expect(labels.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  });
});
