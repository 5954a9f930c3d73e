import type { GridHost } from './grid-host.ts';
import type { RemoteCells } from './remote-cells.ts';

/** Asks once for all that a calculation missed, and calculates again when it is there. Answers with "ask afresh". */
export function recalculateOnAnswers({ api }: GridHost, remote: RemoteCells): () => void {
  const formula = api.getFormula();
  formula.calculationEnd(() => {
    void remote.fetchMissing().then((arrived) => {
      if (arrived) formula.executeCalculation();
    });
  });
  return () => {
    // A file without such formulas is left exactly as it was.
    if (remote.forget() && api.getActiveWorkbook()) formula.executeCalculation();
  };
}
