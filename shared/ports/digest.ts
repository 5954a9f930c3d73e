/** SHA-256 in hexadecimal digits, of a text in UTF-8. */
export type Digest = (text: string) => string;
