import { nameHash } from './xml-scanner.ts';
import type { XmlScanner } from './xml-scanner.ts';
import { decodeText } from './xml-text.ts';

/** An attribute of the current tag, without a prefix; undefined where it does not stand. */
export const attribute = (scanner: XmlScanner, name: string): string | undefined => valueOf(scanner, name, 0);

/** An attribute with some prefix, such as the relationship of `r:id`. */
export const prefixedAttribute = (scanner: XmlScanner, name: string): string | undefined =>
  valueOf(scanner, name, 1);

/** An xsd:boolean attribute: "1" and "true". */
export const isTrue = (scanner: XmlScanner, name: string): boolean =>
  ['1', 'true', 'on'].includes(attribute(scanner, name) ?? '');

function valueOf(scanner: XmlScanner, name: string, prefixed: number): string | undefined {
  const { attributes, attributeCount } = scanner;
  const hash = nameHash(name);
  for (let slot = 0; slot < 4 * attributeCount; slot += 4) {
    if (attributes[slot] === hash && attributes[slot + 1] === prefixed)
      return decodeText(scanner, attributes[slot + 2] ?? 0, attributes[slot + 3] ?? 0);
  }
  return undefined;
}
