import type { Indicator } from './indicator.ts';
import { techSmeRegistered } from './tech-sme-registered.ts';

/** All indicators in the order of the bulletin. */
export const indicators: readonly Indicator[] = [techSmeRegistered];

/** By id or by Chinese name. */
export const findIndicator = (wanted: string): Indicator | undefined =>
  indicators.find(({ id, name }) => id === wanted || name === wanted);
