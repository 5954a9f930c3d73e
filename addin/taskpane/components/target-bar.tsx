import { makeStyles, tokens } from '@fluentui/react-components';

import { paneMessages } from '../../../shared/text/messages/pane.ts';
import { countText, percentText } from '../../../shared/text/shown-figures.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  figure: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  track: {
    flex: '1 1 80px',
    height: '10px',
    borderRadius: '5px',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: 'hidden',
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface Figures {
  readonly counted: number;
  readonly target: number | null;
}

/** The one figure a clerk looks for. The bar is for the eye; the words say the same. */
export function TargetBar({ counted, target }: Figures) {
  const styles = useStyles();
  const share = target === null || target === 0 ? null : counted / target;
  return (
    <div className={styles.line} aria-live="polite" data-testid="counted">
      <span className={styles.figure}>
        {`${paneMessages.counted} ${countText(counted)}`}
        {target === null ? ` · ${paneMessages.noTarget}` : ` / ${paneMessages.target} ${countText(target)}`}
      </span>
      {share !== null && (
        <>
          <div className={styles.track} aria-hidden="true">
            <div className={styles.done} style={{ width: `${Math.min(1, share) * 100}%` }} />
          </div>
          <span className={styles.figure}>{percentText(share)}</span>
        </>
      )}
    </div>
  );
}
