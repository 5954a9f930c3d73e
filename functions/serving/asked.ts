import type { BodyOf, ParametersOf, QueryOf, Route } from '../../shared/api/define-route.ts';
import type { User } from '../../shared/domain/user.ts';

/** A request that has been checked against its declaration. */
export interface Asked<R extends Route> {
  /** Nobody where the route needs no sign-in. */
  readonly user: R['verb'] extends null ? undefined : User;
  readonly parameters: ParametersOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  /** Idempotency-Key; empty where the route has none. */
  readonly key: string;
  /** The revision of If-Match; undefined where none is named. */
  readonly seen: number | undefined;
}
