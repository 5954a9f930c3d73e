import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', padding: '0 4px' },
  tab: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderBottom: `3px solid transparent`,
    padding: '9px 8px 7px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // High contrast draws what is transparent: only the chosen tab is underlined there too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface TabBarProps<Name extends string> {
  readonly names: readonly Name[];
  readonly chosen: Name;
  /** Id of the element that shows what was chosen. */
  readonly controls: string;
  readonly onChoose: (name: Name) => void;
  readonly children: (name: Name) => ReactNode;
}

export const tabId = (name: string): string => `tab-${name}`;

/**
 * Tabs with arrow keys. Fluent's own list puts hidden elements that take the focus around itself, which no screen reader
 * can explain.
 */
export function TabBar<Name extends string>({
  names,
  chosen,
  controls,
  onChoose,
  children,
}: TabBarProps<Name>) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = names.at(placeAfter(event.key, names.indexOf(chosen), names.length) ?? names.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={bar} role="tablist" className={styles.bar} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={controls}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => {
            onChoose(name);
          }}
        >
          {children(name)}
        </button>
      ))}
    </div>
  );
}

/** Round at the ends; undefined for a key that does not walk. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
