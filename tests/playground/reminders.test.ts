import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { compose, type Ametibot } from '../../src/compose.js';
import { createBot, type Bot } from '../../src/bot/index.js';
import { readConfig } from '../../src/config.js';
import { silentLog } from '../../src/ground/index.js';
import { startServer, type RunningServer } from '../../src/server/index.js';
import { createBotConnector, type BotConnector } from '../teams/bot-connector.js';
import { serveConnector } from '../teams/connector-server.js';
import { localGuards } from '../server/running-bot.js';
import { hasBrowser, photograph } from './browser.js';
import { cards, openFront, say, type Front } from './front.js';

const firstNames = 'Aire Birgit Eerik Helve Ilmar Joosep Kaja Leelo Madis Neeme Oskar Piret'.split(' ');
const surnames = 'Kask Lepp Paju Pihl Saar Tamm Vaher Aru Hein Luik'.split(' ');

/** A hundred and twenty colleagues, made up. */
function colleagues(): readonly { readonly id: string; readonly name: string }[] {
  return surnames.flatMap((surname) =>
    firstNames.map((name) => ({ id: `${name}-${surname}`.toLowerCase(), name: `${name} ${surname}` })),
  );
}

/** With the sample's people; whom the playground lets one write as is HR too. */
async function writeRoster(file: string): Promise<void> {
  const sample = await readFile('index/roster.csv', 'utf8');
  const withHr = sample.replace(/^(00000000-0000-0000-0000-0000000000020,.*),employee$/mu, '$1,employee;hr');
  const unit = '"Ohvriabi ja ennetusteenuste osakond, ennetustalitus"';
  const more = colleagues().map(
    ({ id, name }) => `${id},${id}@example.ee,${name},MDFT koordinaator,${unit},,employee\n`,
  );
  await writeFile(file, withHr + more.join(''));
}

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).last().click();
}

/** The newest card that says so; a card that updates itself changes under one's eyes. */
async function cardSaying(page: Page, words: RegExp): Promise<Locator> {
  const card = cards(page).filter({ hasText: words }).last();
  await card.waitFor({ timeout: 20_000 });
  return card;
}

/** On a page so tall that a picture shows the whole card. */
async function photographCard(page: Page, card: Locator, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await card.scrollIntoViewIfNeeded();
  await photograph(page, name);
}

describe('HR in front of the playground', function () {
  this.timeout(90_000);
  let folder = '';
  let ametibot: Ametibot | undefined;
  let server: RunningServer | undefined;
  let front: Front | undefined;
  let teams: Awaited<ReturnType<typeof serveConnector>> | undefined;
  let connector: BotConnector;
  let page: Page;

  async function begin(): Promise<Bot> {
    const settings = { DATA_DIR: folder, ROSTER: join(folder, 'roster.csv'), TEAMS_RPS: '25' };
    ametibot = await compose(readConfig(settings), silentLog);
    const { colleague, storage, remind } = ametibot;
    const bot = createBot({ colleague, log: silentLog, credentials: null, references: storage.references });
    connector = createBotConnector({ now: Date.now, faults: { blocked: 0.03, badGateway: 0.03 } });
    teams = await serveConnector(connector, { latency: () => 80 });
    for (const { id } of colleagues().slice(0, 110)) {
      await storage.references.remember({
        conversation: `a:${id}`,
        kind: 'personal',
        serviceUrl: teams.serviceUrl,
        tenantId: 'tenant',
        bot: '28:bot',
        person: { id: `29:${id}`, aadObjectId: id },
      });
    }
    remind.connect(bot);
    return bot;
  }

  before(async function () {
    if (!hasBrowser) {
      console.log('    skipped: there is no /usr/bin/chromium');
      return this.skip();
    }
    folder = await mkdtemp(join(tmpdir(), 'ametibot-data-'));
    await writeRoster(join(folder, 'roster.csv'));
    const bot = await begin();
    server = await startServer({ bot, log: silentLog, guards: localGuards, host: '127.0.0.1', port: 0 });
    front = await openFront(server.url);
    ({ page } = front);
  });
  after(async () => {
    await front?.stop();
    await server?.stop();
    await ametibot?.close();
    await teams?.stop();
    if (folder !== '') await rm(folder, { recursive: true });
  });

  it('asks for the form, and finds it filled in but for what only HR knows', async () => {
    await cards(page).first().waitFor();
    await say(page, 'Saada kõigile meeldetuletus');
    const card = await cardSaying(page, /Tuleta ametijuhendi ülevaatamist meelde/u);
    await photographCard(page, card, 'reminder-form');
  });

  it('sees exactly what three people would get, how many, and who cannot be reached and why', async () => {
    await press(page, /Näita eelvaadet/u);
    const card = await cardSaying(page, /Meeldetuletuse saaks/u);
    const text = await card.innerText();
    assert.match(text, /Ametibotti ei ole inimese Teamsi veel lisatud/u);
    assert.match(text, /IT saab rakenduse lisada/u);
    assert.match(text, /Pihl|Aru|Hein|Luik/u);
    await photographCard(page, card, 'reminder-preview');
  });

  it('is asked once more with the count, sends, and sees the card update itself', async () => {
    await press(page, /^Saada \d+ inimesele/u);
    const sure = await cardSaying(page, /Kas saadan meeldetuletuse 111 inimesele\?/u);
    await photographCard(page, sure, 'reminder-confirm');
    await press(page, /^Jah, saada/u);
    const progress = await cardSaying(page, /Saadan: [2-9]0 %|Saadan: [3-9]\d %/u);
    await photographCard(page, progress, 'reminder-progress');
  });

  it('reads a report whose numbers add up, with reasons and who can mend them', async () => {
    const card = await cardSaying(page, /Meeldetuletus jõudis \d+ inimeseni/u);
    const text = await card.innerText();
    const count = (label: string) => Number(new RegExp(`${label}:\\s+(\\d+)`, 'u').exec(text)?.[1] ?? 0);
    const parts = ['Kohale jõudnud', 'Teadmata, kas jõudis', 'Ei võetud vastu', 'Kättesaamatud'].map(count);
    assert.equal(
      parts.reduce((sum, each) => sum + each, 0),
      count('Kokku'),
    );
    assert.equal(
      count('Kohale jõudnud'),
      connector.received.length + 1 - (count('Teadmata, kas jõudis') - lost()),
    );
    await photographCard(page, card, 'reminder-report');
  });

  /** Messages that were lost on the way, whatever Teams answered. */
  function lost(): number {
    const people = new Set(connector.received.map(({ conversation }) => conversation));
    const refused = connector.statuses.get(403) ?? 0;
    return 110 - refused - people.size;
  }

  it('asks for the table, and hears how to get it where files do not travel', async () => {
    await press(page, /Saada mulle tabel \(CSV\)/u);
    await page
      .getByRole('paragraph')
      .filter({ hasText: /npm run reminders -- export \S+ meelde/u })
      .last()
      .waitFor();
  });

  it('has got the reminder too, with buttons to acknowledge it or to put it off', async () => {
    const letter = await cardSaying(page, /Palun vaata oma ametijuhend üle/u);
    await photographCard(page, letter, 'reminder-letter');
    await press(page, /Tuleta homme meelde/u);
    assert.match(
      await (await cardSaying(page, /Hea küll, tuletan sulle meelde/u)).innerText(),
      /09:00|9:00/u,
    );
  });

  it('reads the report on a phone, nothing wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 1_400 });
    await page.addStyleTag({ content: '* { min-width: 0 !important } .ac-adaptiveCard { width: 296px }' });
    const card = await cardSaying(page, /Meeldetuletus jõudis/u);
    await card.scrollIntoViewIfNeeded();
    assert.equal(await card.evaluate((element) => element.scrollWidth <= element.clientWidth), true);
    await photograph(page, 'reminder-phone');
  });
});
