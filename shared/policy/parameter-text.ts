import { type Decimal, decimalText } from '../domain/decimal.ts';
import { type Ratio, exactText, multiplyRatios, ratio } from '../domain/ratio.ts';
import { isCounted, parameterWords, unitOf } from './parameter-words.ts';

/** Which parameter of which declaration a value belongs to: its unit depends on it. */
interface Place {
  readonly id: string;
  readonly parameter: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isDecimal = (value: unknown): value is Decimal => isFields(value) && 'units' in value;
const isRatio = (value: unknown): value is Ratio => isFields(value) && 'numerator' in value;
const isList = (value: unknown): value is readonly Fields[] => Array.isArray(value);

/** The lines of one value; a table has one a band. Whether a bound belongs to its band is always said. */
export function parameterText(value: unknown, place: Place): readonly string[] {
  if (!isFields(value) || isDecimal(value) || isRatio(value)) return [plainText(value, place)];
  if (isList(value['tiers'])) return tierLines(value['tiers'], value['above'], place);
  if (isList(value['bands'])) return bandLines(value['bands'], value['otherwise'], place);
  if ('atLeast' in value || 'moreThan' in value) return [boundText(value, place)];
  if ('low' in value) return [pointsText(value)];
  return Object.entries(value).map(([name, one]) => fieldText(name, one, place));
}

function plainText(value: unknown, place: Place): string {
  const unit = unitOf(place.id, place.parameter) ?? '';
  if (isDecimal(value)) return `${decimalText(value)}万元`;
  if (isRatio(value)) return isCounted(place.id, place.parameter) ? counted(value, unit) : shareText(value);
  if (typeof value === 'number') return `${value}${unit}`;
  return typeof value === 'string' ? value : '';
}

const counted = (value: Ratio, unit: string): string => `${exactText(value) ?? ''}${unit}`;

const hundred = ratio(100, 1);

function shareText(share: Ratio): string {
  const points = exactText(multiplyRatios(share, hundred));
  return points === undefined ? `${share.numerator}/${share.denominator}` : `${points}%`;
}

function tierLines(tiers: readonly Fields[], above: unknown, place: Place): readonly string[] {
  const money = tiers.map(({ upTo }) => plainText(upTo, place));
  const lines = tiers.map(({ gives }, index) => {
    const over = index === 0 ? '' : `超过${money[index - 1] ?? ''}、`;
    return `${over}不超过${money[index] ?? ''}（含）：${plainText(gives, place)}`;
  });
  return [...lines, `超过${money.at(-1) ?? ''}（不含）：${plainText(above, place)}`];
}

function bandLines(bands: readonly Fields[], otherwise: unknown, place: Place): readonly string[] {
  const lines = bands.map((band) => `${boundText(band, place)}：${pointsText(band['gives'])}`);
  return otherwise === undefined ? lines : [...lines, `其余：${pointsText(otherwise)}`];
}

const boundText = (bound: Fields, place: Place): string =>
  'atLeast' in bound
    ? `${plainText(bound['atLeast'], place)}以上（含）`
    : `超过${plainText(bound['moreThan'], place)}（不含）`;

function pointsText(points: unknown): string {
  if (!isFields(points)) return `${String(points)}分`;
  const { label, low, high } = points;
  const letter = typeof label === 'string' && label !== '' ? `${label}档 ` : '';
  return low === high ? `${letter}${String(low)}分` : `${letter}${String(low)}-${String(high)}分`;
}

function fieldText(name: string, value: unknown, { id }: Place): string {
  const label = parameterWords[name]?.label ?? name;
  if (typeof value === 'boolean') return `${label}：${value ? '是' : '否'}`;
  return `${label}${plainText(value, { id, parameter: name })}`;
}
