/** What one file may be; beyond it the file is refused before memory or time is lost. Bytes, unless said otherwise. */
export const fileLimits = {
  packed: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  zipEntries: 10_000,
  /** Unpacked over packed; honest sheets of blank styled rows reach about 300, deflate itself at most 1032. */
  zipRatio: 500,
  /** Small parts may be packed as tightly as they like. */
  zipRatioFrom: 8 * 1024 * 1024,
  /** UTF-16 units of one cell; Excel itself stops at 32,767. */
  cellText: 1_000_000,
  /** The last row and column of a sheet, counted from 0. */
  lastRow: 1_048_575,
  lastColumn: 16_383,
} as const;
