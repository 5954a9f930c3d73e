/** An example ledger that the page can open. */
export interface SampleWorkbook {
  readonly name: string;
  readonly url: string;
}

const isSample = (entry: unknown): entry is SampleWorkbook =>
  typeof entry === 'object' && entry !== null && 'name' in entry && 'url' in entry;

/** Empty where the page is served without examples. */
export async function sampleWorkbooks(): Promise<readonly SampleWorkbook[]> {
  const response = await fetch('examples.json').catch(() => undefined);
  if (response?.ok !== true) return [];
  const listed: unknown = await response.json();
  return Array.isArray(listed) ? listed.filter(isSample) : [];
}

export async function sampleBytes({ url }: SampleWorkbook): Promise<Uint8Array | undefined> {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
