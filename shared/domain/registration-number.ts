/**
 * 科技型中小企业入库登记编号: year, division code, 0 / A / B, one character, six digits. Only the year is certain by
 * document (国科发政〔2017〕115号 gives a number a year); the rest is usual practice, so it earns warnings, not refusals.
 */
export const registrationNumberLength = 18;

/** The year in front; undefined when the text does not begin with four digits of a plausible year. */
export function registrationYearOf(number: string): number | undefined {
  const [, year] = /^(20\d\d)/.exec(number) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Year + division + flag + character + serial, as the numbers of a district look. */
export const isRegistrationNumberOf = (number: string, divisionCode: string): boolean =>
  number.length === registrationNumberLength &&
  registrationYearOf(number) !== undefined &&
  number.startsWith(divisionCode, 4) &&
  /^[0AB][0-9A-Z]\d{6}$/.test(number.slice(10));
