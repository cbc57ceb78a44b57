import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { compose, type Ametibot } from '../../src/compose.js';
import { readConfig } from '../../src/config.js';
import { silentLog } from '../../src/ground/index.js';
import { runBot, type RunningBot } from '../server/running-bot.js';
import { hasBrowser, photograph } from './browser.js';
import { answerTo, cards, openFront, say, type Front } from './front.js';

describe('A person in front of the playground', function () {
  this.timeout(60_000);
  let bot: RunningBot | undefined;
  let front: Front | undefined;
  let page: Page;
  let ametibot: Ametibot | undefined;
  let data: string | undefined;

  before(async function () {
    if (!hasBrowser) {
      console.log('    skipped: there is no /usr/bin/chromium');
      return this.skip();
    }
    data = await mkdtemp(join(tmpdir(), 'ametibot-data-'));
    ametibot = await compose(readConfig({ DATA_DIR: data }), silentLog);
    const { colleague } = ametibot;
    bot = await runBot({ colleague });
    front = await openFront(bot.url);
    ({ page } = front);
  });
  after(async () => {
    await front?.stop();
    await bot?.stop();
    await ametibot?.close();
    if (data !== undefined) await rm(data, { recursive: true });
  });

  it('is welcomed once', async () => {
    await cards(page).first().waitFor();
    await page.getByText('conversationUpdate 200').waitFor();
    assert.equal(await cards(page).count(), 1);
    assert.match(await cards(page).innerText(), /Ametibot/);
    await photograph(page, 'welcome');
  });

  it('asks about themselves, about a duty and in English, and reads each answer on its card', async () => {
    const mine = await answerTo(page, async () => say(page, 'Kes mind asendab?'));
    assert.match(mine, /1\. MDFT tiimijuht\s+Adele Vance\s+2\. superviisor/);
    const duty = await answerTo(page, async () => say(page, 'Kes tegeleb PACT riskihindamistega?'));
    assert.match(duty, /PACT/);
    assert.match(duty, /MDFT koordinaator/);
    const english = await answerTo(page, async () => say(page, 'Who substitutes the MDFT coordinator?'));
    assert.match(english, /substituted by/i);
    assert.match(english, /1\. MDFT tiimijuht\s+Adele Vance\s+2\. superviisor/);
    await photograph(page, 'answers');
  });

  it('presses a button and gets the answer to the question on it', async () => {
    const manager = page.getByRole('button', { name: 'Manager', exact: true }).last();
    const answer = await answerTo(page, async () => manager.click());
    assert.match(answer, /MDFT tiimijuht/);
    assert.match(answer, /Manager · version/);
    await photograph(page, 'button');
  });

  it('is shown who stands in for whom as a picture, and reads the same below it', async () => {
    const answer = await answerTo(page, async () => say(page, 'Kes keda asendab?'));
    assert.match(answer, /Koordinaator: teda asendab/);
    const picture = cards(page).last().locator('img');
    assert.match((await picture.getAttribute('alt')) ?? '', /Koordinaator: teda asendab/);
    await page.waitForFunction(isLastPictureLoaded);
    await photograph(page, 'substitutes');
  });

  it('is told calmly what was looked for when nothing is found', async () => {
    const answer = await answerTo(page, async () => say(page, 'Mis värvi on <b>taevas</b>? 🙂'));
    assert.match(answer, /^Ei leidnud/);
    await photograph(page, 'nothing-found');
  });

  it('reads the same on a phone, nothing wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    // The playground keeps 600 px for itself and 450 for a card; Teams on a phone gives a card what is left.
    await page.addStyleTag({ content: '* { min-width: 0 !important } .ac-adaptiveCard { width: 296px }' });
    await page.waitForFunction(isLastCardInSight);
    await photograph(page, 'phone');
  });
});

/** Evaluated in the page. */
const isLastPictureLoaded = `(() => {
  const picture = [...document.querySelectorAll('.ac-adaptiveCard img')].at(-1);
  picture.scrollIntoView({ block: 'center' });
  return picture.complete && picture.naturalWidth > 300;
})()`;

/** Evaluated in the page: once the list of chats has slid away, the newest card lies open and nothing stands out of it. */
const isLastCardInSight = `(() => {
  const card = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
  card.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = card.getBoundingClientRect();
  if (left < 0 || right > window.innerWidth || card.scrollWidth > card.clientWidth) return false;
  return [left + 4, right - 4].every((x) => card.contains(document.elementFromPoint(x, (top + bottom) / 2)));
})()`;
