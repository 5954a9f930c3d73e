import type { FieldId } from '../../ledgers/fields.ts';

/** How the cells of a column are read. */
export type ColumnKind = 'amount' | 'heads' | 'count' | 'points' | 'day' | 'claim' | 'number' | 'text';

/** What a column can mean to the row functions: the fields of a ledger, and what only these functions need. */
export type RowField = FieldId | OwnField;

/** Columns that no ledger carries; found by their own words, before the ledger's dictionary is asked. */
export type OwnField = keyof typeof ownColumns;

interface OwnColumn {
  readonly kind: ColumnKind;
  /** The cleaned header holds one of these … */
  readonly words: RegExp;
  /** … and none of these. */
  readonly not?: RegExp;
}

const share = /比例|占比|比重|强度|增长|增幅|率/;

/**
 * Words of headers as clerks write them, cleaned of blanks, brackets and units; the first line that fits decides. A list is
 * a column that says who stands on it.
 */
export const ownColumns = {
  domesticRdExpense: {
    kind: 'amount',
    words: /境内.*(研发|研究开发)|(研发|研究开发).*境内/,
    not: share,
  },
  highTechIncome: {
    kind: 'amount',
    words: /高新(技术)?(产品|服务).*收入|^高新(技术)?收入|^高品(收入)?$/,
    not: share,
  },
  totalIncome: {
    kind: 'amount',
    words: /^(近一年|上年|上年度|上一年度)?(企业)?(年)?总收入(总额)?$|^(企业)?收入总额$/,
    not: share,
  },
  innovationScore: {
    kind: 'points',
    words: /创新能力.*(评价|分)|^自评(得)?分(数)?$/,
  },
  coreRightConfirmed: { kind: 'claim', words: /核心(自主)?知识产权/ },
  technologyFieldConfirmed: {
    kind: 'claim',
    words: /是否.*领域|属于.*领域|领域.*(符合|确认)/,
  },
  cleanForOneYear: {
    kind: 'claim',
    words: /事故|环境违法|环保违法|失信|重大违法/,
  },
  residentEnterprise: { kind: 'claim', words: /居民企业/ },
  permittedProducts: {
    kind: 'claim',
    words: /禁止.*类|淘汰类|限制类/,
  },
  certificateIssuedOn: {
    kind: 'day',
    words: /发证(日期|时间|日)|认定(日期|时间)|(高企|高新技术企业).*(取得|获批|批准)(日期|时间)/,
    not: /有效|到期|注册|成立|科小|科技型中小|入库/,
  },
  nationalAwardTopThree: {
    kind: 'claim',
    words: /国家.*(科技|科学技术)(进步)?奖/,
  },
  provincialRdInstitution: {
    kind: 'claim',
    words: /省.*研发机构|省部级.*机构/,
  },
  standardLed: { kind: 'claim', words: /主导.*标准/ },
  onHntePoolList: {
    kind: 'claim',
    words: /培育(入)?库|高企培育|高新技术企业培育/,
  },
  onGazelleList: { kind: 'claim', words: /瞪羚/ },
  onUnicornList: { kind: 'claim', words: /独角兽/ },
  onListingPlanList: { kind: 'claim', words: /上市(培育|后备)/ },
  onAboveScaleList: { kind: 'claim', words: /规上|规模以上/, not: /首次|日期|时间/ },
  onHuikeList: { kind: 'claim', words: /惠科/ },
  onWukeList: { kind: 'claim', words: /武科/ },
  locatedInDistrict: { kind: 'claim', words: /在(本|武进)区/ },
} as const satisfies Readonly<Record<string, OwnColumn>>;

const isOwn = (field: string): field is OwnField => field in ownColumns;

export const ownFields = Object.keys(ownColumns).filter(isOwn);

export function ownFieldOf(header: string): OwnField | undefined {
  return ownFields.find((field) => {
    const { words, not }: OwnColumn = ownColumns[field];
    return words.test(header) && !(not?.test(header) ?? false);
  });
}
