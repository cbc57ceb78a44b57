import assert from 'node:assert/strict';

import { createDownload, type Fetch } from '../../src/bot/download.js';
import { silentLog } from '../../src/ground/index.js';
import { aMessage, runBot } from '../server/running-bot.js';
import { fakeColleague } from './fake-colleague.js';

const home = 'https://aed-my.sharepoint.com/personal/pille/_layouts/15/download.aspx?tempauth=key';

function anAttachment(name: string, downloadUrl: unknown = home) {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    contentUrl: 'https://aed-my.sharepoint.com/personal/pille/aednik.docx',
    content: { downloadUrl, uniqueId: '1', fileType: 'docx' },
  };
}

/** Storage that answers each address with what it is given, and remembers what it was asked. */
function storage(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const fetch: Fetch = async (url, { redirect }) => {
    asked.push(url);
    assert.equal(redirect, 'manual');
    return answers[url]?.() ?? new Response('', { status: 404 });
  };
  return { fetch, asked };
}

describe('A file in a message', () => {
  it('goes to the colleague with its bytes, whatever words stand beside it', async () => {
    const { colleague, taken, asked } = fakeColleague();
    const { fetch } = storage({ [home]: () => new Response('AMETIJUHEND') });
    const bot = await runBot({ colleague, fetch });
    const attachments = [
      { contentType: 'text/html', content: '<p>palun</p>' },
      anAttachment('C:\\failid\\aednik.docx'),
    ];
    const { said } = await bot.post(aMessage({ text: 'palun', attachments }));
    assert.equal(said[0]?.summary, 'You sent: aednik.docx AMETIJUHEND');
    assert.deepEqual(
      taken.map(({ aadObjectId, personal, language }) => [aadObjectId, personal, language]),
      [['aad-mari', true, 'et']],
    );
    assert.deepEqual(asked, []);
    await bot.stop();
  });

  it('is told to be nothing that the bot sees or hears where it is a picture or a voice without words', async () => {
    const { colleague, asked } = fakeColleague();
    const bot = await runBot({ colleague });
    for (const attachment of [
      { contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/emea/v3/attachments/1' },
      { contentType: 'audio/mp4', name: 'message.m4a' },
      { contentType: 'text/html', content: '<p><img alt="GIF" src="https://media.giphy.example/1.gif"></p>' },
    ]) {
      const { said } = await bot.post(aMessage({ text: '', attachments: [attachment] }));
      assert.match(said[0]?.text ?? '', /^Pilte ma ei näe ega heli kuule\./u);
    }
    assert.deepEqual(asked, []);
    await bot.post(aMessage({ text: 'kes see on?', attachments: [{ contentType: 'image/png' }] }));
    assert.deepEqual(
      asked.map(({ text }) => text),
      ['kes see on?'],
    );
    await bot.stop();
  });

  it('is told to be from a group, where the colleague refuses it', async () => {
    const { colleague, taken } = fakeColleague();
    const bot = await runBot({ colleague, fetch: storage({}).fetch });
    const conversation = { id: '19:g@thread.v2', conversationType: 'groupChat', isGroup: true };
    await bot.post(aMessage({ conversation, attachments: [anAttachment('aednik.docx')] }));
    assert.deepEqual(
      taken.map(({ personal }) => personal),
      [false],
    );
    await bot.stop();
  });

  it('without an address is no file: the words are answered', async () => {
    const { colleague, taken, asked } = fakeColleague();
    const bot = await runBot({ colleague });
    for (const attachment of [anAttachment('a.docx', 7), { contentType: 'image/png' }, {}])
      await bot.post(aMessage({ attachments: [attachment] }));
    assert.deepEqual([taken.length, asked.length], [0, 3]);
    await bot.stop();
  });
});

describe('A download', () => {
  it('asks no address but those of SharePoint and OneDrive, and those over https alone', async () => {
    const elsewhere = [
      'http://aed-my.sharepoint.com/x',
      'https://127.0.0.1/x',
      'https://169.254.169.254/metadata',
      'https://sharepoint.com.example.ee/x',
      'https://evilsharepoint.com/x',
      'https://user:word@aed.sharepoint.com/x',
      'https://aed.sharepoint.com:8443/x',
      'file:///etc/passwd',
      'aednik.docx',
      '',
    ];
    const { fetch, asked } = storage({});
    const download = createDownload(fetch, silentLog);
    for (const url of elsewhere)
      assert.deepEqual(await download(url), { kind: 'not-fetched', why: 'elsewhere' }, url);
    assert.deepEqual(asked, []);
    for (const host of ['aed.sharepoint.com', 'aed.sharepoint.us', 'aed.sharepoint.cn', 'api.onedrive.com'])
      assert.deepEqual(await download(`https://${host}/x`), { kind: 'not-fetched', why: 'unavailable' });
  });

  it('is sent on within storage a few times, and never out of it', async () => {
    const on = (location: string) => () => new Response(null, { status: 302, headers: { location } });
    const { fetch, asked } = storage({
      'https://a.sharepoint.com/1': on('/2'),
      'https://a.sharepoint.com/2': () => new Response('tekst'),
      'https://a.sharepoint.com/out': on('http://127.0.0.1/secret'),
      'https://a.sharepoint.com/round': on('/round'),
    });
    const download = createDownload(fetch, silentLog);
    const found = await download('https://a.sharepoint.com/1');
    assert.equal(found.kind === 'fetched' && Buffer.from(found.bytes).toString(), 'tekst');
    assert.deepEqual(await download('https://a.sharepoint.com/out'), {
      kind: 'not-fetched',
      why: 'elsewhere',
    });
    assert.deepEqual(await download('https://a.sharepoint.com/round'), {
      kind: 'not-fetched',
      why: 'elsewhere',
    });
    assert.ok(!asked.some((url) => url.includes('127.0.0.1')));
    assert.ok(asked.length < 10);
  });

  it('ends as soon as the file is longer than is read, whatever length was told', async () => {
    let given = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            given += 1;
            controller.enqueue(new Uint8Array(1024 * 1024));
          },
        }),
      );
    const told = () => new Response('x', { headers: { 'content-length': String(50 * 1024 * 1024) } });
    const { fetch } = storage({ 'https://a.sharepoint.com/e': endless, 'https://a.sharepoint.com/t': told });
    const download = createDownload(fetch, silentLog);
    assert.deepEqual(await download('https://a.sharepoint.com/e'), { kind: 'not-fetched', why: 'too-long' });
    assert.ok(given < 25, `${given} MB`);
    assert.deepEqual(await download('https://a.sharepoint.com/t'), { kind: 'not-fetched', why: 'too-long' });
  });

  it('gives up when storage does not answer, and when it fails', async () => {
    const hangs: Fetch = async (_url, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    assert.deepEqual(await createDownload(hangs, silentLog, 1)('https://a.sharepoint.com/x'), {
      kind: 'not-fetched',
      why: 'late',
    });
    const fails: Fetch = async () => Promise.reject(new TypeError('fetch failed'));
    assert.deepEqual(await createDownload(fails, silentLog)('https://a.sharepoint.com/x'), {
      kind: 'not-fetched',
      why: 'unavailable',
    });
  });

  it('tells the log why, and never the address, which is a key to the file', async () => {
    const told: string[] = [];
    const tell = (data: object, sentence: string) => void told.push(JSON.stringify([data, sentence]));
    const log = { debug: tell, info: tell, warn: tell, error: tell };
    await createDownload(storage({}).fetch, log)(home);
    assert.equal(told.length, 1);
    assert.doesNotMatch(told.join(), /tempauth|sharepoint/u);
  });
});
