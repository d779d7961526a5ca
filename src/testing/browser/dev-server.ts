import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { scenarioRoot } from '../scenario/scenario.ts';

/** A development server of the scenario's site, in a folder of its own that tests may write to. */
export interface DevServer {
  readonly root: string;
  readonly address: string;
  readonly stop: () => void;
}

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Starts the server; answers when it takes requests. */
export async function startDevServer(): Promise<DevServer> {
  const root = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  cpSync(join(scenarioRoot, 'content'), join(root, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: root,
    // Not Vitest's own variables, which Vite would take for its mode and base.
    env: { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    server.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  };
  try {
    return { root, address: await addressOf(server), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => failed(new Error(`the server did not start:\n${printed}`)));
  });
}
