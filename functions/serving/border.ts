import type { VerifyToken } from '../identity/verify-token.ts';
import type { Crowd } from './crowd.ts';
import type { RateLimit } from './rate-limit.ts';

/** What every request passes before a route sees it. */
export interface Border {
  readonly verify: VerifyToken;
  readonly limit: RateLimit;
  readonly commits: Crowd;
}
