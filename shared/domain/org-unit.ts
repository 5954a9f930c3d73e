/** All names by which a ledger may call a unit. `name` is the one the targets use; `names` holds it too. */
export interface UnitNames {
  readonly name: string;
  readonly names: readonly string[];
}

export type OrgUnitKind = 'town' | 'subdistrict' | 'development-zone' | 'high-tech-zone';

/** A town or zone (镇、开发区) of the district. */
export interface OrgUnit extends UnitNames {
  readonly id: string;
  readonly kind: OrgUnitKind;
  /** 统计用区划代码, nine digits; null for a zone the statistics do not know. It is one of the names, too. */
  readonly divisionCode: string | null;
}
