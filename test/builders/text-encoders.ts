import { TextDecoder, TextEncoder } from 'node:util';

/** Every browser has them, and the page that the tests are given does not. To be imported first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
