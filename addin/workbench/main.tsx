import { startGrid } from './start-grid.ts';
import { gridContent } from './grid-content.ts';
import { workerDesk } from '../reading/worker-desk.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';

const el = document.getElementById('workbench');
if (el) {
  el.style.height = '100vh';
  const host = startGrid(el, { executors: [], descriptions: [] });
  const desk = workerDesk(wujinUnits);
  void (async () => {
    const bytes = new Uint8Array(await (await fetch('examples/a.xlsx')).arrayBuffer());
    const read = await desk.openFile({ name: '湖塘镇.xlsx', bytes, usualYear: 2021 });
    if (read.ok) {
      host.api.createWorkbook(gridContent('wb', '台账', read.value.workbook));
      document.title = String(read.value.view.countedCount);
    }
  })();
}
