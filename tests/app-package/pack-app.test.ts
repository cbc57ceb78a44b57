import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mock } from 'node:test';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { packApp, type AppFacts } from '../../src/app-package/index.js';
import { AmetibotError } from '../../src/ground/index.js';
import { inFolder } from '../builders/folder.js';
import { readPng } from './pixels.js';

const facts: AppFacts = {
  appPackageId: '11111111-2222-3333-4444-555555555555',
  botId: '99999999-8888-7777-6666-555555555555',
  version: '1.2.0',
  organisation: 'Näidisamet',
  website: 'https://amet.example',
  privacy: 'https://amet.example/privaatsus',
  terms: 'https://amet.example/tingimused',
  readReceipts: false,
  linkDomain: null,
};

interface Bots {
  readonly bots: readonly [
    {
      readonly botId: string;
      readonly scopes: string[];
      readonly commandLists: readonly { scopes: string[] }[];
    },
  ];
}

async function unpacked(changes: Partial<AppFacts> = {}) {
  const { zip } = await packApp('manifest', { ...facts, ...changes });
  const files = unzipSync(zip);
  const json = (name: string) =>
    JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as Record<string, unknown>;
  return { files, manifest: json('manifest.json'), et: json('et.json'), en: json('en.json') };
}

async function problemsOf(changes: Partial<AppFacts>): Promise<string> {
  try {
    await packApp('manifest', { ...facts, ...changes });
  } catch (error) {
    assert.ok(error instanceof AmetibotError);
    assert.equal(error.code, 'app_package.invalid');
    return error.message;
  }
  return 'none';
}

/** What becomes of the package where somebody has changed a text of a file in `manifest/`. */
async function afterChange(name: string, from: string, to: string): Promise<string> {
  return inFolder(async (folder) => {
    await cp('manifest', folder, { recursive: true });
    const before = await readFile(join(folder, name), 'utf8');
    assert.ok(before.includes(from), from);
    await writeFile(join(folder, name), before.replace(from, to));
    return packApp(folder, facts).then(
      () => 'taken',
      (error: unknown) => (error instanceof AmetibotError ? error.message : `not foreseen: ${String(error)}`),
    );
  });
}

describe('The app package', () => {
  it('holds what Teams asks for and nothing else, at the top of the zip', async () => {
    const { files } = await unpacked();
    assert.deepEqual(Object.keys(files).sort(), [
      'color.png',
      'en.json',
      'et.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('is taken by Microsoft’s validator, with and without read receipts and links, and asks no network', async () => {
    const fetched = mock.method(globalThis, 'fetch', () => {
      throw new Error('No network in tests.');
    });
    for (const readReceipts of [false, true]) {
      const linkDomain = readReceipts ? 'bot.amet.example' : null;
      const { manifest } = await unpacked({ readReceipts, linkDomain });
      type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
      assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest as unknown as Manifest), []);
    }
    assert.equal(fetched.mock.callCount(), 0);
    fetched.mock.restore();
  });

  it('says whose app it is and which bot answers, in personal chats, teams and group chats', async () => {
    const { manifest } = await unpacked();
    const { bots, id, version, developer } = manifest as unknown as Bots & Record<string, unknown>;
    assert.deepEqual(
      [id, version, bots[0].botId, bots[0].scopes],
      [facts.appPackageId, '1.2.0', facts.botId, ['personal', 'team', 'groupChat']],
    );
    assert.deepEqual(developer, {
      name: 'Näidisamet',
      websiteUrl: 'https://amet.example',
      privacyUrl: 'https://amet.example/privaatsus',
      termsOfUseUrl: 'https://amet.example/tingimused',
    });
    const listed = bots[0].commandLists.flatMap(({ scopes }) => scopes);
    assert.deepEqual(listed.sort(), [...bots[0].scopes].sort());
  });

  it('speaks Estonian by itself and English where the client does, string for string', async () => {
    const { manifest, et, en } = await unpacked();
    assert.deepEqual(Object.keys(et), Object.keys(en));
    assert.deepEqual(manifest.localizationInfo, {
      defaultLanguageTag: 'et',
      defaultLanguageFile: 'et.json',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    assert.equal((manifest.name as { full: string }).full, et['name.full']);
    const untranslated = Object.keys(et).filter((key) => et[key] === en[key]);
    assert.deepEqual(untranslated, ['$schema', 'name.short']);
  });

  it('asks for read receipts only when told to', async () => {
    const plain = await unpacked();
    const asking = await unpacked({ readReceipts: true });
    assert.deepEqual(
      [plain.manifest.authorization, plain.manifest.webApplicationInfo],
      [undefined, undefined],
    );
    assert.deepEqual(asking.manifest.webApplicationInfo, { id: facts.botId });
    assert.match(JSON.stringify(asking.manifest.authorization), /ChatMessageReadReceipt\.Read\.Chat/u);
  });

  it('unfolds links to descriptions only where there is an address for them', async () => {
    const handlersIn = ({ manifest }: Awaited<ReturnType<typeof unpacked>>) =>
      (manifest.composeExtensions as readonly { messageHandlers?: unknown }[]).map(
        ({ messageHandlers }) => messageHandlers,
      );
    assert.deepEqual(handlersIn(await unpacked()), [undefined]);
    assert.deepEqual(handlersIn(await unpacked({ linkDomain: 'bot.amet.example' })), [
      [{ type: 'link', value: { domains: ['bot.amet.example'], supportsAnonymizedPayloads: false } }],
    ]);
  });

  it('is the same, byte for byte, for the same facts', async () => {
    const one = await packApp('manifest', facts);
    mock.timers.enable({ apis: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const other = await packApp('manifest', facts).finally(() => mock.timers.reset());
    assert.deepEqual(one.zip, other.zip);
  });

  it('has a full icon of 192 and an outline of 32, white on nothing', async () => {
    const { files } = await unpacked();
    const color = readPng(files['color.png'] ?? new Uint8Array());
    const outline = readPng(files['outline.png'] ?? new Uint8Array());
    assert.deepEqual([color.width, color.height, outline.width, outline.height], [192, 192, 32, 32]);
    assert.ok(color.all.every(([, , , cover]) => cover === 255));
    const drawn = outline.all.filter(([, , , cover]) => cover > 0);
    assert.ok(drawn.length > 60 && drawn.length < 700, `${drawn.length} points`);
    // Where a point is half covered its colour is rounded.
    assert.ok(drawn.every(([red, green, blue]) => Math.min(red, green, blue) >= 250));
  });

  it('is refused with every cause at once, each naming what is wrong', async () => {
    const problems = await problemsOf({
      botId: 'bot',
      version: '0.1',
      organisation: 'x'.repeat(33),
      website: 'ftp://x',
    });
    for (const field of [
      '/bots/0/botId',
      'version must be three numbers',
      '/developer/name',
      '/developer/websiteUrl',
    ])
      assert.ok(problems.includes(field), `${field}: ${problems}`);
    assert.match(await problemsOf({ organisation: ' ' }), /developer\.name is empty/u);
    assert.match(
      await problemsOf({ version: '0.9.0' }),
      /version must be three numbers, such as 1\.2\.0, the first of them not 0, and not 0\.9\.0/u,
    );
  });

  it('is refused with what somebody has broken in its texts, by the name of the file or the place', async () => {
    const et = JSON.parse(await readFile('manifest/et.json', 'utf8')) as Record<string, string>;
    const [short = '', full = ''] = ['description.short', 'description.full'].map((key) =>
      JSON.stringify(et[key]),
    );
    const broken: readonly (readonly [RegExp, string, string, string])[] = [
      [/manifest\.json is no JSON\.$/u, 'manifest.json', '"$schema"', '$schema"'],
      [/en\.json is no JSON\.$/u, 'en.json', '",', '"'],
      [/^The manifest has no name\.nick, which/u, 'et.json', '"name.full"', '"name.nick"'],
      [/en\.json lacks name\.full\.$/mu, 'en.json', '"name.full"', '"description.short"'],
      [/full says nothing more than description\.short\.$/mu, 'et.json', full, short],
      [
        /has a place that nothing filled: \{\{nobody\}\}\.$/mu,
        'manifest.json',
        '{{organisation}}',
        '{{nobody}}',
      ],
      [/name\.short[^\n]*[^.]\.$/mu, 'en.json', '"Ametibot"', `"${'x'.repeat(40)}"`],
    ];
    for (const [problem, ...change] of broken)
      assert.match(await afterChange(...change), problem, change.join(' '));
    assert.equal(await afterChange('et.json', '{', '\uFEFF{'), 'taken');
  });
});
