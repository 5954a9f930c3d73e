import type { Keepsakes } from '../../shared/ports/keepsakes.ts';
import type { OfficeRun } from './office-run.ts';

/** Custom XML parts go with the file, wherever it is opened next. One part a name. */
const namespace = 'urn:district-tech-ledger:keepsake';

const namespaceOf = (name: string): string => `${namespace}:${encodeURIComponent(name)}`;

export const workbookKeepsakes = (run: OfficeRun): Keepsakes => ({
  read: (name) =>
    run(async (context) => {
      const part = context.workbook.customXmlParts
        .getByNamespace(namespaceOf(name))
        .getOnlyItemOrNullObject();
      await context.sync();
      if (part.isNullObject) return undefined;
      const xml = part.getXml();
      await context.sync();
      // The answer of getXml is filled by the sync; there is nothing to load.
      // eslint-disable-next-line office-addins/load-object-before-read
      return new DOMParser().parseFromString(xml.value, 'application/xml').documentElement.textContent;
    }),
  write: (name, text) =>
    run(async (context) => {
      const { customXmlParts } = context.workbook;
      const known = customXmlParts.getByNamespace(namespaceOf(name));
      known.load('items/id');
      await context.sync();
      // What `items/id` loads, the rule takes for not loaded.
      // eslint-disable-next-line office-addins/load-object-before-read
      for (const part of known.items) part.delete();
      if (text !== undefined) customXmlParts.add(partOf(name, text));
      await context.sync();
    }),
});

const partOf = (name: string, text: string): string => {
  const part = document.implementation.createDocument(namespaceOf(name), 'keepsake');
  part.documentElement.textContent = text;
  return new XMLSerializer().serializeToString(part);
};
