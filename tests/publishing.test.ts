import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTexts } from '../src/conversation/asking/bank.js';
import { readCollection } from '../src/descriptions/index.js';
import { importDocuments } from '../src/documents/index.js';
import { aPerson, aRoster } from './builders/roster.js';
import { asks, closing, inComposedHouse, type ComposedHouse } from './composed-house.js';
import { printDocx } from './documents/made-docx.js';
import { printPdf } from './documents/made-pdf.js';
import { aMessage, anActivity, runBot, type RunningBot } from './server/running-bot.js';

const mari = aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik' });
const pille = aPerson({ aadObjectId: 'pille', name: 'Pille Põld', position: 'Personalijuht', roles: ['hr'] });

const gardener = `AMETIJUHEND

1. Üldosa
Ametinimetus: Aednik
Kes asendab: Florist

2. Tööülesanded
3.1. Kastab taimi ja lõikab hekki.
3.2. Kaevab tiigi.
`;
const arborist = gardener
  .replace('Ametinimetus: Aednik', 'Ametinimetus: Arborist')
  .replace('Kaevab tiigi.', 'Lõikab puid.');

interface Chat {
  readonly house: ComposedHouse;
  readonly bot: RunningBot;
  readonly colleague: Parameters<typeof asks>[0];
  /** Sends files as Teams does, and gives what the card says. */
  readonly send: (files: Readonly<Record<string, Buffer | string>>, who?: string) => Promise<string>;
  readonly press: (verb: string, who?: string, data?: object) => Promise<string>;
  readonly folder: string;
  /** The addresses that storage was asked for. */
  readonly fetched: readonly string[];
}

/** The whole bot behind its HTTP door; storage holds what is sent. */
async function inChat(work: (chat: Chat) => Promise<void>): Promise<void> {
  await inComposedHouse(async (house) => {
    await house.writeRoster(aRoster(mari, pille));
    await closing(await house.starts({}, { wait: async () => new Promise(() => {}) }), async (composed) => {
      const fetched: string[] = [];
      const stored = new Map<string, Buffer | string>();
      const bot = await runBot({
        colleague: composed.colleague,
        fetch: async (url) => {
          fetched.push(url);
          return new Response(new Uint8Array(Buffer.from(stored.get(url) ?? '')));
        },
      });
      let buttons = {};
      const from = (who: string) => ({ id: `29:${who}`, aadObjectId: who });
      const read = (content: unknown) => {
        const { actions = [] } = content as { actions?: { data?: object }[] };
        buttons = actions[0]?.data ?? {};
        return readTexts(content).join('\n');
      };
      const send: Chat['send'] = async (files, who = 'pille') => {
        const attachments = Object.entries(files).map(([name, bytes]) => {
          const downloadUrl = `https://aed-my.sharepoint.com/${encodeURIComponent(name)}`;
          stored.set(downloadUrl, bytes);
          return {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name,
            content: { downloadUrl, uniqueId: name, fileType: 'docx' },
          };
        });
        const { said } = await bot.post(aMessage({ text: '', from: from(who), attachments }));
        // A typing indicator may stand before it.
        return read(said.at(-1)?.attachments?.[0]?.content);
      };
      const press: Chat['press'] = async (verb, who = 'pille', data = buttons) => {
        const value = { action: { type: 'Action.Execute', verb, data } };
        const sender = { from: from(who), deliveryMode: undefined };
        const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, ...sender };
        const { body } = await bot.post(anActivity(invoke));
        return readTexts((body as { value: object }).value).join('\n');
      };
      const folder = join(house.roster, '..');
      try {
        await work({ house, bot, colleague: composed, send, press, folder, fetched });
      } finally {
        await bot.stop();
      }
    });
  });
}

const question = 'Kes kaevab tiigi?';

describe('a document that HR sends in the chat', () => {
  it('is read and shown, and changes nothing before the button', () =>
    inChat(async ({ send, colleague, folder }) => {
      const before = await readCollection(folder);
      const card = await send({ 'aednik.docx': await printDocx(gardener) });
      assert.match(card, /^Lugesin 1 ametijuhendi\nMidagi ei ole veel avaldatud/u);
      assert.match(card, /Aednik\nuus versioon · mall A · 2 ülesannet · 0 oodatavat tulemust/u);
      assert.match(card, /Ei leitud:.*õigused/su);
      assert.match(card, /Mis muutub/u);
      assert.match(card, /Kaevab tiigi/u);
      assert.deepEqual(await readCollection(folder), before);
      assert.doesNotMatch(await asks(colleague, 'mari', question), /Kaevab tiigi/u);
    }));

  it('is published by the button as a command would: the bot answers from it without a new start', () =>
    inChat(async ({ send, press, colleague, folder }) => {
      await send({ 'aednik.pdf': await printPdf(gardener) });
      const card = await press('import.publish');
      assert.match(card, /^Avaldasin 1 ametijuhendi/u);
      assert.match(card, /Uuesti peab tutvuma 1 inimene:\s*Mari Maasikas/u);
      assert.match(await asks(colleague, 'mari', question), /Kaevab tiigi/u);
      const written = await readFile(join(folder, 'descriptions', 'aednik.json'), 'utf8');
      assert.match(written, /"file": "aednik\.pdf"/u);
      const kept = await colleague.storage.ledger.findVersion(
        colleague.library().collection.find(({ id }) => id === 'aednik')?.version ?? '',
      );
      assert.ok(kept, 'The text of the version in force is kept.');

      const path = join(folder, 'aednik.txt');
      await writeFile(path, gardener);
      const again = await importDocuments({ paths: [path], indexFolder: folder });
      assert.deepEqual(
        again.files.flatMap(({ positions }) => positions.map(({ change }) => change)),
        ['unchanged'],
      );
    }));

  it('is answered from by the other processes too, without a new start of theirs', () =>
    inChat(async ({ house, send, press, folder }) => {
      await closing(await house.starts({ DATA_DIR: join(folder, 'teine') }), async (other) => {
        await send({ 'aednik.txt': gardener });
        await press('import.publish');
        assert.doesNotMatch(await asks(other, 'mari', question), /Kaevab tiigi/u);
        await house.timers.goOff(2);
        assert.match(await asks(other, 'mari', question), /Kaevab tiigi/u);
      });
      assert.equal(house.saying(/put into INDEX_DIR/u).length, 1, 'The first has nothing new to take.');
    }));

  it('is published once, however often the button is pressed', () =>
    inChat(async ({ send, press, folder }) => {
      await send({ 'arborist.txt': arborist });
      const [first, second] = await Promise.all([press('import.publish'), press('import.publish')]);
      assert.match(first, /^Avaldasin 1 ametijuhendi/u);
      assert.equal(first, second);
      const once = await readCollection(folder);
      assert.equal(await press('import.publish'), first);
      assert.deepEqual(await readCollection(folder), once);
      assert.equal(once.length, 3);
      assert.match(await send({ 'arborist.txt': arborist }), /Kõik see on juba avaldatud/u);
    }));

  it('is left out by the other button', () =>
    inChat(async ({ send, press, folder }) => {
      const before = await readCollection(folder);
      await send({ 'arborist.txt': arborist });
      assert.match(await press('import.discard'), /^Jätsin avaldamata/u);
      assert.match(await press('import.publish'), /^Seda lugemist mul enam ei ole/u);
      assert.deepEqual(await readCollection(folder), before);
    }));

  it('comes with others on one card; what cannot be read is told in a sentence and costs no other', () =>
    inChat(async ({ send, press, folder }) => {
      const card = await send({
        'aednik.docx': await printDocx(gardener),
        'arborist.pdf': await printPdf(arborist),
        'pilt.docx': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        'tühi.txt': ' ',
      });
      assert.match(card, /^Lugesin 2 ametijuhendit/u);
      assert.match(card, /Aednik: uus versioon\n- Arborist: uus/u);
      assert.match(card, /Lugemata jäi: pilt\.docx/u);
      assert.match(card, /Lugemata jäi: tühi\.txt\nfail on tühi/u);
      assert.match(await press('import.publish'), /^Avaldasin 2 ametijuhendit/u);
      assert.equal((await readCollection(folder)).length, 3);
    }));

  it('that nobody may send but HR is refused politely, fetched never, and counted without a name', () =>
    inChat(async ({ send, press, house, folder, fetched }) => {
      const card = await send({ 'arborist.txt': arborist });
      assert.match(card, /Arborist/u);
      assert.match(await send({ 'arborist.txt': arborist }, 'mari'), /^Ametijuhendeid saab lisada ainult/u);
      assert.equal(fetched.length, 1);
      assert.match(await press('import.publish', 'mari'), /^Ametijuhendeid saab lisada ainult/u);
      assert.match(await press('import.publish', 'keegi'), /^Ametijuhendeid saab lisada ainult/u);
      assert.deepEqual(
        house.saying(/may not do/u).map(({ data }) => data),
        Array.from({ length: 3 }, () => ({ action: 'importDescriptions' })),
      );
      assert.equal((await readCollection(folder)).length, 2);
    }));

  it('is shown anew where somebody else has published the same position meanwhile', () =>
    inChat(async ({ send, press, folder }) => {
      await send({ 'aednik.txt': gardener });
      const path = join(folder, 'aednik2.txt');
      await writeFile(path, gardener.replace('tiigi', 'kraavi'));
      await importDocuments({ paths: [path], indexFolder: folder });
      const card = await press('import.publish');
      assert.match(card, /Vahepeal avaldati midagi muud/u);
      assert.match(card, /kraavi/u);
      const [aednik] = await readCollection(folder);
      assert.equal(aednik?.duties[1]?.text, 'Kaevab kraavi.');
    }));

  it('waits two hours for the button, and no longer', () =>
    inChat(async ({ send, press, house, folder }) => {
      await send({ 'arborist.txt': arborist });
      house.clock.passMinutes(121);
      assert.match(await press('import.publish'), /Palun saada fail uuesti/u);
      assert.equal((await readCollection(folder)).length, 2);
    }));
});
