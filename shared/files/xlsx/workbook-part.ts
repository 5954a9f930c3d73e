import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';
import type { Visibility } from '../sheet.ts';
import { attribute, isTrue, prefixedAttribute } from '../xml/xml-attributes.ts';
import { nameHash, nextTag, skipExtensions } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { relationshipsOf, scanPart } from './parts.ts';
import type { Package, Relationship } from './parts.ts';

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

const [root, properties, sheet] = [nameHash('workbook'), nameHash('workbookPr'), nameHash('sheet')];

/** Tabs that hold no cells of a table; they are left out without a word. */
const otherTabs = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/** The worksheets in tab order, and how the workbook counts days (ECMA-376 part 1, 18.2). */
export function readWorkbookPart(parts: Package, part: string): WorkbookPart {
  const relationships = relationshipsOf(parts, part);
  const scanner = scanPart(parts, part);
  const tabs: Tab[] = [];
  let date1904 = false;
  for (let tags = 0; nextTag(scanner); tags += 1) {
    if (tags === 0 && scanner.name !== root) refuse(scanner.broken);
    if (scanner.tag === 'close' || skipExtensions(scanner)) continue;
    if (scanner.name === properties) date1904 = isTrue(scanner, 'date1904');
    if (scanner.name === sheet) tabs.push(tabOf(scanner));
  }
  if (tabs.length === 0) refuse(fileSentences.noSheets);
  return { date1904, sheets: tabs.flatMap((tab) => sheetEntry(tab, tabs, relationships)), relationships };
}

interface Tab {
  readonly name: string;
  readonly visibility: Visibility;
  readonly id: string | undefined;
}

function tabOf(scanner: XmlScanner): Tab {
  const state = attribute(scanner, 'state');
  return {
    name: attribute(scanner, 'name') ?? '',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    id: prefixedAttribute(scanner, 'id') ?? attribute(scanner, 'id'),
  };
}

function sheetEntry(
  { name, visibility, id }: Tab,
  tabs: readonly Tab[],
  relationships: readonly Relationship[],
): readonly SheetEntry[] {
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (relationship === undefined) {
    // A module of macros from before 1997 keeps its tab, without a part; a sheet that lost its part does not.
    if (id === '' && !relationships.some((candidate) => isLost(candidate, tabs))) return [];
    return refuse(fileSentences.missingSheet(name));
  }
  return otherTabs.includes(relationship.type) ? [] : [{ name, visibility, part: relationship.target }];
}

/** A worksheet that no tab names. */
const isLost = ({ id, type }: Relationship, tabs: readonly Tab[]): boolean =>
  type === 'worksheet' && !tabs.some((tab) => tab.id === id);
