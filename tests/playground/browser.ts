import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const screenshots = 'tests/screenshots';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const hasBrowser = existsSync(executablePath);

/** Debian's Chromium with an empty profile, cut off from everything but this machine. */
export async function openBrowser() {
  // Imported here: 25 MB that a run without a browser has no use for.
  const { chromium } = await import('playwright-core');
  await mkdir(screenshots, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'ametibot-browser-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  await context.route(isElsewhere, async (route) => route.abort());
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    stop: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function isElsewhere({ hostname }: URL): boolean {
  return hostname !== 'localhost';
}

export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
