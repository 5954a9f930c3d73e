import { describe, expect, it } from '@jest/globals';

import { diagnosisOf } from '../../../shared/documents/diagnosis.ts';
import { diagnosisFileName } from '../../../shared/documents/diagnosis-file-name.ts';
import { aDiagnosisRequest, hostileNames } from '../../builders/diagnosis-requests.ts';

const fileName = (name: string): string => diagnosisFileName(diagnosisOf(aDiagnosisRequest({ name })));

describe('the name of the file', () => {
  it('says what it is, of whom and of which day', () => {
    expect(fileName('常州甲样例有限公司')).toBe('高新技术企业认定诊断书_常州甲样例有限公司_2026-06-30');
  });

  it('does without the enterprise where it has no name', () => {
    expect(fileName('')).toBe('高新技术企业认定诊断书_2026-06-30');
  });

  it.each([...hostileNames, '../../甲', 'CON', '甲\u202Excod.exe'])(
    'is one that every system takes: %s',
    (name) => {
      expect(fileName(name)).toMatch(/^高新技术企业认定诊断书_[^\\/:*?"<>|\p{C}]*_?2026-06-30$/u);
      expect(fileName(name).length).toBeLessThan(100);
    },
  );
});
