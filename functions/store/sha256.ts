/** SHA-256 of a text, in hexadecimal. Node's cryptography is loaded for the first one: a start does without it. */
export const sha256 = (text: string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
