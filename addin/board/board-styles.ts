import { makeStyles, tokens } from '@fluentui/react-components';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** The look of every table of the board. */
export const useBoardStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th': {
      textAlign: 'left',
      fontWeight: tokens.fontWeightSemibold,
      borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
      padding: '6px 8px',
      whiteSpace: 'nowrap',
    },
    '& td': { borderBottom: line, padding: '6px 8px' },
    '& tbody th': { borderBottom: line, fontWeight: tokens.fontWeightRegular },
    '& tfoot td, & tfoot th': { fontWeight: tokens.fontWeightSemibold, borderBottom: line },
  },
  number: { textAlign: 'right !important' as 'right' },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, padding: '4px 0' },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '16px 0 4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
