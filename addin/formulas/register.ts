import { localFormulas, remoteFormulas } from '../../shared/formulas/catalogue.ts';
import { cellAnswer, withoutLaterSurprise, withoutSurprise } from './cell-answer.ts';
import { remoteValues } from './remote.ts';
import { slot } from './session-slot.ts';

for (const { id, evaluate } of localFormulas)
  CustomFunctions.associate(id, (...raw: readonly unknown[]) =>
    cellAnswer(withoutSurprise(() => evaluate(raw))),
  );

const { valueOf, forget } = remoteValues();
slot().forgetValues = forget;

for (const { id, request } of remoteFormulas)
  CustomFunctions.associate(id, async (...raw: readonly unknown[]) =>
    cellAnswer(await withoutLaterSurprise(() => valueOf(request, raw))),
  );
