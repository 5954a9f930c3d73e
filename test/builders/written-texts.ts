import type { Random } from './random.ts';
import {
  type Written,
  type WritingPlace,
  fullWidthDigits,
  insertAt,
  missingContent,
  number,
  text,
  warning,
  written,
} from './written.ts';

/** Blanks, line breaks and half-width parentheses in a name are put right without a word. */
export function writtenName(random: Random, place: WritingPlace, name: string): Written {
  if (!random.chance(place.mess)) return written(text(name), name);
  const at = random.integer(2, name.length - 3);
  const shown = random.pick([
    insertAt(name, at, ' '),
    insertAt(name, at, '\n'),
    insertAt(name, at, '\u200b'),
    ` ${name}`,
    `${name}  `,
    insertAt(name, at, '　'),
    name.replace('（', '(').replace('）', ')'),
    name.replace('（', '('),
  ]);
  return written(text(shown), name);
}

const fieldForms: Readonly<Record<string, readonly string[]>> = {
  先进制造与自动化: ['先进制造', '先进制造/自动化'],
  生物与新医药: ['生物医药'],
  电子信息: ['电子信息技术'],
  新材料: ['新材料技术'],
  新能源与节能: ['新能源及节能'],
  资源与环境: ['资源环境'],
  高技术服务: ['高技术服务业'],
  航空航天: ['航空航天技术'],
};

export function writtenTechnologyField(random: Random, place: WritingPlace, field: string): Written {
  if (random.chance(place.mess / 4)) return written(missingContent(random), null);
  if (random.chance(place.mess / 4)) return written(text(random.pick(['其他', '纺织服装', '建筑业'])), null);
  const forms = fieldForms[field] ?? [];
  return written(
    text(random.chance(place.mess) ? random.pick([field, ...forms, ` ${field} `]) : field),
    field,
  );
}

export function writtenCount(
  random: Random,
  place: WritingPlace,
  count: number,
  counter: '人' | '件',
): Written {
  const plain = place.medium === 'csv' ? text(String(count)) : number(count);
  if (!random.chance(place.mess)) return written(plain, count);
  const style = random.pick(['text', 'counter', 'full-width', 'missing', 'blank-counter', 'words'] as const);
  switch (style) {
    case 'text':
      return written(text(String(count)), count);
    case 'counter':
      return written(text(`${count}${counter}`), count);
    case 'blank-counter':
      return written(text(`${count} ${counter}`), count);
    case 'full-width':
      return written(text(fullWidthDigits(String(count))), count);
    case 'missing':
      return written(missingContent(random), null);
    case 'words':
      return written(text('若干'), null);
  }
}

const formulaLike = [
  '=1+1',
  '+A1',
  '@SUM(A1:A9)',
  '-2+3',
  '=HYPERLINK("http://example.invalid/x","点此")',
  ' =1+1',
  '\t+专精特新',
];

export function writtenRemark(random: Random, place: WritingPlace, remark: string | null): Written {
  if (random.chance(place.mess / 4)) {
    const shown = random.pick(formulaLike);
    return written(text(shown), shown.trim(), [warning('text-looks-like-formula')]);
  }
  if (random.chance(place.mess / 4)) {
    const word = random.pick(['无', '—', '-', '/']);
    // Whether a remark knows the missing words is open.
    return { ...written(text(word), word), open: true };
  }
  if (remark === null) return written(null, null);
  return written(text(random.chance(place.mess) ? ` ${remark} ` : remark), remark);
}

export function writtenCertificate(random: Random, certificate: string | null): Written {
  return certificate === null
    ? written(missingContent(random), null)
    : written(text(certificate), certificate);
}

export type BatchStyle = 'chinese' | 'with-year' | 'number';

const chineseDigits = ['〇', '一', '二', '三', '四', '五', '六'];

export const batchWord = (batch: number): string => `第${chineseDigits[batch] ?? String(batch)}批`;

export function writtenBatch(place: WritingPlace, batch: number, style: BatchStyle): Written {
  switch (style) {
    case 'chinese':
      return written(text(batchWord(batch)), batchWord(batch));
    case 'with-year':
      return written(text(`${place.year}年第${batch}批`), `${place.year}年第${batch}批`);
    case 'number':
      return written(place.medium === 'csv' ? text(String(batch)) : number(batch), String(batch));
  }
}
