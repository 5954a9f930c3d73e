const secondsADay = 86_400;

/** Days of 1904-01-01 in the count of 1900. */
const shift1904 = 1_462;

/** Beyond 9999-12-31 Excel shows no date. */
const lastSerial = 2_958_466;

/**
 * What the clock on the wall shows for a serial, to the nearest second: "2021-03-05T14:30:00". As in Excel, serials below
 * 1 have the day 1900-01-00 and serial 60 is 1900-02-29. Undefined for what no calendar holds.
 */
export function wallClock(serial: number, date1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * secondsADay);
  const day = whole + (date1904 ? shift1904 : 0) + (seconds === secondsADay ? 1 : 0);
  if (serial < 0 || !(day < lastSerial)) return undefined;
  return `${civilDay(day)}T${clock(seconds % secondsADay)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function civilDay(serial: number): string {
  if (serial === 0) return '1900-01-00';
  if (serial === 60) return '1900-02-29';
  return gregorian(serial < 60 ? serial + 1 : serial);
}

/** Day 0 is 1899-12-30. Years begin in March here, so that the leap day is the last one. */
function gregorian(days: number): string {
  const fromMarch0 = days + 693_899;
  const era = Math.floor(fromMarch0 / 146_097);
  const dayOfEra = fromMarch0 - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const century = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + century);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
