import type { OutColumn } from '../../shared/files/write-workbook.ts';

export const text = (header: string, width: number): OutColumn => ({ header, width, kind: 'text' });
export const count = (header: string): OutColumn => ({ header, width: 10, kind: 'count' });
