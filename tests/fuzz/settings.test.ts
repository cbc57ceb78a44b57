import assert from 'node:assert/strict';
import { AppManifestUtils } from '@microsoft/app-manifest';
import * as fc from 'fast-check';
import { anyAddress } from '../builders/any-address.js';
import { anyCharacter } from '../builders/any-character.js';
import { packApp } from '../../src/app-package/index.js';
import { readAppSettings, readConfig, variables, type Environment } from '../../src/config.js';
import { AmetibotError } from '../../src/ground/index.js';
import { seed } from './hostile.js';

const names = Object.keys(variables);

/** Near misses and nonsense: an environment holds no character zero, and nothing but text. */
const sly = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  'NaN',
  'on',
  'graph',
  'https://',
  'https://x',
  'https://[::1',
  'https://bot.amet.example',
  'http://127.0.0.1:4318',
  'javascript:alert(1)',
  'postgres://',
  '{{organisation}}',
  'https://amet.example/{{website}}',
  'https://amet.example/a b',
  'Näidisamet\u0007',
  'Näidisamet',
  'x'.repeat(33),
  '$(reboot)',
  '__proto__',
  '2027-02-30',
  '00000000-0000-0000-0000-000000000001',
  '\uD800',
  'õ'.repeat(5_000),
];
const anyValue = fc.oneof(
  fc.constantFrom(...sly),
  fc.string({ unit: anyCharacter, maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
  anyAddress('http', 'https', 'ftp'),
);

/** Either it holds, or each line of the sentence names a variable; the value is repeated nowhere. */
function check(environment: Environment, read: (environment: Environment) => unknown): void {
  try {
    read(environment);
  } catch (error) {
    assert.ok(error instanceof AmetibotError, String(error));
    assert.equal(error.code, 'config.invalid');
    const [, ...problems] = error.message.split('\n');
    assert.ok(problems.length > 0);
    for (const problem of problems)
      assert.ok(
        names.some((name) => problem.startsWith(`  - ${name} `)),
        problem,
      );
    for (const value of Object.values(environment))
      if (value !== undefined && value.length > 8 && !/^[\w:/.-]+$/u.test(value))
        assert.ok(!error.message.includes(value), value);
  }
}

describe('Settings of any text', function () {
  this.timeout(60_000);

  it('hold, or end the start with sentences that name them and repeat no value', () => {
    const environment = fc.dictionary(fc.constantFrom(...names), anyValue, { maxKeys: 8 });
    fc.assert(
      fc.property(environment, (some) => {
        check(some, readConfig);
        check(some, readAppSettings);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('are each told by name, where one alone is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyValue, (name, value) => check({ [name]: value }, readConfig)),
      { seed, numRuns: 1_000 },
    );
  });

  it('make an app package that Microsoft’s validator takes, or a sentence that says what it would not take', async () => {
    const own = [
      'TEAMS_APP_ID',
      'ORGANISATION_NAME',
      'ORGANISATION_URL',
      'PRIVACY_URL',
      'TERMS_URL',
      'PUBLIC_URL',
    ];
    const environment = fc.dictionary(fc.constantFrom(...own), anyValue, { minKeys: 1, maxKeys: 1 });
    let packed = 0;
    // Many texts come to the same package, which is then made once.
    const seen = new Set<string>();
    const pack = async (some: Environment) => {
      const settings = readAppSettings(some);
      if (seen.has(JSON.stringify(settings))) return undefined;
      seen.add(JSON.stringify(settings));
      const { botId, appPackageId, ...organisation } = settings;
      const id = '00000000-0000-0000-0000-000000000001';
      const facts = { ...organisation, botId: botId ?? id, appPackageId: appPackageId ?? id };
      return packApp('manifest', { ...facts, version: '1.0.0', readReceipts: false });
    };
    const tryOne = async (some: Environment) => {
      try {
        const app = await pack(some);
        if (app === undefined) return;
        type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
        const problems = await AppManifestUtils.validateAgainstSchema(app.manifest as unknown as Manifest);
        assert.deepEqual(problems, []);
        packed += 1;
      } catch (error) {
        if (!(error instanceof AmetibotError)) throw error;
        assert.ok(
          own.some((name) => error.message.includes(name)),
          `${JSON.stringify(some)}: ${error.message}`,
        );
      }
    };
    for (const value of sly)
      for (const name of ['ORGANISATION_NAME', 'PRIVACY_URL', 'PUBLIC_URL']) await tryOne({ [name]: value });
    await fc.assert(fc.asyncProperty(environment, tryOne), { seed, numRuns: 20 });
    assert.ok(packed > 5, String(packed));
  });
});
