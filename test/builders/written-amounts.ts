import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { Random } from './random.ts';
import {
  type Written,
  type WritingPlace,
  fullWidthDigits,
  missingContent,
  number,
  optionalWarning,
  text,
  warning,
  withThousands,
  written,
  error,
} from './written.ts';

const placesOf: Readonly<Record<AmountUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** Whole 元 as exact digits in a unit: no exponent, no trailing zeros. */
export function inUnit(yuan: number, unit: AmountUnit): string {
  const places = placesOf[unit];
  const digits = String(Math.abs(yuan)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${yuan < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

const outlierYuan = 2_000_000_000;

export const amountStyles = [
  'number',
  'text',
  'thousands',
  'full-width',
  'currency',
  'own-unit',
  'formula',
  'uncached-formula',
  'noise',
  'approximate',
  'words',
  'missing',
  'outlier',
  'error-value',
  'zero',
] as const;
export type AmountStyle = (typeof amountStyles)[number];

const outlierFaults = (yuan: number): Written['faults'] =>
  yuan > outlierYuan ? [warning('amount-outlier')] : [];

/** The same double as far as 15 digits tell, and a little beside it. */
function withNoise(value: number): number {
  const noisy = value * (1 + 2 ** -52);
  return Number(noisy.toPrecision(15)) === value ? noisy : value;
}

function styled(
  random: Random,
  place: WritingPlace,
  yuan: number,
  unit: AmountUnit,
  style: AmountStyle,
): Written {
  const digits = inUnit(yuan, unit);
  const wan = inUnit(yuan, '万元');
  const plain = place.medium === 'csv' ? text(digits) : number(Number(digits));
  const sheetOnly = (content: Written): Written => (place.medium === 'csv' ? written(plain, wan) : content);
  switch (style) {
    case 'number':
      return written(plain, wan);
    case 'text':
      return written(text(digits), wan);
    case 'thousands':
      return written(text(withThousands(digits)), wan);
    case 'full-width':
      return written(text(fullWidthDigits(digits).replace('.', random.pick(['.', '．']))), wan);
    case 'currency':
      return written(text(`${random.pick(['￥', '¥'])}${withThousands(digits)}`), wan);
    case 'own-unit': {
      const own = random.pick(['元', '千元', '万元', '亿元', '万', '亿'] as const);
      const ownUnit: AmountUnit = own === '万' ? '万元' : own === '亿' ? '亿元' : own;
      return written(text(`${withThousands(inUnit(yuan, ownUnit))}${random.pick(['', ' '])}${own}`), wan);
    }
    case 'formula':
      return sheetOnly(
        written(
          {
            kind: 'number',
            value: Number(digits),
            formula: `${inUnit(yuan - 100, unit)}+${inUnit(100, unit)}`,
          },
          wan,
        ),
      );
    case 'uncached-formula':
      if (!place.uncached) return written(plain, wan);
      return written(
        { kind: 'uncached', value: null, formula: `${inUnit(yuan - 100, unit)}+${inUnit(100, unit)}` },
        wan,
      );
    case 'noise':
      return sheetOnly(written(number(withNoise(Number(digits))), wan));
    case 'approximate':
      return written(text(`约${digits}`), wan, [warning('amount-approximate')]);
    case 'words':
      return written(text(random.pick(['保密', '见附表', '数据待核', '企业未披露'])), null, [
        warning('amount-unreadable'),
      ]);
    case 'missing':
      return written(missingContent(random), null);
    case 'outlier': {
      const large = yuan * 10_000;
      const shown = inUnit(large, unit);
      return written(
        place.medium === 'csv' ? text(shown) : number(Number(shown)),
        inUnit(large, '万元'),
        outlierFaults(large),
      );
    }
    case 'error-value':
      return sheetOnly(
        written({ kind: 'error', value: random.pick(['#DIV/0!', '#VALUE!', '#REF!']) }, null, [
          error('formula-error'),
        ]),
      );
    case 'zero':
      return written(place.medium === 'csv' ? text('0') : number(0), '0');
  }
}

const ordinary: readonly AmountStyle[] = ['number', 'number', 'number', 'text', 'formula'];

export const amountStyleOf = (random: Random, mess: number): AmountStyle =>
  random.chance(mess) ? random.pick(amountStyles) : random.pick(ordinary);

export function writtenAmount(
  random: Random,
  place: WritingPlace,
  amount: { readonly yuan: number; readonly unit: AmountUnit | null },
): Written {
  const style = amountStyleOf(random, place.mess);
  if (amount.unit !== null) return styled(random, place, amount.yuan, amount.unit, style);
  // No unit anywhere: only plain figures, so that "as written" has one reading.
  if (style === 'missing') return written(missingContent(random), null);
  const digits = inUnit(amount.yuan, '万元');
  return {
    ...written(place.medium === 'csv' ? text(digits) : number(Number(digits)), null),
    asWritten: digits,
  };
}

/** A ratio column carries no field: its error values are told as optional warnings. */
export function writtenRatio(random: Random, place: WritingPlace, share: number): Written {
  if (place.medium !== 'csv' && random.chance(place.mess / 2))
    return written({ kind: 'error', value: '#DIV/0!', formula: 'I4/H4' }, null, [
      optionalWarning('formula-error'),
    ]);
  if (place.medium === 'csv' || random.chance(0.3))
    return written(text(`${(share * 100).toFixed(1)}%`), null);
  return written({ kind: 'number', value: share, format: '0.00%', formula: 'I4/H4' }, null);
}
