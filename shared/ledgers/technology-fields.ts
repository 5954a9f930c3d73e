import { folded } from '../text/clean-text.ts';

/** 国家重点支持的高新技术领域 (国科发火〔2016〕32号 annex) with the short forms that clerks use. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  电子信息: ['电子信息技术', '电子与信息', '电子信息产业'],
  生物与新医药: [
    '生物医药',
    '生物与新医药技术',
    '生物与医药',
    '新医药',
    '生物技术与新医药',
    '生物医药技术',
    '生物及新医药',
    '生物技术',
  ],
  航空航天: ['航空航天技术', '航天航空'],
  新材料: ['新材料技术', '材料', '新材料产业'],
  高技术服务: ['高技术服务业', '高技术服务技术', '高新技术服务', '高新技术服务业', '科技服务', '现代服务'],
  新能源与节能: [
    '新能源及节能',
    '新能源与节能技术',
    '新能源及节能技术',
    '新能源',
    '新能源节能',
    '新能源和节能',
  ],
  资源与环境: ['资源环境', '资源与环境技术', '资源环境技术', '资源及环境', '资源和环境', '环境资源'],
  先进制造与自动化: [
    '先进制造',
    '先进制造/自动化',
    '先进制造与自动化技术',
    '先进制造及自动化',
    '先进制造自动化',
    '先进制造技术',
    '先进制造和自动化',
    '光机电一体化',
    '先进制造业',
  ],
};

const fieldOfForm: ReadonlyMap<string, string> = new Map(
  Object.entries(shortForms).flatMap(([field, forms]) =>
    [field, ...forms].map((form) => [form, field] as const),
  ),
);

const decoration = /^([（(]?[一二三四五六七八\d]{1,2}[)）]?[、.．]?)(?=\D)|(领域|产业)$/g;

/** One of the eight official fields; undefined for anything else. */
export function technologyFieldOf(text: string): string | undefined {
  const plain = folded(text);
  return fieldOfForm.get(plain) ?? fieldOfForm.get(plain.replace(decoration, ''));
}
