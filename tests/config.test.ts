import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  readAppSettings,
  readConfig,
  readConfigForStart,
  variables,
  type Environment,
} from '../src/config.js';
import { AmetibotError } from '../src/ground/index.js';
import { inFolder } from './builders/folder.js';

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
    assert.equal(config.readReceipts, false);
    assert.deepEqual([config.playground, config.teamsRps, config.logLevel], [true, 25, 'info']);
    assert.ok(config.allowedServiceUrls.includes('https://smba.trafficmanager.net'));
  });

  it('let the bot install itself through Graph only where they say so, and who asks Graph is known', () => {
    assert.equal(readConfig(signed).install, null);
    const { install, graph } = readConfig({ ...signed, PROACTIVE_INSTALL: 'on' });
    assert.equal(graph, null, 'the people may come from the roster all the same');
    assert.deepEqual(
      [install?.graph.clientId, install?.graph.clientSecret, install?.graph.tenantId],
      ['app-1', 'pass-word', 'tenant-1'],
    );
    assert.deepEqual(install?.app, { kind: 'package', id: 'app-1' });
    const id = '00000000-0000-0000-0000-000000000001';
    const other = readConfig({ ...signed, PROACTIVE_INSTALL: 'on', TEAMS_APP_ID: id });
    assert.deepEqual(other.install?.app, { kind: 'package', id }, 'the app may have an id of its own');
    const known = readConfig({ ...signed, PROACTIVE_INSTALL: 'on', TEAMS_CATALOG_APP_ID: id });
    assert.deepEqual(known.install?.app, { kind: 'catalogue', id });
    assert.match(
      problemsOf({ PROACTIVE_INSTALL: 'on' }),
      /MicrosoftAppId must be set, because PROACTIVE_INSTALL is on/u,
    );
    const both = problemsOf({
      ...signed,
      GRAPH_CLIENT_ID: 'other',
      PEOPLE: 'graph',
      PROACTIVE_INSTALL: 'on',
    });
    assert.equal(both.match(/GRAPH_CLIENT_SECRET/gu)?.length, 1, both);
  });

  it('end a start whose INDEX_DIR is no folder and can be made none, but not one before the first import', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      await writeFile(file, '');
      for (const place of [folder, join(folder, 'puudub'), join(folder, 'puudub', 'ka')])
        assert.equal(readConfigForStart({ INDEX_DIR: place }).indexDir, place);
      for (const place of [file, join(file, 'sügavamal')]) {
        const expected = { code: 'config.invalid', message: /- INDEX_DIR must name a folder/u };
        assert.throws(() => readConfigForStart({ INDEX_DIR: place }), expected);
        assert.equal(readConfig({ INDEX_DIR: place }).indexDir, place, 'commands say it themselves');
      }
      assert.throws(
        () => readConfigForStart({ INDEX_DIR: file, PORT: 'high' }),
        /PORT must[^]*INDEX_DIR must/u,
      );
    }));

  it('end a start whose ROSTER is a folder, and not one whose roster is to come', () =>
    inFolder(async (folder) => {
      const later = join(folder, 'roster.csv');
      assert.equal(readConfigForStart({ ROSTER: later }).roster, later);
      assert.throws(() => readConfigForStart({ ROSTER: folder }), /- ROSTER must name a file/u);
      assert.equal(readConfig({ ROSTER: folder }).roster, folder, 'commands say it themselves');
    }));

  it('take a path letter by letter: what a shell would take away or replace is refused, and makes no folder', () => {
    for (const name of ['INDEX_DIR', 'DATA_DIR', 'ROSTER']) {
      for (const quoted of ['"andmed"', "'andmed'", '"andmed', '„andmed“'])
        assert.match(
          problemsOf({ [name]: quoted }),
          new RegExp(`- ${name} must be written without quotation`, 'u'),
        );
      for (const home of ['~', '~/andmed', '$HOME/andmed', '${HOME}/andmed', '%USERPROFILE%/andmed'])
        assert.match(problemsOf({ [name]: home }), new RegExp(`- ${name} must name the whole path: `, 'u'));
    }
    const named = readConfig({
      INDEX_DIR: "./meie 'vanad' andmed",
      DATA_DIR: './~',
      ROSTER: 'a$b/roster.csv',
    });
    assert.deepEqual(
      [named.indexDir, named.dataDir, named.roster],
      ["./meie 'vanad' andmed", './~', 'a$b/roster.csv'],
    );
    assert.equal(problemsOf({ INDEX_DIR: '"~/andmed"' }).match(/INDEX_DIR/gu)?.length, 1);
  });

  it('take an empty value for none at all', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '  ']));
    assert.deepEqual(readConfig(empty), readConfig({}));
  });

  it('with credentials open the bot to the network, or to the address that is named', () => {
    assert.equal(readConfig(signed).host, '0.0.0.0');
    assert.equal(readConfig({ ...signed, HOST: '10.0.0.5' }).host, '10.0.0.5');
    const { cloud, ...rest } = readConfig(signed).credentials ?? {};
    assert.deepEqual(rest, {
      appId: 'app-1',
      tenantId: 'tenant-1',
      multiTenant: false,
      proof: { kind: 'secret', secret: 'pass-word' },
      secretExpires: null,
    });
    assert.equal(cloud?.channelIssuer, 'https://api.botframework.com');
    assert.equal(cloud?.loginUrl, 'https://login.microsoftonline.com/{tenant}');
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

  it('take the ids of Microsoft Entra in capitals, and write them as Microsoft does', () => {
    const id = 'ABCDEF01-0000-0000-0000-00000000000F';
    const capitals = { ...signed, MicrosoftAppId: id, MicrosoftAppTenantId: id };
    const { credentials, graph } = readConfig({ ...capitals, PEOPLE: 'graph', GRAPH_CLIENT_ID: id });
    const small = id.toLowerCase();
    assert.deepEqual([credentials?.appId, credentials?.tenantId], [small, small]);
    assert.deepEqual([graph?.clientId, graph?.tenantId], [small, small]);
  });

  it('refuse a domain or a name where an id belongs, with which nobody would be served', () => {
    const wrong: Environment = {
      ...signed,
      MicrosoftAppId: 'Ameti bot',
      MicrosoftAppTenantId: 'amet.onmicrosoft.com',
    };
    assert.match(
      problemsOf(wrong),
      /MicrosoftAppId must be a GUID, as Microsoft.*\n.*MicrosoftAppTenantId must be a GUID, as Microsoft/,
    );
  });

  it('take the largest number that they say they take, and none above it', () => {
    assert.equal(readConfig({ SEARCH_POSTGRES_FROM: '10000000' }).searchPostgresFrom, 10_000_000);
    for (const SEARCH_POSTGRES_FROM of ['10000001', '9999999999999999'])
      assert.match(problemsOf({ SEARCH_POSTGRES_FROM }), /from 1 to 10000000\./u, SEARCH_POSTGRES_FROM);
  });

  it('refuse half of the credentials', () => {
    const { MicrosoftAppId } = signed;
    assert.match(problemsOf({ MicrosoftAppId }), /MicrosoftAppPassword must.*\n.*MicrosoftAppTenantId must/);
    const anywhere = { ...signed, MicrosoftAppTenantId: '', MicrosoftAppType: 'MultiTenant' };
    assert.equal(readConfig(anywhere).credentials?.tenantId, null, 'it serves more than one tenant');
    const managed = { MicrosoftAppId, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 't' };
    assert.deepEqual(readConfig(managed).credentials?.proof, { kind: 'managed-identity' });
  });

  it('take a certificate instead of a secret, or neither where the machine vouches for the bot', () => {
    const { MicrosoftAppPassword: _, ...open } = signed;
    const CertificateThumbprint = 'AB:'.repeat(19) + 'AB';
    const CertificatePrivateKey = String.raw`-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----`;
    const certificate = { CertificateThumbprint, CertificatePrivateKey };
    assert.deepEqual(readConfig({ ...open, ...certificate }).credentials?.proof, {
      kind: 'certificate',
      thumbprint: 'AB'.repeat(20),
      privateKey: '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
    });
    const wrong: [RegExp, Environment][] = [
      [
        /CertificatePrivateKey must be set, because CertificateThumbprint is/,
        { ...open, CertificateThumbprint },
      ],
      [
        /CertificateThumbprint must be set, because CertificatePrivateKey is/,
        { ...open, CertificatePrivateKey },
      ],
      [
        /MicrosoftAppPassword must be left out, because there is a certificate/,
        { ...signed, ...certificate },
      ],
      [/MicrosoftAppPassword must be left out.*MSI/, { ...signed, MicrosoftAppType: 'UserAssignedMSI' }],
      [
        /CertificateThumbprint and.*must be left out/,
        { ...open, ...certificate, MicrosoftAppType: 'UserAssignedMSI' },
      ],
    ];
    for (const [problem, environment] of wrong) assert.match(problemsOf(environment), problem);
  });

  it('take the addresses of another cloud one by one, the rest staying as they are', () => {
    const { cloud } =
      readConfig({
        ...signed,
        ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/metadata',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
      }).credentials ?? {};
    assert.deepEqual(cloud, {
      channelMetadataUrl: 'http://127.0.0.1:9/metadata',
      channelIssuer: 'https://api.botframework.us',
      emulatorMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
      loginUrl: 'https://login.microsoftonline.com/{tenant}',
      scope: 'https://api.botframework.com',
      tokenServiceUrl: 'https://api.botframework.com',
    });
  });

  it('know the last day of the secret, and no day that is in no calendar', () => {
    assert.equal(
      readConfig({ ...signed, SECRET_EXPIRES: '2028-02-29' }).credentials?.secretExpires,
      '2028-02-29',
    );
    for (const SECRET_EXPIRES of ['2027-02-29', '30.06.2027', '2027-6-30', 'never'])
      assert.match(problemsOf({ SECRET_EXPIRES }), /SECRET_EXPIRES must be a day/);
  });

  it('ask the roster who there is, and Microsoft Graph when told to, in the name of the bot', () => {
    assert.equal(readConfig(signed).graph, null);
    assert.deepEqual(readConfig({ ...signed, PEOPLE: 'graph' }).graph, {
      tenantId: 'tenant-1',
      clientId: 'app-1',
      clientSecret: 'pass-word',
      url: 'https://graph.microsoft.com/v1.0',
      loginUrl: 'https://login.microsoftonline.com',
      minutes: 15,
    });
  });

  it('let another application ask Microsoft Graph, on this machine too', () => {
    const other = {
      PEOPLE: 'graph',
      GRAPH_TENANT_ID: 'tenant-2',
      GRAPH_CLIENT_ID: 'app-2',
      GRAPH_CLIENT_SECRET: 'other-word',
      GRAPH_URL: 'http://127.0.0.1:9/v1.0',
      GRAPH_LOGIN_URL: 'http://localhost:9',
      GRAPH_MINUTES: '5',
    };
    const graph = {
      tenantId: 'tenant-2',
      clientId: 'app-2',
      clientSecret: 'other-word',
      url: 'http://127.0.0.1:9/v1.0',
      loginUrl: 'http://localhost:9',
      minutes: 5,
    };
    assert.deepEqual(readConfig(other).graph, graph);
    assert.deepEqual(readConfig({ ...signed, ...other }).graph, graph);
  });

  it('refuse Microsoft Graph without a tenant, an application and its secret, all at once', () => {
    const problems = problemsOf({ PEOPLE: 'graph', GRAPH_MINUTES: '0' });
    for (const name of ['GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET', 'GRAPH_MINUTES'])
      assert.match(problems, new RegExp(`- ${name} must`), name);
    const another = problemsOf({ ...signed, PEOPLE: 'graph', GRAPH_CLIENT_ID: 'app-2' });
    assert.match(another, /GRAPH_CLIENT_SECRET must be set, because GRAPH_CLIENT_ID is another/);
    assert.equal(another.match(/ {2}- /g)?.length, 1);
  });

  it('send the secret over https, or not beyond this machine', () => {
    for (const name of ['GRAPH_URL', 'GRAPH_LOGIN_URL'])
      for (const url of [
        'http://graph.example',
        'graph.microsoft.com',
        'file:///x',
        'http://127.0.0.1.example',
      ])
        assert.match(problemsOf({ [name]: url }), new RegExp(`- ${name} must be an https address`), url);
  });

  it('take the address of the bot for links: a name over https and nothing behind it', () => {
    assert.equal(readConfig(signed).publicUrl, null);
    for (const PUBLIC_URL of ['https://bot.amet.example', 'https://BOT.amet.example/'])
      assert.equal(readConfig({ ...signed, PUBLIC_URL }).publicUrl, PUBLIC_URL);
    for (const PUBLIC_URL of [
      'http://bot.amet.example',
      'bot.amet.example',
      'https://bot.amet.example:8443',
      'https://bot.amet.example/d',
      'https://bot.amet.example?x',
      'https://mari@bot.amet.example',
      'https://localhost',
      'https://10.0.0.5',
    ])
      assert.match(problemsOf({ ...signed, PUBLIC_URL }), /PUBLIC_URL must be an https address/, PUBLIC_URL);
  });

  it('refuse links to a chat with a bot that is not in Teams', () => {
    const problems = problemsOf({ PUBLIC_URL: 'https://bot.amet.example' });
    assert.match(problems, /PUBLIC_URL must be left out while MicrosoftAppId is not set, because/);
  });

  it('send traces where they are told to, with what the collector asks for', () => {
    assert.equal(readConfig({}).traces, null);
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318';
    const traces = (OTEL_EXPORTER_OTLP_HEADERS?: string) =>
      readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS }).traces;
    assert.deepEqual(traces(), { endpoint: OTEL_EXPORTER_OTLP_ENDPOINT, headers: {} });
    const headers = { 'api-key': 'a=b c', tenant: '' };
    assert.deepEqual(traces('api-key=a=b%20c, tenant='), { endpoint: OTEL_EXPORTER_OTLP_ENDPOINT, headers });
    for (const wrong of ['key', '=value', 'key=%E0', 'key=%0A', 'a=1,,b=2'])
      assert.match(problemsOf({ OTEL_EXPORTER_OTLP_HEADERS: wrong }), /HEADERS must be names/, wrong);
  });

  it('tell the app package where its notices are, and refuse an application that Teams would not take', () => {
    const ORGANISATION_URL = 'https://amet.example';
    const { website, privacy, terms } = readAppSettings({ ORGANISATION_URL });
    assert.deepEqual([website, privacy, terms], Array<string>(3).fill(ORGANISATION_URL));
    const [PRIVACY_URL, TERMS_URL] = ['https://amet.example/p', 'https://amet.example/t'];
    const own = readAppSettings({ ORGANISATION_URL, PRIVACY_URL, TERMS_URL });
    assert.deepEqual([own.privacy, own.terms], [PRIVACY_URL, TERMS_URL]);
    assert.throws(
      () => readAppSettings({ MicrosoftAppId: 'app-1' }),
      /MicrosoftAppId must be a GUID, as Microsoft Entra shows it\./u,
    );
    assert.equal(readAppSettings({ PORT: 'high' }).botId, null, 'the bot itself may be set up wrongly');
  });

  it('give the app package the name in the links', () => {
    assert.equal(readAppSettings({}).linkDomain, null);
    const { linkDomain } = readAppSettings({ PUBLIC_URL: 'https://bot.amet.example/' });
    assert.equal(linkDomain, 'bot.amet.example');
  });

  it('begin a new talk after as many minutes as they say', () => {
    assert.equal(readConfig({}).idleMinutes, 30);
    assert.equal(readConfig({ IDLE_MINUTES: '5' }).idleMinutes, 5);
    for (const IDLE_MINUTES of ['0', '1441', '2.5', 'long'])
      assert.match(problemsOf({ IDLE_MINUTES }), /IDLE_MINUTES must/);
  });

  it('say how a password is written into the address of the database, and repeat nothing of it', () => {
    for (const password of ['s3cret#x', 's3cret/x', '12#x']) {
      const problems = problemsOf({ DATABASE_URL: `postgres://bot:${password}@127.0.0.1:5432/name` });
      assert.match(problems, /DATABASE_URL cannot be read as an address: .*# as %23/u);
      assert.ok(!problems.includes('s3') && !problems.includes('12#'), problems);
    }
    for (const kept of ['postgres://bot:s3cret%23x@127.0.0.1:5432/name', 'postgresql:///name?host=/run/pg'])
      assert.equal(readConfig({ DATABASE_URL: kept }).databaseUrl, kept);
  });

  it('name every wrong variable at once, and none of the values', () => {
    const wrong = {
      PORT: 'wrong-value',
      DATABASE_URL: 'wrong-value',
      PEOPLE: 'wrong-value',
      GRAPH_URL: 'wrong-value',
      GRAPH_LOGIN_URL: 'wrong-value',
      GRAPH_MINUTES: 'wrong-value',
      IDLE_MINUTES: 'wrong-value',
      PLAYGROUND: 'wrong-value',
      TEAMS_RPS: '51',
      ALLOWED_SERVICE_URLS: 'wrong-value',
      LOG_LEVEL: 'wrong-value',
      TZ: 'wrong-value',
      MicrosoftAppType: 'wrong-value',
      CertificateThumbprint: 'wrong-value',
      CertificatePrivateKey: 'wrong-value',
      SECRET_EXPIRES: 'wrong-value',
      ToBotFromChannelOpenIdMetadataUrl: 'wrong-value',
      ToBotFromChannelTokenIssuer: 'wrong-value',
      ToBotFromEmulatorOpenIdMetadataUrl: 'wrong-value',
      ToChannelFromBotLoginUrl: 'wrong-value',
      ToChannelFromBotOAuthScope: 'wrong-value',
      OAuthUrl: 'wrong-value',
      CALLER_RPM: 'wrong-value',
      METRICS_TOKEN: 'wrong value',
      PUBLIC_URL: 'wrong-value',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'wrong-value',
      OTEL_EXPORTER_OTLP_HEADERS: 'wrong-value',
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

  it('refuse a name that is nearly one of theirs, and none that belongs to others', () => {
    const near: Environment = {
      MicrosoftAppID: 'app-1',
      MICROSOFT_APP_TENANT_ID: 'tenant-1',
      Data_Dir: '/a',
    };
    const problems = problemsOf({ ...near, INDEX_DRI: '/b', ORGANIZATION_NAME: 'Amet', TEAMS_RPSS: '50' });
    assert.match(problems, /MicrosoftAppID is no setting: write MicrosoftAppId\./u);
    assert.match(problems, /MICROSOFT_APP_TENANT_ID is no setting: write MicrosoftAppTenantId\./u);
    assert.match(problems, /Data_Dir is no setting: write DATA_DIR\./u);
    assert.match(problems, /INDEX_DRI is no setting: write INDEX_DIR\./u);
    assert.match(problems, /ORGANIZATION_NAME is no setting: write ORGANISATION_NAME\./u);
    assert.match(problems, /TEAMS_RPSS is no setting: write TEAMS_RPS\./u);
    assert.doesNotMatch(problems, /app-1|tenant-1/u);
    const others = {
      POST: 'x',
      HOSTS: 'x',
      TMZ: 'x',
      DATA_DISK: 'x',
      NODE_ENV: 'production',
      XINDEXDIRX: 'x',
      TEAMSPR: 'x',
      LOGLEVEL: 'WARN',
      DATADIR: '/var/lib/mysql',
    };
    assert.equal(problemsOf(others), 'none');
    assert.equal(problemsOf({ DATA_DRI: '/a', DATA_DIR: '/b' }), 'none', 'the right one is set');
    assert.equal(problemsOf({ DATA_DRI: ' ' }), 'none', 'it says nothing');
  });

  it('hold for the app package as well, as far as it asks for them', () => {
    assert.throws(() => readAppSettings({ ORGANIZATION_NAME: 'Amet' }), /write ORGANISATION_NAME/u);
    assert.equal(readAppSettings({ DATADIR: '/a' }).botId, null);
  });

  it('are all explained in .env.example, and nothing else is', async () => {
    const example = Object.entries(variables).map(
      ([name, { fallback, describe }]) => `# ${describe}\n${name}=${fallback}\n`,
    );
    assert.equal(await readFile('.env.example', 'utf8'), example.join('\n'));
  });

  it('stand in the table of README.md in the same order, with the same defaults', async () => {
    const rows = (await readFile('README.md', 'utf8')).matchAll(/^\| `(\w+)` \|([^|]*)\|/gmu);
    const told = [...rows].map(([, name, fallback]) => [name, fallback?.replaceAll('`', '').trim()]);
    const meant = Object.entries(variables).map(([name, { fallback }]) => [
      name,
      name === 'ALLOWED_SERVICE_URLS' ? "Microsoft's four" : fallback,
    ]);
    assert.deepEqual(told, meant);
  });
});
