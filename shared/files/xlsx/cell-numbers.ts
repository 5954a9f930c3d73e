import { asciiAt } from '../bytes.ts';

const [zero, nine, point, minus] = [0x30, 0x39, 0x2e, 0x2d];
/** A quotient of two exact doubles is rounded once, hence right: up to 15 digits over up to 10^15. */
const safeDigits = 15;
const powers = Array.from({ length: safeDigits + 1 }, (_, exponent) => 10 ** exponent);

/** The double a decimal text stands for; NaN when it is none (XML Schema part 2, double). */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > safeDigits) return slowNumber(bytes, start, end);
  const negative = bytes[start] === minus;
  let digits = 0;
  let fraction = -1;
  for (let at = negative ? start + 1 : start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= zero && byte <= nine) digits = digits * 10 + byte - zero;
    else if (byte === point && fraction < 0) fraction = end - at - 1;
    else return slowNumber(bytes, start, end);
  }
  if (end - start - (negative ? 1 : 0) - (fraction < 0 ? 0 : 1) < 1) return Number.NaN;
  const value = fraction > 0 ? digits / (powers[fraction] as number) : digits;
  return negative ? -value : value;
}

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

export function numberOfText(text: string): number {
  return decimal.test(text) ? Number(text) : Number.NaN;
}

const slowNumber = (bytes: Uint8Array, start: number, end: number): number =>
  numberOfText(asciiAt(bytes, start, end));

/** A whole number from 0, or -1 where the bytes are none. */
export function indexAt(bytes: Uint8Array, start: number, end: number): number {
  let index = start < end && end - start < 10 ? 0 : -1;
  for (let at = start; at < end && index >= 0; at += 1) {
    const byte = bytes[at] as number;
    index = byte >= zero && byte <= nine ? index * 10 + byte - zero : -1;
  }
  return index;
}
