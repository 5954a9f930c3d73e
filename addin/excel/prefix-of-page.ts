import { functionPrefix } from '../../shared/formulas/function-prefix.ts';

/** What the functions of this copy of the add-in begin with; a site that was made for it says so in its page. */
export const prefixOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="function-prefix"]')?.content ?? functionPrefix;
