import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from '../src/config.js';

const read = (path: string) => readFileSync(path, 'utf8');

function sourceOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return files.map((path) => read(join(folder, path))).join('\n');
}

/** What the machinery around the bot calls its own. */
const foreign = new Set(['NODE_ENV', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD']);

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

describe('The files for deployment', () => {
  const known = new Set([...Object.keys(variables), ...foreign]);
  const settings = {
    'deploy/Dockerfile': namesIn(read('deploy/Dockerfile').replace(/^(?!ENV).*$/gmu, ''), /\b(\w+)=/gu),
    'deploy/compose.yaml': namesIn(read('deploy/compose.yaml'), /^ {6}([A-Z]\w+):/gmu),
    'deploy/ametibot.service': namesIn(
      read('deploy/ametibot.service').replace(/^(?!Environment=).*$/gmu, ''),
      /[= ]([A-Z_]+)=/gu,
    ),
    'deploy/main.bicep': namesIn(read('deploy/main.bicep'), /\{ name: '([A-Z]\w+)', (?:value|secretRef)/gu),
  };
  for (const [file, names] of Object.entries(settings))
    it(`${file} sets only what the bot reads`, () => {
      assert.ok(names.length >= 3, names.join());
      assert.deepEqual(
        names.filter((name) => !known.has(name)),
        [],
      );
    });

  it('let the settings made of .env.example say what the systemd unit says, for they win over it', () => {
    const [line = ''] = namesIn(read('deploy/ametibot.service'), /^Environment=(.*)$/gmu);
    const unit = line.split(' ').map((pair) => pair.split('=') as [string, string]);
    const replaced = read('docs/deploy.md').matchAll(/'s\|\^(\w+)=\.\*\|(.*?)\|'/gu);
    const written = new Map([...replaced].map(([, name = '', pair = '']) => [name, pair]));
    const example = namesIn(read('.env.example'), /^(\w+)=/gmu);
    for (const [name, value] of unit.filter(([each]) => example.includes(each)))
      assert.equal(written.get(name), `${name}=${value}`);
  });

  it('take a Node that the bot runs on, without root and without npm before it', () => {
    const docker = read('deploy/Dockerfile');
    assert.deepEqual(new Set(namesIn(docker, /^FROM node:(\d+)/gmu)), new Set(['24']));
    assert.match(docker, /^USER node$/mu);
    assert.match(docker, /^CMD \["node", /mu);
    assert.doesNotMatch(docker, /:latest|\bADD\b|sudo/u);
  });

  it('start the bot as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const [, ...words] = scripts.start.split(' ');
    assert.ok(read('deploy/ametibot.service').includes(`ExecStart=/usr/bin/node ${words.join(' ')}\n`));
    assert.ok(
      read('deploy/Dockerfile').includes(`CMD ${JSON.stringify(['node', ...words]).replaceAll(',', ', ')}`),
    );
  });

  it('give the bot longer than it needs to end', () => {
    const [service, compose, bicep] = [
      namesIn(read('deploy/ametibot.service'), /TimeoutStopSec=(\d+)/gu),
      namesIn(read('deploy/compose.yaml'), /stop_grace_period: (\d+)s/gu),
      namesIn(read('deploy/main.bicep'), /terminationGracePeriodSeconds: (\d+)/gu),
    ];
    const longest =
      Number(namesIn(read('src/main.ts'), /longestEnd = ([\d_]+)/gu)[0]?.replace('_', '')) / 1000;
    for (const [seconds] of [service, compose, bicep]) assert.ok(Number(seconds) > longest, String(seconds));
  });
});

describe('docs/deploy.md', () => {
  const page = read('docs/deploy.md');
  const source = sourceOf('src');

  it('gives an update a higher version than the first package has by itself', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const first = version.replace(/^0\./u, '1.');
    const [update = ''] = namesIn(page, /--version ([\d.]+\d)/gu);
    assert.ok(page.includes(`the first has ${first}: `));
    assert.equal(update.localeCompare(first, 'en', { numeric: true }), 1);
  });

  it('speaks of numbers, refusals, settings and commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const number of namesIn(page, /`(ametibot_\w+)/gu))
      assert.ok(source.includes(`'${number}'`), number);
    for (const code of namesIn(page, /^\| `(\w+\.\w+)` \|/gmu)) assert.ok(source.includes(`'${code}'`), code);
    for (const name of namesIn(page, /npm run (\w+)/gu)) assert.ok(name in scripts, name);
    for (const file of namesIn(page, /\b(deploy\/[\w.]+\w)/gu)) assert.doesNotThrow(() => read(file), file);
    for (const name of namesIn(page, /`([A-Z]+_[A-Z_]+)`/gu))
      assert.ok(name in variables || foreign.has(name), name);
  });
});
