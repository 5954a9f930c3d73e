/** Bounds of the six fields: second, minute, hour, day of the month, month, day of the week. */
const fields = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;

const minute = 60_000;

/** How far back a time that was slept through is looked for, in minutes. */
const mostMinutes = 24 * 60;

/**
 * Whether a time of the schedule lies after one moment and not after the other, in UTC and to the minute, as the host of
 * Azure reads it: "*", numbers, spans and steps. A clock that was set back makes nothing due.
 */
export function isDue(schedule: string, after: number, until: number): boolean {
  const matches = matcherOf(schedule);
  const last = Math.floor(until / minute);
  const first = Math.max(Math.floor(after / minute) + 1, last - mostMinutes);
  for (let at = first; at <= last; at += 1) if (matches(new Date(at * minute))) return true;
  return false;
}

function matcherOf(schedule: string): (time: Date) => boolean {
  const parts = schedule.split(' ');
  if (parts.length !== fields.length) throw new Error(`"${schedule}" has not six fields.`);
  const allowed = fields.map(([least, most], field) => valuesOf(parts[field] ?? '', least, most));
  return (time) =>
    [
      time.getUTCSeconds(),
      time.getUTCMinutes(),
      time.getUTCHours(),
      time.getUTCDate(),
      time.getUTCMonth() + 1,
      time.getUTCDay(),
    ].every((value, field) => allowed[field]?.has(value) === true);
}

function valuesOf(text: string, least: number, most: number): ReadonlySet<number> {
  const spans = text.split(',').map((part) => {
    const [, any, from, to, step] = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [];
    if (any === undefined && from === undefined) throw new Error(`"${text}" is no field of a schedule.`);
    const first = any === undefined ? Number(from) : least;
    const end = any !== undefined || (to === undefined && step !== undefined) ? most : Number(to ?? from);
    return { first, end, step: Number(step ?? 1) };
  });
  const all = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return new Set(
    all.filter((value) =>
      spans.some(({ first, end, step }) => value >= first && value <= end && (value - first) % step === 0),
    ),
  );
}
