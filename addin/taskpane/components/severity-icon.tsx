import type { Severity } from '../../../shared/ledgers/problem.ts';

const shapes: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', hint: '○' };
const colors: Readonly<Record<Severity, string>> = {
  error: 'var(--colorStatusDangerForeground1)',
  warning: 'var(--colorStatusWarningForeground1)',
  hint: 'var(--colorBrandForeground1)',
};

/** Shape and colour; the word stands beside it. */
export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => (
  <span aria-hidden="true" style={{ color: colors[severity] }}>
    {shapes[severity]}
  </span>
);
