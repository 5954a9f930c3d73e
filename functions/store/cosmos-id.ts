import { sha256 } from './sha256.ts';

/** Cosmos DB takes 1,023 bytes; short ids keep every document and every index entry small. */
const longest = 255;

/**
 * The id under which a document of ours lies: `/ \ ? #` are not allowed in one, and what is not plain ASCII is trouble
 * in an address. Different ids stay different; those of one prefix keep its written form as their prefix.
 */
export function cosmosId(id: string): string {
  const written = [...Buffer.from(id, 'utf8')].map(writtenByte).join('');
  if (written.length <= longest) return written;
  return `${written.slice(0, longest - 66)}~~${sha256(id)}`;
}

const plain = /[A-Za-z0-9:._-]/;

function writtenByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return byte < 128 && plain.test(character) ? character : `~${byte.toString(16).padStart(2, '0')}`;
}
