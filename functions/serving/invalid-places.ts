import type * as z from 'zod';

import { invalidMessages } from '../../shared/text/messages/requests.ts';
import type { InvalidPlace } from './refused-request.ts';

type Issue = z.core.$ZodIssue;

/** A stranger's million mistakes are as well told by the first ones. */
const mostTold = 20;

/** What is wrong with a request, place by place, in sentences of our own. */
export const invalidPlaces = ({ issues }: z.ZodError, within: string): readonly InvalidPlace[] =>
  issues.flatMap((issue) => placesOf(issue, within)).slice(0, mostTold);

function placesOf(issue: Issue, within: string): readonly InvalidPlace[] {
  const place = placeText(issue.path, within);
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, mostTold)
      .map((key) => ({ place, sentence: invalidMessages.unknownField(key) }));
  return [{ place, sentence: sentenceOf(issue) }];
}

const placeText = (path: Issue['path'], within: string): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    within,
  );

function sentenceOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? invalidMessages.missing
        : invalidMessages.wrongType(invalidMessages.types[issue.expected] ?? issue.expected);
    case 'too_big':
      return invalidMessages.tooBig(String(issue.maximum));
    case 'too_small':
      return invalidMessages.tooSmall(String(issue.minimum));
    case 'invalid_value':
      return invalidMessages.notChoice(issue.values.map(String).join('、'));
    default:
      return invalidMessages.wrongForm;
  }
}
