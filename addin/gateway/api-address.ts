/** Where the backend is, without a slash at the end: on a deployed site it has an address of its own, told by the page. */
export const apiAddress = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="api"]')?.content ?? '';
