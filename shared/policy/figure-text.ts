import { type Decimal, compareDecimals, decimalText } from '../domain/decimal.ts';
import { type Ratio, exactText, ratio, ratioOf, roundedText } from '../domain/ratio.ts';
import type { Bound, Figure, Share } from './figure.ts';

const hundred = 100n;

const percentOf = ({ above, below }: Share): Ratio => ratio(above * hundred, below);

/** 2 decimals of a percentage for display; bounds of the law without the zeros they were not written with. */
function shareText(share: Share): string {
  return share.below === 0n ? '—' : `${roundedText(percentOf(share), 2)}%`;
}

const boundShareText = (share: Share): string => {
  const points = percentOf(share);
  return `${exactText(points) ?? roundedText(points, 2)}%`;
};

export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'share':
      return shareText(figure);
    case 'money':
      return `${roundedText(ratioOf(figure.amount), 2)}万元`;
    case 'people':
      return `${exactText(figure.average) ?? roundedText(figure.average, 2)}人`;
    case 'count':
      return `${figure.count}${figure.unit}`;
    case 'points':
      return pointsText(decimalText(figure.low), decimalText(figure.high));
    case 'statement':
      return figure.text;
  }
}

const pointsText = (low: string, high: string): string => (low === high ? `${low}分` : `${low}-${high}分`);

/** As the law writes it: every decimal, and none it does not have. */
export const exactFigureText = (figure: Figure): string => {
  switch (figure.kind) {
    case 'share':
      return boundShareText(figure);
    case 'money':
      return `${decimalText(figure.amount)}万元`;
    default:
      return figureText(figure);
  }
};

export function boundText({ comparison, figure }: Bound): string {
  const text = exactFigureText(figure);
  switch (comparison) {
    case 'at-least':
      return `不低于${text}`;
    case 'more-than':
      return `超过${text}`;
    case 'at-most':
      return `不超过${text}`;
    case 'is':
      return text;
  }
}

/**
 * A share that misses its bound but shows like it: 9.996 % beside 10 %. As many decimals as it takes to tell them apart;
 * undefined where two decimals do.
 */
export function tellingShareText(share: Share, bound: Share): string | undefined {
  const [measured, required] = [percentOf(share), percentOf(bound)];
  if (roundedText(measured, 2) !== roundedText(required, 2)) return undefined;
  for (let places = 3; places <= 12; places += 1)
    if (roundedText(measured, places) !== roundedText(required, places))
      return `${roundedText(measured, places)}%`;
  return undefined;
}

/** An exact amount in 万元 that need not end, with two decimals. */
export const moneyText = (amount: Ratio): string => `${roundedText(amount, 2)}万元`;

/** An amount beside a bound: all its decimals where two would show it as the bound that it is not. */
export function moneyTextBeside(amount: Decimal, bound: Decimal): string {
  const shown = moneyText(ratioOf(amount));
  const misleads = compareDecimals(amount, bound) !== 0 && shown === moneyText(ratioOf(bound));
  return misleads ? exactFigureText({ kind: 'money', amount }) : shown;
}

/** A rate of the law, without decimals it was not written with. */
export const percentText = (share: Ratio): string =>
  boundShareText({ kind: 'share', above: share.numerator, below: share.denominator });
