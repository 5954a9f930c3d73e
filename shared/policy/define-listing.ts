import { messages } from '../text/messages/evaluation.ts';
import { type ClaimDeclaration, type ClaimName, defineClaim } from './define-claim.ts';

type ListingDeclaration<Claim extends ClaimName> = Pick<
  ClaimDeclaration<Claim>,
  'id' | 'name' | 'basis' | 'claim'
> & {
  /** What the list is called. */
  readonly list: string;
};

/** The rule that the enterprise stands on a list: how one comes to stand there is not ours to judge. */
export const defineListing = <const Claim extends ClaimName>({ list, ...rule }: ListingDeclaration<Claim>) =>
  defineClaim({
    ...rule,
    question: messages.whetherListed(list),
    required: messages.listed(list),
    fulfilled: messages.listed(list),
    violated: messages.notListed(list),
  });
