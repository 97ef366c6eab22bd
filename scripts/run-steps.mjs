// Runs named commands side by side and tells each as it ends; output is shown only of those that fail.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';

/** @typedef {{ name: string, words: string[] }} Step  words: a script of node_modules or of this project, and its arguments */

/**
 * @param {Step[]} steps
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  const tally = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const began = Date.now();
      const { code, output } = await runStep(step);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      process.stderr.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name} (${seconds} s)\n`);
      if (code !== 0) process.stderr.write(`${output}\n`);
      tally[code === 0 ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return tally;
}

/**
 * @param {Step} step
 * @returns {Promise<{ code: number, output: string }>}
 */
function runStep({ words }) {
  const [script = '', ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(projectRoot, script), ...rest], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ bytes) => {
      output += bytes.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
