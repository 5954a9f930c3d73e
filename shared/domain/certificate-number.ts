/**
 * 高企证书编号: GR, year, province, six digits. GF (re-examined, before 2016) and GS stand on older certificates; they are
 * read, but no document we know describes them.
 */
export interface CertificateNumber {
  readonly series: 'GR' | 'GF' | 'GS';
  readonly year: number;
  readonly province: string;
  readonly serial: string;
}

const isSeries = (text: string): text is CertificateNumber['series'] => /^G[RFS]$/.test(text);

export function parseCertificateNumber(text: string): CertificateNumber | undefined {
  const [, series = '', year, province = '', serial = ''] =
    /^(G[RFS])(20\d{2})(\d{2})(\d{6})$/.exec(text) ?? [];
  return isSeries(series) ? { series, year: Number(year), province, serial } : undefined;
}
