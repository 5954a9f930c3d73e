import type { Page } from 'playwright-core';

/** What a screen reader would say of the element with the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id === '' ? null : document.querySelector(`label[for="${element?.id ?? ''}"]`);
    return element instanceof HTMLElement
      ? (element.getAttribute('aria-label') ?? label?.textContent ?? element.innerText)
      : '';
  });

/** Presses a key until the focus is there; a focus that never comes there fails the test. */
export async function pressUntil(page: Page, key: string, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(wanted)}, but to ${await focused(page)}`);
}
