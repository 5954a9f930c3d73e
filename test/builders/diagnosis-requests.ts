import { parseCalendarDate } from '../../shared/domain/calendar-date.ts';
import type { DiagnosisRequest } from '../../shared/documents/diagnosis.ts';
import { hnteProgram } from '../../shared/policy/hnte/program.ts';
import { readFacts } from '../../shared/policy/read-example.ts';

/** An invented firm that spends too little on R&D for its size, and of which much is unknown. */
export function aDiagnosisRequest(changed: Partial<DiagnosisRequest> = {}): DiagnosisRequest {
  const on = parseCalendarDate('2026-06-30');
  if (!on) throw new RangeError('The day of the example is none.');
  return {
    name: '常州示例精密机械有限公司',
    uscc: '91320412MA1N000770',
    facts: readFacts({
      foundedOn: '2019-03-15',
      salesRevenue: 5000,
      salesRevenueThreeYears: 13500,
      rdExpenseThreeYears: 640,
      deductibleRdExpense: 210,
      staffMonthlyAverage: 86,
      scienceStaffMonthlyAverage: 14,
      locatedInDistrict: true,
    }),
    program: hnteProgram,
    on,
    district: '某某区科学技术局',
    ...changed,
  };
}

/** Names that would do harm where text is taken for anything else. */
export const hostileNames = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><b>常州&amp;公司</b>',
  "']]><!--${name}",
  '=HYPERLINK("http://example.invalid","点我")',
  '常州\u0000\u0008\uFFFE\uD800公司',
  '企'.repeat(2_000),
] as const;
