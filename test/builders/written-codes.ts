import type { Random } from './random.ts';
import {
  type CellFault,
  type Written,
  type WritingPlace,
  error,
  fullWidth,
  insertAt,
  missingContent,
  missingNumberWords,
  number,
  optionalWarning,
  text,
  warning,
  written,
} from './written.ts';

export const usccFaults = [
  'missing',
  'as-number',
  'scientific-text',
  'length',
  'illegal-character',
  'inner-blanks',
  'zero-width',
  'hyphens',
  'lower-case',
  'quotes',
  'full-width',
  'outer-blanks',
  'check-character',
  'check-character-and-blanks',
] as const;
export type UsccFault = (typeof usccFaults)[number];

export const numberFaults = [
  'missing',
  'as-number',
  'inner-blanks',
  'label',
  'lower-case',
  'full-width',
  'outer-blanks',
  'other-division',
  'short',
] as const;
export type NumberFault = (typeof numberFaults)[number];

const blanksInside = (random: Random, code: string): string =>
  random.chance(0.5) ? code.replace(/(.{4})(?=.)/g, '$1 ') : insertAt(code, random.integer(2, 16), ' ');

const outerBlanks = (random: Random, plain: string): string =>
  random.pick([`${plain} `, ` ${plain}`, `${plain}　`, `\t${plain}`, ` ${plain} `]);

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const otherCheck = (random: Random, code: string): string =>
  code.slice(0, 17) + random.pick(Array.from(alphabet).filter((character) => character !== code.charAt(17)));

/** A code with a zero or one turned into the letter that looks like it, and the code it was. */
function withIllegalLetter(random: Random, code: string): Written {
  const places = Array.from(code.slice(2, 17)).flatMap((character, index) =>
    character === '0' || character === '1' ? [index + 2] : [],
  );
  const at = random.pick(places);
  const letter = code.charAt(at) === '0' ? 'O' : 'I';
  const wrong = code.slice(0, at) + letter + code.slice(at + 1);
  return { ...written(text(wrong), null, [error('uscc-illegal-character')]), suggestion: code };
}

const normalised = (shown: string, value: string, more: readonly CellFault[] = []): Written =>
  written(text(shown), value, [warning('uscc-normalised'), ...more]);

export function writtenUscc(
  random: Random,
  place: WritingPlace,
  code: string,
  fault: UsccFault | undefined,
): Written {
  switch (fault) {
    case undefined:
      return written(text(code), code);
    case 'missing':
      return written(missingContent(random), null, [error('uscc-missing')]);
    case 'as-number':
      if (place.medium === 'csv') return written(text('9.13204E+17'), null, [error('uscc-scientific-text')]);
      return written(number(Number(code.replace(/\D/g, '1')), random.pick([undefined, '0'])), null, [
        error('uscc-as-number'),
      ]);
    case 'scientific-text':
      return written(text(random.pick(['9.13204E+17', '9.13204e+17', '9.1320412E+17'])), null, [
        error('uscc-scientific-text'),
      ]);
    case 'length':
      return written(text(random.chance(0.6) ? code.slice(0, 17) : `${code}0`), null, [error('uscc-length')]);
    case 'illegal-character':
      return withIllegalLetter(random, code);
    case 'inner-blanks':
      return normalised(blanksInside(random, code), code);
    case 'zero-width':
      return normalised(insertAt(code, random.integer(3, 15), '\u200b'), code);
    case 'hyphens':
      return normalised(insertAt(insertAt(code, 8, '-'), 2, '-'), code);
    case 'lower-case': {
      const lower = code.toLowerCase();
      return lower === code ? written(text(code), code) : normalised(lower, code);
    }
    case 'quotes':
      return normalised(random.pick([`'${code}`, `"${code}"`, `‘${code}`, `“${code}”`]), code);
    case 'full-width':
      return normalised(fullWidth(code), code);
    case 'outer-blanks':
      return written(text(outerBlanks(random, code)), code, [optionalWarning('uscc-normalised')]);
    case 'check-character': {
      const wrong = otherCheck(random, code);
      return written(text(wrong), wrong, [warning('uscc-check-character')]);
    }
    case 'check-character-and-blanks': {
      const wrong = otherCheck(random, code);
      return normalised(blanksInside(random, wrong), wrong, [warning('uscc-check-character')]);
    }
  }
}

/** With the year, where it is safe, and the warning that it is not the year asked for. */
function dated(place: WritingPlace, shown: Written, plain: string): Written {
  const year = Number(plain.slice(0, 4));
  const faults = year === place.year ? [] : [warning(`registration-year-not-${place.year}`)];
  return { ...shown, year, faults: [...shown.faults, ...faults] };
}

const numberNormalised = (shown: string, value: string): Written =>
  written(text(shown), value, [warning('registration-number-normalised')]);

const numberFormat = (shown: string): Written =>
  written(text(shown), shown, [warning('registration-number-format')]);

function numberShown(random: Random, place: WritingPlace, plain: string, fault: NumberFault): Written {
  switch (fault) {
    case 'missing':
      return written(missingContent(random, missingNumberWords), null, [
        error('registration-number-missing'),
      ]);
    case 'as-number':
      // A CSV has no stored numbers, and a letter cannot be stored as one.
      if (place.medium === 'csv' || /\D/.test(plain)) return written(text(plain), plain);
      return written(number(Number(plain), random.pick([undefined, '0'])), null, [
        error('registration-number-as-number'),
      ]);
    case 'inner-blanks':
      return numberNormalised(insertAt(plain, random.pick([4, 10]), ' '), plain);
    case 'label':
      return numberNormalised(`${random.pick(['编号：', '编号:'])}${plain}`, plain);
    case 'lower-case':
      return plain.toLowerCase() === plain
        ? written(text(plain), plain)
        : numberNormalised(plain.toLowerCase(), plain);
    case 'full-width':
      return numberNormalised(fullWidth(plain), plain);
    case 'outer-blanks':
      return written(text(outerBlanks(random, plain)), plain, [
        optionalWarning('registration-number-normalised'),
      ]);
    case 'other-division':
      return numberFormat(`${plain.slice(0, 4)}320411${plain.slice(10)}`);
    case 'short':
      return numberFormat(plain.slice(0, 17));
  }
}

export function writtenRegistrationNumber(
  random: Random,
  place: WritingPlace,
  plain: string,
  fault: NumberFault | undefined,
): Written {
  const shown = fault === undefined ? written(text(plain), plain) : numberShown(random, place, plain, fault);
  return fault === 'missing' ? shown : dated(place, shown, plain);
}
