import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readConfig, variables, type Environment } from '../src/config.js';
import { AmetibotError } from '../src/ground/index.js';

const signed: Environment = {
  MicrosoftAppId: 'app-1',
  MicrosoftAppPassword: 'pass-word',
  MicrosoftAppTenantId: 'tenant-1',
};

function problemsOf(environment: Environment): string {
  try {
    readConfig(environment);
  } catch (error) {
    assert.ok(error instanceof AmetibotError);
    assert.equal(error.code, 'config.invalid');
    return error.message;
  }
  return 'none';
}

describe('The settings', () => {
  it('need nothing to be set: the bot is then for this machine alone', () => {
    const config = readConfig({});
    assert.equal(config.credentials, null);
    assert.deepEqual([config.host, config.port], ['127.0.0.1', 3978]);
    assert.deepEqual([config.indexDir, config.dataDir, config.roster], ['index', 'data', 'index/roster.csv']);
    assert.deepEqual([config.playground, config.teamsRps, config.logLevel], [true, 25, 'info']);
    assert.ok(config.allowedServiceUrls.includes('https://smba.trafficmanager.net'));
  });

  it('take an empty value for none at all', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '  ']));
    assert.deepEqual(readConfig(empty), readConfig({}));
  });

  it('with credentials open the bot to the network, or to the address that is named', () => {
    assert.equal(readConfig(signed).host, '0.0.0.0');
    assert.equal(readConfig({ ...signed, HOST: '10.0.0.5' }).host, '10.0.0.5');
    assert.deepEqual(readConfig(signed).credentials, {
      appId: 'app-1',
      password: 'pass-word',
      tenantId: 'tenant-1',
      type: 'SingleTenant',
    });
  });

  it('refuse an open address without credentials, and say why', () => {
    for (const HOST of ['0.0.0.0', '::', '10.0.0.5', 'bot.example', '127.0.0.1.evil.example']) {
      const problems = problemsOf({ HOST });
      assert.match(
        problems,
        /HOST must be left out or 127\.0\.0\.1 while MicrosoftAppId is not set, because/,
      );
    }
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) assert.equal(readConfig({ HOST }).host, HOST);
  });

  it('refuse half of the credentials', () => {
    const { MicrosoftAppId } = signed;
    assert.match(problemsOf({ MicrosoftAppId }), /MicrosoftAppPassword must.*\n.*MicrosoftAppTenantId must/);
    const managed = { MicrosoftAppId, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' };
    assert.equal(readConfig(managed).credentials?.password, null);
  });

  it('name every wrong variable at once, and none of the values', () => {
    const wrong = {
      PORT: 'wrong-value',
      DATABASE_URL: 'wrong-value',
      PLAYGROUND: 'wrong-value',
      TEAMS_RPS: '51',
      ALLOWED_SERVICE_URLS: 'wrong-value',
      LOG_LEVEL: 'wrong-value',
      TZ: 'wrong-value',
      MicrosoftAppType: 'wrong-value',
    };
    const problems = problemsOf(wrong);
    for (const name of Object.keys(wrong)) assert.match(problems, new RegExp(`- ${name} must`), name);
    assert.doesNotMatch(problems, /wrong-value/);
  });

  it('take a port from 0 to 65535 and nothing like one', () => {
    for (const PORT of ['0', '65535', ' 3978 ']) assert.equal(readConfig({ PORT }).port, Number(PORT));
    for (const PORT of ['65536', '-1', '80.5', '1e3', '0x50', 'http'])
      assert.match(problemsOf({ PORT }), /PORT must/);
  });

  it('take service addresses over https, kept as origins', () => {
    const config = readConfig({
      ALLOWED_SERVICE_URLS: 'https://one.example/teams/, https://two.example:8443',
    });
    assert.deepEqual(config.allowedServiceUrls, ['https://one.example', 'https://two.example:8443']);
    for (const ALLOWED_SERVICE_URLS of [
      'http://one.example',
      'one.example',
      'https://one.example,',
      'file:///x',
    ]) {
      assert.match(problemsOf({ ALLOWED_SERVICE_URLS }), /ALLOWED_SERVICE_URLS must/);
    }
  });

  it('are all explained in .env.example, and nothing else is', async () => {
    const example = Object.entries(variables).map(
      ([name, { fallback, describe }]) => `# ${describe}\n${name}=${fallback}\n`,
    );
    assert.equal(await readFile('.env.example', 'utf8'), example.join('\n'));
  });
});
