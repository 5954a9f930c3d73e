import { describe, expect, it } from '@jest/globals';

import { diagnosisOf } from '../../../shared/documents/diagnosis.ts';
import { programs } from '../../../shared/policy/catalogue.ts';
import { readFacts } from '../../../shared/policy/read-example.ts';
import { techSmeProgram } from '../../../shared/policy/tech-sme/program.ts';
import { aDiagnosisRequest } from '../../builders/diagnosis-requests.ts';
import { day } from '../policy/days.ts';

const diagnosis = diagnosisOf(aDiagnosisRequest());
const condition = (name: RegExp) => {
  const found = diagnosis.conditions.find((one) => name.test(one.name));
  if (!found) throw new RangeError(`No condition is called ${String(name)}.`);
  return found;
};

describe('a diagnosis', () => {
  it('says who, when, by whom and what came out', () => {
    expect(diagnosis.title).toBe('高新技术企业认定诊断书');
    expect(diagnosis.head.map(({ value }) => value)).toEqual([
      '常州示例精密机械有限公司',
      '91320412MA1N000770',
      '2026年6月30日',
      '某某区科学技术局',
    ]);
    expect(diagnosis.verdictText).toBe('不符合');
  });

  it('puts measured beside required and the article', () => {
    expect(condition(/研究开发费用占销售收入/)).toMatchObject({
      verdict: 'unmet',
      measured: '4.74%',
      required: '不低于5%',
      article: '《高新技术企业认定管理办法》第十一条（五）',
    });
  });

  it('counts each condition under one verdict', () => {
    const [total = 0, ...parts] = [...diagnosis.counts.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    expect(total).toBe(diagnosis.conditions.filter(({ needed }) => needed).length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  it('names what is missing and the exact shortest way', () => {
    expect(diagnosis.missing).toContain('近一年高新技术产品（服务）收入');
    expect(diagnosis.way[0]).toBe('研发费用还差 35.00 万元');
  });

  it('has the worth of the program with its sources', () => {
    const worth = diagnosis.worth.map(({ name }) => name);
    expect(worth).toEqual(expect.arrayContaining(['企业所得税', '研发费用加计扣除', '武科贷']));
    for (const { source } of diagnosis.worth) expect(source).toMatch(/^（《.+》.+）$/);
  });

  it('names the documents with number and day, and the day of the review', () => {
    expect(diagnosis.versions).toEqual([
      '《高新技术企业认定管理办法》（国科发火〔2016〕32号，2016年1月1日起施行）',
      '《高新技术企业认定管理工作指引》（国科发火〔2016〕195号，2016年1月1日起施行）',
      expect.stringMatching(/^规则最近一次对照文件核对于\d{4}年\d+月\d+日$/),
    ]);
    const before = diagnosisOf(aDiagnosisRequest({ on: day('2015-06-30') }));
    expect(before.versions[0]).toContain('申报日尚未施行');
  });

  it('leaves places to sign', () => {
    expect(diagnosis.signatures).toEqual(['企业（盖章）', '经办人', '审核人', '日期']);
  });
});

it('a way that another way has made unnecessary is marked as such', () => {
  const facts = readFacts({ nationalAwardTopThree: true });
  const { conditions } = diagnosisOf(aDiagnosisRequest({ program: techSmeProgram, facts }));
  const spared = conditions.filter(({ needed }) => !needed);
  expect(spared.map(({ name }) => name)).toEqual([
    '综合评价得分',
    '有效期内的高新技术企业资格',
    '省部级以上研发机构',
    '主导制定标准',
  ]);
  for (const { finding, measured } of spared)
    expect([finding, measured]).toEqual(['不需要', '另一条路已符合']);
});

it('every program can be diagnosed, with nothing known and before the law', () => {
  for (const program of programs)
    for (const on of [day('2026-06-30'), day('1999-01-01')]) {
      const { conditions, way } = diagnosisOf(aDiagnosisRequest({ program, on, facts: {} }));
      expect(conditions.length).toBeGreaterThan(0);
      expect(way.length).toBeGreaterThan(0);
    }
});
