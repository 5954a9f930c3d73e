import { fileSentences } from '../file-sentences.ts';
import { grouped } from '../grouped.ts';
import { refuse } from '../refusal.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { nameHash, nextTag, xmlScanner } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { unpackEntry } from '../zip/unpack-entry.ts';
import type { UnpackBudget } from '../zip/unpack-entry.ts';
import type { ZipEntry } from '../zip/zip-directory.ts';

/** The parts of an Office package (ECMA-376 part 2), found whatever the case of their names. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, readonly ZipEntry[]>;
  readonly budget: UnpackBudget;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "sharedStrings". */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

export function openPackage(bytes: Uint8Array, entries: readonly ZipEntry[]): Package {
  return {
    bytes,
    entries: grouped(entries, ({ name }) => name.toLowerCase()),
    budget: { used: 0 },
  };
}

export const hasPart = ({ entries }: Package, name: string): boolean => entries.has(name.toLowerCase());

/** A scanner at the beginning of a part; the part must be there, and once. */
export function scanPart({ bytes, entries, budget }: Package, name: string): XmlScanner {
  const [entry, second] = entries.get(name.toLowerCase()) ?? [];
  if (entry === undefined) return refuse(fileSentences.missingPart(name));
  if (second !== undefined) refuse(fileSentences.ambiguousZip);
  return xmlScanner({
    pieces: unpackEntry(bytes, entry, budget),
    broken: fileSentences.brokenPart(entry.name),
  });
}

const relationshipName = nameHash('Relationship');

/** What a part leads to inside the package; "" stands for the package itself. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const [folder, name] = split(part);
  const relationsPart = `${folder}_rels/${name}.rels`;
  if (!hasPart(parts, relationsPart)) return [];
  const scanner = scanPart(parts, relationsPart);
  const relationships: Relationship[] = [];
  while (nextTag(scanner)) {
    if (scanner.tag === 'close' || scanner.name !== relationshipName) continue;
    if (attribute(scanner, 'TargetMode')?.toLowerCase() === 'external') continue;
    relationships.push({
      id: attribute(scanner, 'Id') ?? '',
      type: attribute(scanner, 'Type')?.split('/').at(-1) ?? '',
      target: resolved(folder, attribute(scanner, 'Target') ?? ''),
    });
  }
  return relationships;
}

function split(part: string): readonly [folder: string, name: string] {
  const cut = part.lastIndexOf('/') + 1;
  return [part.slice(0, cut), part.slice(cut)];
}

/** A target is relative to the folder of its source, or begins with "/" at the package's root. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folder + path).split('/');
  const names: string[] = [];
  for (const step of steps) {
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(step);
  }
  return names.join('/');
}
