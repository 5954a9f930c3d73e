import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import type { UnitTarget } from '../../shared/domain/target.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { targetsMessages } from '../../shared/text/messages/consolidate.ts';

const name = z.string().trim().min(1).max(100);

const targetsFile = z.strictObject({
  year: z.int().min(2000).max(2099),
  units: z
    .array(
      z.strictObject({
        name,
        aliases: z.array(name).optional(),
        target: z.int().min(0).nullable().optional(),
      }),
    )
    .min(1),
});

type Units = z.infer<typeof targetsFile>['units'];

/** The units and targets of a file, in its order; the other names of a unit the product knows are added. */
export async function readTargets(
  path: string,
  year: number,
): Promise<Result<readonly UnitTarget[], string>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return failed(targetsMessages.unreadable(path));
  const json = parsedJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return failed(targetsMessages.notJson(path));
  const { success, data, error } = targetsFile.safeParse(json.value);
  if (!success) return failed(targetsMessages.wrongShape(path, placeOf(error)));
  if (data.year !== year) return failed(targetsMessages.otherYear(path, data.year, year));
  const twice = nameGivenTwice(data.units);
  return twice === undefined ? ok(unitTargets(data.units)) : failed(targetsMessages.nameTwice(path, twice));
}

function parsedJson(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed('not-json');
  }
}

/** "units[2].target", as one would write it in a program. */
function placeOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = [
    ...(issue?.path ?? []),
    ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
  ];
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || '内容';
}

const givenNames = (unit: Units[number]): readonly string[] => [
  ...new Set([unit.name, ...(unit.aliases ?? [])]),
];

function nameGivenTwice(units: Units): string | undefined {
  const seen = new Set<string>();
  for (const given of units.flatMap(givenNames)) {
    if (seen.has(given)) return given;
    seen.add(given);
  }
  return undefined;
}

function unitTargets(units: Units): readonly UnitTarget[] {
  const taken = new Set(units.flatMap(givenNames));
  return units.map((unit) => {
    const given = givenNames(unit);
    const known = [...knownNames(given), ...shortName(unit.name)].filter((other) => !taken.has(other));
    return { name: unit.name, names: [...given, ...new Set(known)], target: unit.target ?? null };
  });
}

/** All names of the unit of this district that bears one of the given names. */
const knownNames = (given: readonly string[]): readonly string[] =>
  wujinUnits
    .filter(({ names }) => names.some((known) => given.includes(known)))
    .flatMap(({ names }) => names);

/** 湖塘镇 is called 湖塘; a name of one character would be found everywhere. */
const shortName = (full: string): readonly string[] => {
  const [, short] = /^(.{2,})(?:镇|乡|街道)$/u.exec(full) ?? [];
  return short === undefined ? [] : [short];
};
