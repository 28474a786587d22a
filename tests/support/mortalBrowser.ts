import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from './browser';

/** A browser with a profile on the disk, to be killed without a chance to write anything, and started again. */
export interface MortalBrowser {
  /** Starts it and opens a page. */
  readonly open: () => Promise<Page>;
  /** SIGKILL for all its processes. */
  readonly kill: () => Promise<void>;
  /** Kills it and removes its profile. */
  readonly remove: () => Promise<void>;
}

/** Playwright knows no process to kill, so that this one is started by hand and driven over its debugging port. */
export async function startMortal(): Promise<MortalBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'simak-profile-'));
  let running: ChildProcess | null = null;
  const kill = async () => {
    const child = running;
    running = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL'); // its own group: the processes for pages and storage, too
    await ended;
  };
  return {
    kill,
    open: async () => {
      running = spawn(
        findChromium() ?? '',
        [...chromiumArgs, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
        { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      const browser = await chromium.connectOverCDP(await addressOf(running));
      const page = await browser.contexts()[0]?.newPage();
      if (!page) throw new Error('the browser has no profile');
      page.setDefaultTimeout(15_000);
      return page;
    },
    remove: async () => {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What the browser says it listens on. Rejects if it ends instead. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`the browser has ended: ${said}`)));
  });
}
