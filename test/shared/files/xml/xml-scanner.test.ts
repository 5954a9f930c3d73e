import { describe, expect, it } from '@jest/globals';

import { fileSentences } from '../../../../shared/files/file-sentences.ts';
import { attribute } from '../../../../shared/files/xml/xml-attributes.ts';
import { nextTag, xmlScanner } from '../../../../shared/files/xml/xml-scanner.ts';
import { textOf } from '../../../../shared/files/xml/xml-text.ts';
import { bytesOf } from '../../../builders/read-plainly.ts';

const document =
  '<?xml version="1.0"?>\n<a:台账 b=\'1>2\' r = "A1"><!-- <c> --><c>湖塘镇😀 &amp; &#20803;<![CDATA[<d>&]]>\r\n</c><e/></a:台账 >\n';

function eventsOf(pieceSize: number): readonly unknown[] {
  const bytes = bytesOf(document);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceSize) }, (_, index) =>
    bytes.subarray(index * pieceSize, (index + 1) * pieceSize),
  );
  const scanner = xmlScanner({ pieces: pieces[Symbol.iterator](), broken: fileSentences.brokenZip });
  const events: unknown[] = [];
  while (nextTag(scanner)) {
    const text = scanner.tag === 'close' ? textOf(scanner) : '';
    const values = scanner.tag === 'open' ? [attribute(scanner, 'b'), attribute(scanner, 'r')] : [];
    events.push([scanner.tag, scanner.name, scanner.depth, text, ...values]);
  }
  return events;
}

describe('an XML document', () => {
  it('is read the same in one piece and in pieces cut anywhere', () => {
    const whole = eventsOf(10_000);
    expect(whole).toHaveLength(5);
    expect(whole[0]).toEqual(['open', expect.any(Number), 1, '', '1>2', 'A1']);
    expect(whole[2]).toEqual(['close', expect.any(Number), 1, '湖塘镇😀 & 元<d>&\n', ...[]]);
    const sizes = Array.from({ length: 60 }, (_, index) => index + 2);
    expect(sizes.filter((size) => JSON.stringify(eventsOf(size)) !== JSON.stringify(whole))).toEqual([]);
  });
});
