import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Rule } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import type { Verdict } from '../outcome.ts';
import { aboveScaleListed } from './above-scale-listed.ts';
import { gazelleListed } from './gazelle-listed.ts';
import { hnteCertificate } from './hnte-certificate.ts';
import { hntePoolListed } from './hnte-pool-listed.ts';
import { listingPlanListed } from './listing-plan-listed.ts';
import { techSmeRegistration } from './tech-sme-registration.ts';
import { unicornListed } from './unicorn-listed.ts';

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly rule: Rule;
}

/** The ladder from the lowest step; whoever stands on none of them is a start-up. */
export const ladder: readonly Stage[] = [
  { id: 'tech-sme', name: '科技型中小企业', rule: techSmeRegistration },
  { id: 'hnte-pool', name: '高企培育', rule: hntePoolListed },
  { id: 'hnte', name: '高新技术企业', rule: hnteCertificate },
  { id: 'above-scale', name: '规上企业', rule: aboveScaleListed },
  { id: 'gazelle', name: '瞪羚企业', rule: gazelleListed },
  { id: 'unicorn', name: '独角兽企业', rule: unicornListed },
  { id: 'listing-plan', name: '上市培育', rule: listingPlanListed },
];

export const startUpStage = '初创';

export interface Standing {
  /** The name of the highest step held. */
  readonly stage: string;
  readonly held: readonly Stage[];
  /** Steps for which a list, a certificate or a number is missing: the stage may be higher. */
  readonly open: readonly Stage[];
}

export function standingOn(facts: Facts, on: CalendarDate): Standing {
  const verdicts = ladder.map((stage) => ({ stage, verdict: verdictOn(stage.rule, facts, on) }));
  const stagesWith = (...wanted: readonly Verdict[]) =>
    verdicts.filter(({ verdict }) => wanted.includes(verdict)).map(({ stage }) => stage);
  const held = stagesWith('met');
  return { stage: held.at(-1)?.name ?? startUpStage, held, open: stagesWith('unknown', 'manual') };
}

function verdictOn(rule: Rule, facts: Facts, on: CalendarDate): Verdict {
  const onDay = rule.onDay(on);
  return onDay ? onDay.find(facts).verdict : 'not-in-force';
}
