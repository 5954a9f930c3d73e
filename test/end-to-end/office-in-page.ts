import type { BrowserContext, Page } from 'playwright-core';

/** Puts an Office.js of ours in the place of the real one; `host` runs in the page after what every Excel has is there. */
export const inPlaceOfOffice = <T>(
  pages: Page | BrowserContext,
  host: (told: T) => void,
  told: T,
): Promise<unknown> =>
  pages.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `(${everyExcel.toString()})(); (${host.toString()})(${JSON.stringify(told)});`,
    }),
  );

/** Runs in the page. Nothing that is asked of the workbook is ever answered. */
function everyExcel(): void {
  const never = new Promise<never>(() => undefined);
  Object.assign(globalThis, {
    Excel: { run: () => never },
    CustomFunctions: { associate: () => undefined },
    Office: {
      HostType: { Excel: 'Excel' },
      PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: {
        platform: 'PC',
        ui: {},
        document: { url: 'https://files.example/湖塘镇.xlsx' },
        requirements: { isSetSupported: () => false },
      },
    },
  });
}
