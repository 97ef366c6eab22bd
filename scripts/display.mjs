// A virtual screen for machines that have none.
import { spawn, spawnSync } from 'node:child_process';

const screen = '1440x900x24';
const startWithinMs = 15_000;

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/**
 * Starts Xvfb on a free number; null when a display is there already.
 * @returns {Promise<{ name: string, stop: () => void } | null>}
 */
export async function startDisplay() {
  if (hasDisplay()) return null;
  if (spawnSync('sh', ['-c', 'command -v Xvfb'], { stdio: 'ignore' }).status !== 0) {
    throw new Error('There is no display and no Xvfb. As root: apt-get install -y xvfb');
  }
  // Xvfb picks a free number itself and writes it to the descriptor once it listens: no race, no waiting.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  const number = await readNumber(server);
  server.unref();
  return { name: `:${number}`, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readNumber(server) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start.')), startWithinMs);
    const pipe = /** @type {import('node:net').Socket} */ (server.stdio[3]);
    pipe.once('data', (bytes) => {
      clearTimeout(timer);
      pipe.unref();
      resolve(String(bytes).trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
}
