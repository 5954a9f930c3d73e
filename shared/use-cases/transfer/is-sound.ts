import type { Digest } from '../../ports/digest.ts';
import type { ReturnEvent } from '../../ports/store.ts';
import type { QuarterRecord } from './transfer-record.ts';

/**
 * Whether a quarter could have come about: every event follows on the one before, every return's revisions and versions
 * count from one, and what stands at the end is what the events say.
 */
export function isSound({ quarter, events, heads, versions }: QuarterRecord, digest: Digest): boolean {
  const units = [...new Set(events.map(({ unit }) => unit))].sort();
  return (
    isChain(events, digest) &&
    sameTexts(
      heads.map(({ unit }) => unit),
      units,
    ) &&
    heads.every((head) => head.quarter === quarter) &&
    units.every((unit) => {
      const ofUnit = events.filter((event) => event.unit === unit);
      const numbers = versions.filter((version) => version.unit === unit).map(({ saved }) => saved.version);
      const head = heads.find((one) => one.unit === unit);
      return (
        ofUnit.every(({ revision }, index) => revision === index + 1) &&
        head?.revision === ofUnit.length &&
        head.version === numbers.length &&
        numbers.every((number, index) => number === index + 1) &&
        versionsAreSaved(ofUnit, numbers.length)
      );
    }) &&
    versions.every(({ unit }) => units.includes(unit))
  );
}

/** Each saving brings the next version; what is decided is decided about one that was saved. */
function versionsAreSaved(events: readonly ReturnEvent[], count: number): boolean {
  let saved = 0;
  for (const { verb, version } of events) {
    if (verb === 'submit' || verb === 'save-draft') saved += 1;
    const named = verb === 'submit' || verb === 'save-draft' ? version === saved : version <= saved;
    if (!named || version < 1) return false;
  }
  return saved === count;
}

const isChain = (events: readonly ReturnEvent[], digest: Digest): boolean =>
  events.every(({ sequence, previous }, index) => {
    const before = events[index - 1];
    return sequence === index + 1 && previous === (before === undefined ? '' : digest(eventText(before)));
  });

/** An event as it was written when the next one took its digest: the order of the keys matters. */
const eventText = (event: ReturnEvent): string => {
  const { sequence, unit, revision, verb, version, at, by, contentHash, previous } = event;
  const { id, name } = by;
  return JSON.stringify({
    ...{ sequence, unit, revision, verb, version, at },
    ...{ by: { id, name }, contentHash, previous },
  });
};

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);
