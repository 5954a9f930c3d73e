import { parseArgs } from 'node:util';

import { type Result, failed, ok } from '../../shared/result.ts';
import { usageMessages } from '../../shared/text/messages/consolidate.ts';

export interface ConsolidateArguments {
  readonly folder: string;
  readonly year: number;
  readonly targets?: string;
  readonly json?: string;
  readonly xlsx?: string;
}

const options = {
  year: { type: 'string' },
  targets: { type: 'string' },
  json: { type: 'string' },
  xlsx: { type: 'string' },
} as const;

/** The words after the command as checked values, or a sentence that says what is wrong with them. */
export function consolidateArguments(words: readonly string[]): Result<ConsolidateArguments, string> {
  const parsed = parsedWords(words);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [folder] = positionals;
  if (folder === undefined || folder === '') return failed(usageMessages.noFolder);
  if (positionals.length > 1) return failed(usageMessages.oneFolder(positionals.length));
  if (values.year === undefined) return failed(usageMessages.noYear);
  if (!/^20\d\d$/.test(values.year)) return failed(usageMessages.wrongYear(values.year));
  const { targets, json, xlsx } = values;
  const empty = Object.entries({ targets, json, xlsx }).find(([, value]) => value === '');
  if (empty !== undefined) return failed(usageMessages.optionNeedsValue(`--${empty[0]}`));
  return ok({
    folder,
    year: Number(values.year),
    ...(targets === undefined ? {} : { targets }),
    ...(json === undefined ? {} : { json }),
    ...(xlsx === undefined ? {} : { xlsx }),
  });
}

function parsedWords(words: readonly string[]) {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in options)) return failed(usageMessages.unknownOption(token.rawName));
    if (token.value === undefined) return failed(usageMessages.optionNeedsValue(token.rawName));
  }
  try {
    return ok(parseArgs({ args: [...words], options, allowPositionals: true }));
  } catch {
    // A value that begins with a dash, such as "--json -o": the parser finds it ambiguous.
    return failed(usageMessages.wrongArguments);
  }
}
