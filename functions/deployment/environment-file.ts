import { z } from 'zod';

import { type Result, failed, ok } from '../../shared/result.ts';
import { deploymentMessages } from '../../shared/text/messages/deployment.ts';

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const origin = z
  .string()
  .refine((text) => text.startsWith('https://') && isOrigin(text), deploymentMessages.origin);

const words = z.string().trim().min(1).max(100);

/** How people sign in: as sample people of the local host, or with accounts of Microsoft Entra ID. */
const signIn = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('local') }),
    z.strictObject({
      kind: z.literal('entra'),
      authority: origin,
      tenant: z.union([z.guid(), z.literal('organizations')], deploymentMessages.tenant),
      clientId: z.guid(deploymentMessages.clientId),
      scope: z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/\S+\/[\w.-]+$/, deploymentMessages.scope),
    }),
  ],
  deploymentMessages.signIn,
);

/** One place where the product is installed: what the manifest and the pages must know of it. */
const environment = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, deploymentMessages.name),
  /** Excel tells add-ins apart by it; one for each environment, for ever. */
  addinId: z.guid(deploymentMessages.addinId),
  displayName: words,
  displayNameEnglish: words,
  provider: words,
  functionPrefix: z.enum(['GAOQI_', 'GAOQID_'], deploymentMessages.functionPrefix),
  /** Origin of the pages. */
  pages: origin,
  /** Origin of the API. */
  api: origin,
  signIn,
  officeScript: z.url({ protocol: /^https$/, error: deploymentMessages.officeScript }),
});

export type DeploymentEnvironment = z.infer<typeof environment>;

/** The environment that a file describes, or a sentence for every field that is wrong. */
export function environmentIn(text: string): Result<DeploymentEnvironment, string> {
  const read = environment.safeParse(parsed(text));
  if (read.success) return ok(read.data);
  return failed(
    read.error.issues
      .map(({ path, message }) => deploymentMessages.wrongField(path.join('.'), message))
      .join('\n'),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
