import { transferMessages } from '../../text/messages/transfer.ts';
import { quarterName } from '../../text/period-name.ts';
import { canonical } from './canonical.ts';
import type { QuarterRecord } from './transfer-record.ts';
import { returnName, versionName } from './version-name.ts';

export interface Differences {
  readonly sentences: readonly string[];
  /** Names of versions that are not there: their contents need not be told missing too. */
  readonly absent: readonly string[];
}

/** In what a quarter that is there differs from the recorded one, return by return. */
export function quarterDifferences(wanted: QuarterRecord, there: QuarterRecord): Differences {
  const units = [...new Set([...unitsOf(wanted), ...unitsOf(there)])].sort();
  const found = units.map((unit) => unitDifferences(partOf(wanted, unit), partOf(there, unit), unit));
  const sentences = found.flatMap((one) => one.sentences);
  const sameTrail = canonical(wanted.events) === canonical(there.events);
  return {
    sentences:
      sentences.length > 0 || sameTrail
        ? sentences
        : [transferMessages.trailDiffers(quarterName(wanted.quarter))],
    absent: found.flatMap(({ absent }) => absent),
  };
}

const unitsOf = ({ heads }: QuarterRecord): readonly string[] => heads.map(({ unit }) => unit);

/** What a quarter says of one unit. Where its events lie among those of others is not its own. */
const partOf = ({ quarter, events, heads, versions }: QuarterRecord, unit: string) => ({
  quarter,
  events: events
    .filter((event) => event.unit === unit)
    .map(({ revision, verb, version, at, by, contentHash }) => [
      revision,
      verb,
      version,
      at,
      by,
      contentHash,
    ]),
  head: heads.find((head) => head.unit === unit),
  versions: versions.filter((version) => version.unit === unit).map(({ saved }) => saved),
});

type Part = ReturnType<typeof partOf>;

function unitDifferences(wanted: Part, there: Part, unit: string): Differences {
  const place = { quarter: wanted.quarter, unit };
  const nameOf = (version: number): string => versionName({ ...place, version });
  const pairs = wanted.versions.map((version) => ({
    version,
    other: there.versions.find((one) => one.version === version.version),
  }));
  const absent = pairs.flatMap(({ version, other }) =>
    other === undefined ? [nameOf(version.version)] : [],
  );
  if (there.head === undefined)
    return { sentences: [transferMessages.returnMissing(returnName(place))], absent };
  if (wanted.head === undefined)
    return { sentences: [transferMessages.returnOnlyInStore(returnName(place))], absent };
  const differing = pairs.filter(
    ({ version, other }) => other !== undefined && canonical(version) !== canonical(other),
  );
  const unlike = (one: unknown, other: unknown, sentence: string): readonly string[] =>
    canonical(one) === canonical(other) ? [] : [sentence];
  return {
    absent,
    sentences: [
      ...absent.map(transferMessages.versionMissing),
      ...differing.map(({ version }) => transferMessages.versionDiffers(nameOf(version.version))),
      ...unlike(wanted.head, there.head, transferMessages.headDiffers(returnName(place))),
      ...unlike(wanted.events, there.events, transferMessages.eventsDiffer(returnName(place))),
    ],
  };
}
