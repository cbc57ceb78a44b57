import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { silentLog } from '../../src/ground/index.js';
import { openPlayground } from '../../src/playground/index.js';
import { openBrowser } from './browser.js';

/** The playground in a browser, before a bot. */
export interface Front {
  readonly page: Page;
  stop(): Promise<void>;
}

/** `bot` is its address. The playground comes with the packages of development, as these tests do. */
export async function openFront(bot: string): Promise<Front> {
  const playground = await openPlayground({ bot, port: 0, log: silentLog });
  assert.ok(playground !== 'not-installed');
  const browser = await openBrowser();
  await browser.page.goto(playground.url);
  return {
    page: browser.page,
    stop: async () => {
      await browser.stop();
      await playground.stop();
    },
  };
}

/** What the bot has said, oldest first. */
export function cards(page: Page): Locator {
  return page.locator('.ac-adaptiveCard');
}

export async function say(page: Page, words: string): Promise<void> {
  await page.locator('[role="textbox"][contenteditable="true"]').click();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
}

/** The text of the card that comes as the next one. */
export async function answerTo(page: Page, doing: () => Promise<void>): Promise<string> {
  const before = await cards(page).count();
  await doing();
  const next = cards(page).nth(before);
  await next.waitFor();
  return next.innerText();
}
