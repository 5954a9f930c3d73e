import type { RefusalKind } from '../use-cases/refusal.ts';

/** What can be wrong with a request before any use case sees it, or with the service itself. */
export type BorderKind =
  | 'request-invalid'
  | 'not-json'
  | 'not-utf8'
  | 'body-too-large'
  | 'content-type-unsupported'
  | 'key-missing'
  | 'token-missing'
  | 'token-expired'
  | 'token-invalid'
  | 'not-found'
  | 'person-not-found'
  | 'too-many-requests'
  | 'identity-unavailable'
  | 'service-misconfigured'
  | 'store-busy'
  | 'store-unavailable'
  | 'internal';

export type ProblemKind = RefusalKind | BorderKind;

interface ProblemType {
  readonly status: number;
  /** Short name of the kind, always the same. */
  readonly title: string;
}

const problemType = (status: number, title: string): ProblemType => ({ status, title });

/** Every kind of problem the API answers with: its status and its name. The sentence stands in `detail`. */
export const problemTypes: Readonly<Record<ProblemKind, ProblemType>> = {
  'request-invalid': problemType(400, '请求内容不符合约定'),
  'not-json': problemType(400, '请求正文不是 JSON'),
  'not-utf8': problemType(400, '请求正文不是 UTF-8'),
  'position-unknown': problemType(400, '不认得的位置'),
  'key-missing': problemType(400, '缺少 Idempotency-Key'),
  'token-missing': problemType(401, '没有登录'),
  'token-expired': problemType(401, '登录已过期'),
  'token-invalid': problemType(401, '登录凭证无效'),
  'not-permitted': problemType(403, '没有权限'),
  'not-found': problemType(404, '没有这个地址'),
  'person-not-found': problemType(404, '没有这个登录人'),
  'unit-not-found': problemType(404, '没有这个镇（开发区）'),
  'period-not-found': problemType(404, '没有这个期间'),
  'indicator-not-found': problemType(404, '没有这个指标'),
  'return-not-found': problemType(404, '没有这份报表'),
  'version-not-found': problemType(404, '没有这个版本'),
  'sheet-not-found': problemType(404, '没有这个工作表'),
  'period-not-begun': problemType(409, '期间还没有开始'),
  'period-closed': problemType(409, '期间已截止'),
  'version-changed': problemType(409, '已有更新的版本'),
  'wrong-state': problemType(409, '报表的状态不允许'),
  'revision-stale': problemType(412, '报表已被他人改动'),
  'body-too-large': problemType(413, '请求正文太大'),
  'content-type-unsupported': problemType(415, '正文类型不支持'),
  'key-reused': problemType(422, 'Idempotency-Key 已用于别的内容'),
  'file-refused': problemType(422, '文件读不了'),
  'unit-of-file': problemType(422, '不是这个镇（开发区）的台账'),
  'mapping-mismatch': problemType(422, '指定的列与台账对不上'),
  'ledger-blocked': problemType(422, '台账有必须先解决的问题'),
  'explanation-missing': problemType(422, '有强制问题，需要说明'),
  'revision-required': problemType(428, '缺少 If-Match'),
  'too-many-requests': problemType(429, '请求太多'),
  internal: problemType(500, '服务内部出错'),
  'store-busy': problemType(503, '存储正忙'),
  'store-unavailable': problemType(503, '存储不可用'),
  'identity-unavailable': problemType(503, '登录服务连不上'),
  'service-misconfigured': problemType(503, '服务没有配置好'),
};

export const problemKinds = Object.keys(problemTypes) as readonly ProblemKind[];

/** The stable name of a kind, as it stands in `type`. */
export const problemTypeOf = (kind: ProblemKind): string => `/problems/${kind}`;
