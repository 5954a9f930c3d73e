import type { RequirementOnDay } from './define-program.ts';
import type { Facts } from './facts.ts';
import { type Finding, isMoreOpen, notInForce } from './outcome.ts';

/** Answers for one enterprise after the other: with the finding that settles it, or the one that leaves most open. */
export type Judge = (facts: Facts) => Finding;

/**
 * The verdict alone, for many enterprises on one day. An answer does not depend on the order of its conditions, so each
 * condition that settles one moves a place forward: what most enterprises fail is soon asked first. Scores and choices
 * take longer than all the rest and keep the last places.
 */
export function judgeOf(requirement: RequirementOnDay): Judge {
  if (requirement.kind !== 'rule') return groupJudge(requirement);
  return requirement.onDay?.find ?? (() => notInForce);
}

type Group = Exclude<RequirementOnDay, { readonly kind: 'rule' }>;

/** A sentence inside a sentence of the same kind says the same as its parts. */
const partsOf = ({ kind, of }: Group): readonly RequirementOnDay[] =>
  of.flatMap((part) => (part.kind === 'rule' || part.kind !== kind ? [part] : partsOf(part)));

const takesLong = (part: RequirementOnDay): boolean =>
  part.kind !== 'rule' || (part.onDay?.scores.length ?? 0) > 0;

function groupJudge(group: Group): Judge {
  const settling = group.kind === 'all-of' ? 'unmet' : 'met';
  const parts = [...partsOf(group)].sort((a, b) => Number(takesLong(a)) - Number(takesLong(b)));
  const judges = parts.map(judgeOf);
  const quick = parts.filter((part) => !takesLong(part)).length;
  const moveForward = (place: number, judge: Judge): void => {
    const before = judges[place - 1];
    if (before !== undefined && place !== quick) [judges[place - 1], judges[place]] = [judge, before];
  };
  return (facts) => {
    let openest = notInForce;
    for (let place = 0; place < judges.length; place += 1) {
      const judge = judges[place];
      if (judge === undefined) break;
      const next = judge(facts);
      if (next.verdict === settling) {
        moveForward(place, judge);
        return next;
      }
      if (isMoreOpen(next.verdict, openest.verdict)) openest = next;
    }
    return openest;
  };
}
