const daysTo1900 = 693_594;
const daysTo1904 = daysTo1900 + 1_462;
const civil = /^(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$/;
const clock = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?$/;
const duration = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/**
 * The serial of an ISO 8601 day, day with time, time of day or duration, as cells of type "d" hold it (ECMA-376 part 1,
 * 18.18.11). An offset is left aside: the wall clock is what a person sees. Undefined for anything else.
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const day = civil.exec(text);
  if (day === null) return timeOf(clock.exec(text)) ?? timeOf(duration.exec(text));
  const [year, month, dayOfMonth] = [Number(day[1]), Number(day[2]), Number(day[3])];
  const time = day[4] === undefined ? 0 : timeOf(clock.exec(day[4]));
  if (time === undefined || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  const days = dayNumber(year, month, dayOfMonth) - (date1904 ? daysTo1904 : daysTo1900);
  // Before March 1900 the serials are one less, because Excel counts a 29 February 1900 that never was.
  return (date1904 || days > 60 ? days : days - 1) + time;
}

function timeOf(match: RegExpExecArray | null): number | undefined {
  if (match === null || match[0] === 'PT') return undefined;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  return (hours * 3_600 + minutes * 60 + seconds) / 86_400;
}

/** Days since 0001-01-01, which is day 1, in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 306;
}
