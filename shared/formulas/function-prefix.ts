/** What every worksheet function begins with. A development copy beside the real add-in has another beginning. */
export const functionPrefix = 'GAOQI_';

/** The id of a function under the beginning of its environment. */
export const idUnder = (prefix: string, id: string): string =>
  id.startsWith(functionPrefix) ? prefix + id.slice(functionPrefix.length) : id;
