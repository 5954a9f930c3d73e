import { isRegistrationNumberOf, registrationYearOf } from '../domain/registration-number.ts';
import {
  illegalUsccCharacter,
  isUscc,
  usccCheckCharacter,
  usccCheckFits,
  usccLength,
} from '../domain/uscc.ts';
import type { Cell } from '../files/sheet.ts';
import { isMissingMark, trimmed } from '../text/clean-text.ts';
import { cleanedCode, cleanedNumber, isScientificText } from '../text/written-code.ts';
import { type CellFinding, noted, nothing, type Reading } from './reading.ts';

const lookAlikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'Y', Z: '2' };

/** The code with look-alike letters replaced, when its check character then fits: an offer, never applied silently. */
function suggestionFor(code: string): string | undefined {
  const candidate = code.replace(/[IOSVZ]/g, (letter) => lookAlikes[letter] ?? letter);
  return isUscc(candidate) && usccCheckFits(candidate) ? candidate : undefined;
}

const normalisedFinding = (
  kind: 'uscc-normalised' | 'registration-number-normalised',
  written: string,
  code: string,
): readonly CellFinding[] => {
  if (written === code) return [];
  return [{ kind, other: code, ...(trimmed(written) === code ? { optional: true as const } : {}) }];
};

function readCodeText(written: string): Reading {
  if (isUscc(written) && usccCheckFits(written)) return { value: written };
  const code = cleanedCode(written);
  if (isMissingMark(written) || code === '') return noted(null, 'uscc-missing');
  if (isScientificText(written)) return noted(null, 'uscc-scientific-text', trimmed(written));
  if (Array.from(code).length !== usccLength)
    return noted(null, 'uscc-length', String(Array.from(code).length));
  const illegal = illegalUsccCharacter(code);
  if (illegal !== undefined) {
    const suggestion = suggestionFor(code);
    const finding: CellFinding = {
      kind: 'uscc-illegal-character',
      found: illegal,
      ...(suggestion === undefined ? {} : { other: suggestion }),
    };
    return { value: null, findings: [finding], ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const findings = [...normalisedFinding('uscc-normalised', written, code)];
  if (isUscc(code) && !usccCheckFits(code))
    findings.push({ kind: 'uscc-check-character', other: usccCheckCharacter(code) });
  return findings.length === 0 ? { value: code } : { value: code, findings };
}

/** 统一社会信用代码; null where it cannot be recovered. */
export function readUscc(cell: Cell | undefined): Reading {
  if (cell === undefined) return noted(null, 'uscc-missing');
  return cell.kind === 'text' ? readCodeText(cell.value) : noted(null, 'uscc-as-number');
}

/** Words that stand for a number not yet given. */
const notYet: ReadonlySet<string> = new Set(['未取得', '办理中', '待公示', '公示中', '已提交']);

const districtDivision = '320412';

function readNumberText(written: string): Reading {
  if (isRegistrationNumberOf(written, districtDivision))
    return { value: written, year: Number(written.slice(0, 4)) };
  const number = cleanedNumber(written);
  if (isMissingMark(written) || number === '') return noted(null, 'registration-number-missing');
  const year = registrationYearOf(number);
  if (notYet.has(number) || year === undefined)
    return noted(null, 'registration-number-missing', trimmed(written));
  const findings = [...normalisedFinding('registration-number-normalised', written, number)];
  if (!isRegistrationNumberOf(number, districtDivision))
    findings.push({ kind: 'registration-number-format', found: number });
  return findings.length === 0 ? { value: number, year } : { value: number, year, findings };
}

/** 入库登记编号; stored as a number its end is lost, but the year in front is safe. */
export function readRegistrationNumber(cell: Cell | undefined): Reading {
  if (cell === undefined) return noted(null, 'registration-number-missing');
  if (cell.kind === 'text') return readNumberText(cell.value);
  const digits =
    cell.kind === 'number' && Number.isFinite(cell.value) ? BigInt(Math.trunc(cell.value)).toString() : '';
  const year = registrationYearOf(digits);
  if (year === undefined) return noted(null, 'registration-number-missing', String(cell.value));
  return { value: null, year, findings: [{ kind: 'registration-number-as-number' }] };
}

/** 高企证书编号: text as written; the missing words say that there is none. */
export function readCertificateNumber(text: string): Reading {
  return isMissingMark(text) ? nothing : { value: trimmed(text) };
}
