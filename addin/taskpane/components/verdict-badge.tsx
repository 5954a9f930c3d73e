import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { verdictText } from '../../../shared/policy/explain.ts';
import type { Verdict } from '../../../shared/policy/outcome.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    gap: '4px',
    whiteSpace: 'nowrap',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentColor',
    fontWeight: tokens.fontWeightSemibold,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground1 },
  manual: { color: tokens.colorBrandForeground1 },
  'not-in-force': { color: tokens.colorNeutralForeground2 },
});

const signs: Readonly<Record<Verdict, string>> = {
  met: '✓',
  unmet: '✗',
  unknown: '?',
  manual: '☞',
  'not-in-force': '–',
};

/** Sign, word and colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[verdict])}>
      <span aria-hidden="true">{signs[verdict]}</span>
      {verdictText[verdict]}
    </span>
  );
}

/** The sign before a line; the word is there for those who do not see it. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  return (
    <span className={styles[verdict]} role="img" aria-label={verdictText[verdict]}>
      {signs[verdict]}
    </span>
  );
}
