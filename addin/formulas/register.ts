import { localFormulas, remoteFormulas } from '../../shared/formulas/catalogue.ts';
import { functionPrefix, idUnder } from '../../shared/formulas/function-prefix.ts';
import { cellAnswer, withoutLaterSurprise, withoutSurprise } from './cell-answer.ts';
import { remoteValues } from './remote.ts';
import { slot } from './session-slot.ts';

const prefix = slot().functionPrefix ?? functionPrefix;

for (const { id, evaluate } of localFormulas)
  CustomFunctions.associate(idUnder(prefix, id), (...raw: readonly unknown[]) =>
    cellAnswer(withoutSurprise(() => evaluate(raw))),
  );

const { valueOf, forget } = remoteValues();
slot().forgetValues = forget;

for (const { id, request } of remoteFormulas)
  CustomFunctions.associate(idUnder(prefix, id), async (...raw: readonly unknown[]) =>
    cellAnswer(await withoutLaterSurprise(() => valueOf(request, raw))),
  );
