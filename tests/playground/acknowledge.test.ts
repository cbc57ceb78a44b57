import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { compose, type Ametibot } from '../../src/compose.js';
import { readConfig } from '../../src/config.js';
import type { Colleague } from '../../src/conversation/index.js';
import { readCollection } from '../../src/descriptions/index.js';
import { silentLog } from '../../src/ground/index.js';
import { runBot, type RunningBot } from '../server/running-bot.js';
import { hasBrowser, photograph } from './browser.js';
import { answerTo, cards, openFront, say, type Front } from './front.js';
import { writeDescription } from '../builders/write-description.js';

const position = 'mdft-koordinaator';
const newText = 'Juhib koostöövõrgustikku ja teeb iga kvartali lõpus kokkuvõtte.';

const ask = async (page: Page, question: string) => answerTo(page, async () => say(page, question));

/** The newest card, as soon as it says so. */
async function lastSays(page: Page, words: string): Promise<string> {
  const last = cards(page).last();
  await last.getByText(words).first().waitFor();
  return last.innerText();
}

describe('A person who acknowledges in the playground', function () {
  this.timeout(90_000);
  let folder: string;
  let ametibot: Ametibot | undefined;
  let bot: RunningBot | undefined;
  let front: Front | undefined;
  let page: Page;

  const startAnew = async () => {
    await ametibot?.close();
    const paths = { INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data') };
    ametibot = await compose(readConfig(paths), silentLog);
    if (bot !== undefined) ametibot.connect(bot.teller);
  };
  const press = async (name: string) => cards(page).last().getByRole('button', { name }).first().click();

  before(async function () {
    if (!hasBrowser) {
      console.log('    skipped: there is no /usr/bin/chromium');
      return this.skip();
    }
    folder = await mkdtemp(join(tmpdir(), 'ametibot-acknowledge-'));
    await cp('index', join(folder, 'index'), { recursive: true });
    await startAnew();
    const now = () => ametibot!.colleague;
    const colleague: Colleague = {
      reply: async (asked) => now().reply(asked),
      take: async (sent) => now().take(sent),
      press: async (pressing) => now().press(pressing),
      rate: async (rated) => now().rate(rated),
      file: async (asked) => now().file(asked),
      welcome: (language) => now().welcome(language),
    };
    bot = await runBot({ colleague });
    front = await openFront(bot.url);
    ({ page } = front);
    await cards(page).first().waitFor();
  });
  after(async () => {
    await front?.stop();
    await bot?.stop();
    await ametibot?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  it('is issued the card, and opens its parts', async () => {
    const text = await ask(page, 'tahan oma ametijuhendiga tutvumist kinnitada');
    assert.match(text, /MDFT koordinaator/);
    assert.match(text, /Kus seadus nõuab allkirja/);
    const duty = cards(page).last().getByText('3.4').last();
    assert.equal(await duty.isVisible(), false);
    await photograph(page, 'acknowledge-1-issued');
    await press('Tööülesanded');
    await duty.waitFor();
    await photograph(page, 'acknowledge-2-opened');
  });

  it('presses, and the card becomes the receipt', async () => {
    await press('Kinnitan, et olen tutvunud');
    const text = await lastSays(page, 'Kviitung R-');
    assert.match(text, /Kinnitatud[\s\S]*R-[A-Z0-9-]{4,}[\s\S]*versioon [0-9a-f]{8}/);
    await photograph(page, 'acknowledge-3-receipt');
    assert.match(await ask(page, 'kas ma olen kinnitanud'), /^Jah, oled kinnitanud/);
    assert.equal((await ametibot!.storage.ledger.head()).sequence, 3);
  });

  it('is outdated once a new version is out, sees what is new, and acknowledges again', async () => {
    const description = (await readCollection(join(folder, 'index'))).find(({ id }) => id === position)!;
    const duties = description.duties.map((duty) =>
      duty.number === '3.4' ? { ...duty, text: newText } : duty,
    );
    await writeDescription(join(folder, 'index'), { ...description, duties });
    await startAnew();
    assert.match(await ask(page, 'kas ma olen kinnitanud'), /^Oled kinnitanud varasema versiooni/);
    const text = await ask(page, 'tahan oma ametijuhendiga tutvumist kinnitada');
    assert.match(text, /Mis on muutunud pärast sinu kinnitust/);
    assert.match(text, /3\.4\s+Enne: [\s\S]*Nüüd: Juhib koostöövõrgustikku/);
    await photograph(page, 'acknowledge-4-difference');
    await press('Kinnitan, et olen tutvunud');
    await lastSays(page, 'Kviitung R-');
    const receipts = await ask(page, 'näita mu kviitungeid');
    assert.equal(receipts.match(/R-[A-Z0-9-]{4,}/g)?.length, 2);
    await photograph(page, 'acknowledge-5-receipts');
  });

  it('does not agree with a clause, and reads it all on a phone', async () => {
    const description = (await readCollection(join(folder, 'index'))).find(({ id }) => id === position)!;
    await writeDescription(join(folder, 'index'), { ...description, review: 'Üks kord aastas.' });
    await startAnew();
    await page.setViewportSize({ width: 390, height: 844 });
    // The playground keeps 600 px for itself and 450 for a card; Teams on a phone gives a card what is left.
    await page.addStyleTag({ content: '* { min-width: 0 !important } .ac-adaptiveCard { width: 296px }' });
    await ask(page, 'tahan oma ametijuhendiga tutvumist kinnitada');
    await cards(page).last().scrollIntoViewIfNeeded();
    await photograph(page, 'acknowledge-6-phone');
    await press('Ma ei nõustu');
    await cards(page).last().getByRole('combobox').first().click();
    await page.getByRole('option', { name: /^3\.4/ }).first().click();
    await cards(page).last().locator('textarea').first().fill('Seda teeb teine üksus.');
    await photograph(page, 'acknowledge-7-dispute-form');
    await press('Saada');
    await lastSays(page, 'Sinu eriarvamus on kirjas');
    await photograph(page, 'acknowledge-8-dispute');
  });
});
