import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { percentText } from '../../shared/text/shown-figures.ts';

const useStyles = makeStyles({
  cell: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: '180px' },
  track: { position: 'relative', flex: 1, height: '14px', backgroundColor: tokens.colorNeutralBackground4 },
  done: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  behind: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  time: {
    position: 'absolute',
    insetBlock: '-4px',
    width: 0,
    borderLeft: `2px dashed ${tokens.colorNeutralForeground1}`,
  },
  share: { width: '56px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface AchievementBarProps {
  readonly achievement: number | null;
  readonly timeProgress: number;
  /** The share at the right edge, the same for all bars of a table. */
  readonly scale: number;
}

/** Drawn against one scale with the line of time through all; the number says the same in words. */
export function AchievementBar({ achievement, timeProgress, scale }: AchievementBarProps) {
  const styles = useStyles();
  const widthOf = (share: number): string => `${Math.min(100, (share / scale) * 100)}%`;
  const isBehind = achievement !== null && achievement < timeProgress;
  return (
    <div className={styles.cell}>
      <div className={styles.track} aria-hidden="true">
        <div
          className={mergeClasses(styles.done, isBehind && styles.behind)}
          style={{ width: widthOf(achievement ?? 0) }}
        />
        <div className={styles.time} style={{ left: widthOf(timeProgress) }} />
      </div>
      <span className={styles.share}>{percentText(achievement)}</span>
    </div>
  );
}
