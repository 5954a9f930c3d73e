import { dayText } from '../text/day-text.ts';
import { policyMessages } from '../text/messages/policy.ts';
import { facts, type FactName } from './facts.ts';

const isFactName = (name: string): name is FactName => name in facts;

function valueText(value: unknown, kind: string, unit: string): string {
  if (typeof value === 'boolean') return value ? policyMessages.yes : policyMessages.no;
  if (Array.isArray(value)) return `${value.map(String).join('、')}${unit}`;
  return kind === 'day' ? dayText(String(value)) : `${String(value)}${unit}`;
}

/** The figures of an example as a sentence; nothing given says so. */
export function writtenFactsText(given: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(given).flatMap(([name, value]) => {
    if (!isFactName(name)) return [];
    const { label, kind, unit } = facts[name];
    return [`${label} ${valueText(value, kind, unit)}`];
  });
  return texts.length > 0 ? texts.join('；') : policyMessages.nothingGiven;
}
