import type { Refused } from '../../shared/api/backend.ts';

/** A refusal that does not come from the backend's own words. */
export const refusal = (kind: Refused['kind'], sentence: string, type = ''): Refused => ({
  kind,
  type,
  sentence,
  problems: [],
});
