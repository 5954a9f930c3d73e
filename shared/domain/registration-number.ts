/**
 * 科技型中小企业入库登记编号: year, division code, 0 / A / B, one character, six digits. Only the year is certain by
 * document (国科发政〔2017〕115号 gives a number a year); the rest is usual practice, so it earns warnings, not refusals.
 */
export const registrationNumberLength = 18;

const digitAt = (number: string, at: number): number => {
  const digit = number.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
};

/** The year in front; undefined when the text does not begin with four digits of a plausible year. */
export function registrationYearOf(number: string): number | undefined {
  const [decade, year] = [digitAt(number, 2), digitAt(number, 3)];
  return number.startsWith('20') && decade >= 0 && year >= 0 ? 2000 + 10 * decade + year : undefined;
}

/** Year + division + flag + character + serial, as the numbers of a district look. */
export const isRegistrationNumberOf = (number: string, divisionCode: string): boolean =>
  number.length === registrationNumberLength &&
  registrationYearOf(number) !== undefined &&
  number.startsWith(divisionCode, 4) &&
  /^[0AB][0-9A-Z]\d{6}$/.test(number.slice(10));
