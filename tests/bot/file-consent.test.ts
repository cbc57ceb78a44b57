import assert from 'node:assert/strict';
import type { Upload } from '../../src/bot/upload.js';
import type { FileOffer } from '../../src/conversation/index.js';
import type { FileAsked, MadeFile } from '../../src/conversation/talk/reply.js';
import { runConnector } from '../server/fake-connector.js';
import { anActivity, runBot, type Sent } from '../server/running-bot.js';
import { fakeColleague } from './fake-colleague.js';

const offer: FileOffer = {
  name: 'tabel.csv',
  description: 'Aruanne',
  size: 12,
  context: { verb: 'reminder.csv', campaign: 'k', language: 'et' },
  said: 'Küsin luba.',
  otherwise: 'Käsurealt: npm run reminders',
};
const content = new Uint8Array([1, 2, 3]);
const uploadInfo = {
  contentUrl: 'https://agency-my.sharepoint.com/personal/hr/tabel.csv',
  name: 'tabel.csv',
  uploadUrl: 'https://agency-my.sharepoint.com/upload',
  uniqueId: 'id-1',
  fileType: 'csv',
};

function consent(value: object, fields: object = {}) {
  const name = 'fileConsent/invoke';
  return anActivity({ type: 'invoke', name, value: { type: 'fileUpload', ...value }, ...fields });
}

async function withBot(
  work: (bot: Awaited<ReturnType<typeof runBot>>, asked: FileAsked[], stored: string[]) => Promise<void>,
  made: MadeFile = { kind: 'made', name: 'tabel.csv', content },
  becomes: Awaited<ReturnType<Upload>> = { kind: 'stored' },
) {
  const { colleague } = fakeColleague(undefined, () => ({ kind: 'file', offer }));
  const asked: FileAsked[] = [];
  const stored: string[] = [];
  const bot = await runBot({
    colleague: {
      ...colleague,
      file: async (said) => {
        asked.push(said);
        return made;
      },
    },
    upload: async (address, bytes) => {
      stored.push(`${address} ${bytes.byteLength}`);
      return becomes;
    },
  });
  try {
    await work(bot, asked, stored);
  } finally {
    await bot.stop();
  }
}

function messagesOf(said: readonly Sent[]): readonly Sent[] {
  return said.filter(({ type }) => type === 'message');
}

const accepted = { action: 'accept', context: offer.context, uploadInfo };

describe('A file', () => {
  it('is offered first, with its size and what it is', () =>
    withBot(async (bot, asked) => {
      const value = { action: { type: 'Action.Execute', verb: 'reminder.csv', data: {} } };
      const { said } = await bot.post(anActivity({ type: 'invoke', name: 'adaptiveCard/action', value }));
      const [attachment] = said.flatMap(({ attachments = [] }) => attachments);
      assert.equal(attachment?.contentType, 'application/vnd.microsoft.teams.card.file.consent');
      assert.deepEqual(attachment.content, {
        description: 'Aruanne',
        sizeInBytes: 12,
        acceptContext: offer.context,
        declineContext: offer.context,
      });
      assert.deepEqual(asked, [], 'nothing is made yet');
    }));

  it('is offered in words where files do not travel: in the playground', () =>
    withBot(async (bot) => {
      const value = { verb: 'reminder.csv' };
      const serviceUrl = 'http://localhost:56150/_connector';
      const { said } = await bot.post(anActivity({ value, serviceUrl }));
      assert.deepEqual(
        said.map(({ text }) => text),
        [offer.otherwise],
      );
    }));

  it('is made and stored when the person agrees, and shown', () =>
    withBot(async (bot, asked, stored) => {
      const { status, said } = await bot.post(consent(accepted));
      assert.equal(status, 200);
      assert.deepEqual(asked, [
        { context: offer.context, aadObjectId: 'aad-mari', personal: true, language: 'et' },
      ]);
      assert.deepEqual(stored, [`${uploadInfo.uploadUrl} 3`]);
      const [attachment] = said.flatMap(({ attachments = [] }) => attachments);
      assert.deepEqual(attachment, {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: uploadInfo.contentUrl,
        name: 'tabel.csv',
        content: { uniqueId: 'id-1', fileType: 'csv' },
      });
    }));

  it('is made and stored once, also when Teams delivers the consent again', () =>
    withBot(async (bot, asked, stored) => {
      const connector = await runConnector();
      const apart = { serviceUrl: connector.serviceUrl, deliveryMode: undefined };
      for (const _ of ['first', 'again'])
        assert.equal((await bot.post(consent(accepted, apart))).status, 200);
      await connector.stop();
      assert.deepEqual([asked.length, stored.length], [1, 1]);
      assert.equal(connector.received.filter(({ type }) => type === 'message').length, 1);
    }));

  it('is offered no more once it is stored, where the offer is a message in the chat', () =>
    withBot(async (bot) => {
      const connector = await runConnector();
      try {
        const offered = { serviceUrl: connector.serviceUrl, replyToId: 'offer-1' };
        await bot.post(consent(accepted, offered));
        await bot.post(consent(accepted, { serviceUrl: connector.serviceUrl, deliveryMode: undefined }));
        const isTakenBack = ({ type }: Sent) => type === undefined;
        assert.deepEqual(connector.received.filter(isTakenBack), [], 'whoever waits for replies has no chat');
        await bot.post(consent(accepted, { ...offered, deliveryMode: undefined, id: 'consent-3' }));
        assert.equal(connector.received.filter(isTakenBack).length, 1);
      } finally {
        await connector.stop();
      }
    }));

  it('is asked for as what it is where the consent came out of a team or a group', () =>
    withBot(async (bot, asked) => {
      for (const conversationType of ['channel', 'groupChat', 'personal']) {
        const conversation = { id: `19:${conversationType}`, conversationType, tenantId: 'tenant-1' };
        await bot.post(consent(accepted, { conversation }));
      }
      assert.deepEqual(
        asked.map(({ personal }) => personal),
        [false, false, true],
      );
    }));

  it('is neither made nor stored when the person declines', () =>
    withBot(async (bot, asked, stored) => {
      const { said } = await bot.post(consent({ action: 'decline', context: offer.context }));
      assert.match(said.map(({ text }) => text).join(' '), /Hea küll, ma ei salvesta midagi/u);
      const english = { ...offer.context, language: 'en' };
      const declined = await bot.post(consent({ action: 'decline', context: english }));
      assert.match(declined.said.map(({ text }) => text).join(' '), /All right, I store nothing/u);
      assert.deepEqual([asked, stored], [[], []]);
    }));

  it('is not stored for whoever may not have it', () =>
    withBot(
      async (bot, _asked, stored) => {
        const { said } = await bot.post(consent(accepted));
        assert.deepEqual(
          messagesOf(said).map(({ text }) => text),
          ['Ainult personalitöötaja.'],
        );
        assert.deepEqual(stored, []);
      },
      { kind: 'refused', sentence: 'Ainult personalitöötaja.' },
    ));

  it('that could not be stored is said, and what to do', () =>
    withBot(
      async (bot) => {
        for (const said of [accepted, { ...accepted, uploadInfo: null }]) {
          const answer = await bot.post(consent(said));
          assert.match(answer.said.map(({ text }) => text).join(' '), /proovi mõne minuti pärast uuesti/u);
        }
      },
      undefined,
      { kind: 'failed', reason: 'The store answered 403.' },
    ));

  it('leads nobody to a strange address, and is not asked for in a way nobody knows', () =>
    withBot(async (bot, asked) => {
      const elsewhere = { ...uploadInfo, contentUrl: 'https://example.org/tabel.csv' };
      const { said } = await bot.post(consent({ ...accepted, uploadInfo: elsewhere }));
      assert.deepEqual(
        messagesOf(said).map(({ text, attachments = [] }) => [text, attachments]),
        [['Salvestasin faili tabel.csv sinu OneDrive’i.', []]],
      );
      for (const value of [{}, { action: 'dance' }, { action: 'accept', uploadInfo: 'here' }])
        assert.equal((await bot.post(consent(value))).status, 200);
      assert.equal(asked.length, 1);
    }));
});
