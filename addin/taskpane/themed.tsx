import { FluentProvider, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';

const fonts =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const light: Theme = { ...webLightTheme, fontFamilyBase: fonts };
const dark: Theme = { ...webDarkTheme, fontFamilyBase: fonts };

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  prefersDark.addEventListener('change', listener);
  return () => {
    prefersDark.removeEventListener('change', listener);
  };
};

/** Office's look, light or dark as the system says; high contrast is the browser's own. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const isDark = useSyncExternalStore(subscribe, () => prefersDark.matches);
  return (
    <FluentProvider theme={isDark ? dark : light} style={{ height: '100%' }}>
      {children}
    </FluentProvider>
  );
}
