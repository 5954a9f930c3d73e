'use strict';
/*
 * node .ci/start-once.cjs <totals.json>: starts the product as the README says it, on a folder of its own, and asks it
 * for the district's totals. They must be those of the command (its --json), for the district and for every town, and
 * behind each town's figure must stand as many enterprises, each with its file and a cell that is there.
 */
const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..');
const { files, district } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'start-once-'));
const deadline = 60_000;

/** In a group of its own, because npm does not hand a signal on to what it has started. */
function started() {
  const env = { ...process.env, PORT: '0', DATA_FOLDER: folder };
  const child = spawn('npm', ['start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const address = new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /已就绪.*?(http:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    void closed.then(() => reject(new Error(`npm start ended:\n${said}`)));
    setTimeout(() => reject(new Error(`npm start is not ready:\n${said}`)), deadline).unref();
  });
  const end = () => {
    process.kill(-child.pid, 'SIGTERM');
    return closed;
  };
  return { address, end };
}

async function asked(url, options) {
  const response = await fetch(url, options);
  const answer = await response.json();
  assert.equal(response.status, 200, `${url}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Zero-based row and column of "B12". */
function placeOf(cell) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

async function checkTown(get, { unitId, unitName, counted }) {
  assert.equal(counted, district.perTown[unitName], unitName);
  const { count, enterprises } = await get(`totals/2021/enterprises/${unitId}`);
  assert.deepEqual([count, enterprises.length], [counted, counted], unitName);
  for (const { where } of enterprises) {
    const { file, quarter, version, sheetIndex, cells } = where.find((one) => one.unitId === unitId);
    assert.ok(
      files.some((one) => one.file === file && one.orgUnit === unitName),
      `${unitName}: ${file}`,
    );
    const { sheet } = await get(`returns/${quarter}/${unitId}/sheets/${sheetIndex}?version=${version}`);
    const { row, column } = placeOf(cells.enterpriseName);
    const cell = sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
    assert.ok(cell?.value, `${unitName}: ${cells.enterpriseName}`);
  }
}

async function checkProduct(address) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ person: 'bureau-officer' });
  const { token } = await asked(`${address}/api/local/token`, { method: 'POST', headers, body });
  const get = (place) => asked(`${address}/api/${place}`, { headers: { authorization: `Bearer ${token}` } });
  const totals = await get('totals/2021');
  const { distinct, sumOfTowns, target } = totals.district;
  assert.deepEqual({ distinct, sumOfTowns, target }, { distinct: 581, sumOfTowns: 585, target: 670 });
  assert.deepEqual(
    [distinct, sumOfTowns, target],
    [district.distinct, district.sumOfTowns, district.totalTarget],
  );
  assert.equal(totals.units.length, Object.keys(district.perTown).length);
  for (const unit of totals.units) await checkTown(get, unit);
}

async function main() {
  const { address, end } = started();
  try {
    await checkProduct(await address);
  } finally {
    await end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
