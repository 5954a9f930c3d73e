'use strict';
/*
 * A reporter for the gate: says when a suite begins, so that a run which never ends shows where it stands.
 */
const path = require('node:path');

const root = path.join(__dirname, '..');

module.exports = class RunningSuites {
  onTestFileStart(suite) {
    process.stderr.write(`RUNS ${path.relative(root, suite.path)}\n`);
  }
};
