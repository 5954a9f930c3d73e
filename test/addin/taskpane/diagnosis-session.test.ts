import { describe, expect, it } from '@jest/globals';

import { diagnosisSession } from '../../../addin/taskpane/diagnosis-session.ts';
import type { PaperFile, PaperTray } from '../../../addin/taskpane/paper-tray.ts';
import { diagnosisOf } from '../../../shared/documents/diagnosis.ts';
import { aDiagnosisRequest } from '../../builders/diagnosis-requests.ts';

const diagnosis = diagnosisOf(aDiagnosisRequest());
const asked = { program: 'hnte', on: diagnosis.on, table: 0, row: 2 } as const;

/** A tray that keeps what was put into it. */
function keptPapers() {
  const pages: string[] = [];
  const files: PaperFile[] = [];
  const tray: PaperTray = {
    root: 'https://ledger.example/addin/',
    showPage: (page) => {
      pages.push(page);
      return 'delivered';
    },
    saveFile: (file) => {
      files.push(file);
      return 'delivered';
    },
  };
  return { tray, pages, files };
}

const found = { diagnose: () => Promise.resolve(diagnosis) };

describe('the way of a diagnosis to paper', () => {
  it('shows the page with the stylesheet of the product', async () => {
    const { tray, pages } = keptPapers();
    const session = diagnosisSession({ desk: found, tray });
    const made = session.make('page', asked);
    expect(session.state.get()).toEqual({ kind: 'making', paper: 'page' });
    await made;
    expect(session.state.get()).toEqual({ kind: 'delivered', paper: 'page' });
    expect(pages).toEqual([expect.stringContaining('href="https://ledger.example/addin/diagnosis.css"')]);
  });

  it('saves a Word file under the name of the enterprise', async () => {
    const { tray, files } = keptPapers();
    const session = diagnosisSession({ desk: found, tray });
    await session.make('word', asked);
    expect(session.state.get()).toEqual({ kind: 'delivered', paper: 'word' });
    expect(files.map(({ name }) => name)).toEqual([
      '高新技术企业认定诊断书_常州示例精密机械有限公司_2026-06-30.docx',
    ]);
    expect([...(files[0]?.bytes.slice(0, 2) ?? [])]).toEqual([...Buffer.from('PK')]);
  });

  it.each(['page', 'word'] as const)('says at once that the host has no way for a %s', async (paper) => {
    const session = diagnosisSession({ desk: found, tray: { root: '/' } });
    await session.make(paper, asked);
    expect(session.state.get()).toEqual({ kind: 'impossible', paper });
  });

  it('tells a window that was held back', async () => {
    const { tray } = keptPapers();
    const session = diagnosisSession({ desk: found, tray: { ...tray, showPage: () => 'blocked' } });
    await session.make('page', asked);
    expect(session.state.get()).toEqual({ kind: 'blocked', paper: 'page' });
  });

  it('makes no paper of a row whose enterprise has gone', async () => {
    const { tray, pages } = keptPapers();
    const session = diagnosisSession({ desk: { diagnose: () => Promise.resolve(undefined) }, tray });
    await session.make('page', asked);
    expect([session.state.get(), pages]).toEqual([{ kind: 'gone', paper: 'page' }, []]);
  });

  it('says when it failed', async () => {
    const { tray } = keptPapers();
    const broken = { diagnose: () => Promise.reject(new Error('The worker has ended.')) };
    const session = diagnosisSession({ desk: broken, tray });
    await session.make('word', asked);
    expect(session.state.get()).toEqual({ kind: 'failed', paper: 'word' });
  });

  it('says nothing of a paper that comes after another enterprise was selected', async () => {
    const { tray, pages } = keptPapers();
    const session = diagnosisSession({ desk: found, tray });
    const made = session.make('page', asked);
    session.reset();
    await made;
    expect([session.state.get(), pages.length]).toEqual([{ kind: 'idle' }, 1]);
  });
});
