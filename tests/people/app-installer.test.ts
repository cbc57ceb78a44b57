import assert from 'node:assert/strict';
import { openAppInstaller } from '../../src/people/index.js';
import { aUser } from './graph-stand-in.js';
import { withGraph } from './graph-ports.js';

const packaged = { kind: 'package', id: 'package-1' } as const;
const house = [aUser('mari'), aUser('jaan')];

describe('The app in somebody’s Teams', () => {
  it('is found in the catalogue by the id of its package, once, and installed; twice is once', () =>
    withGraph(house, async ({ graph, standIn }) => {
      const installer = openAppInstaller(graph, packaged);
      for (const who of ['mari', 'jaan', 'mari'])
        assert.deepEqual(await installer.install(who), { kind: 'installed' });
      assert.deepEqual([...standIn.state.installed.keys()], ['mari', 'jaan']);
      const { asked, posted } = standIn.state;
      assert.equal(asked[0], "/v1.0/appCatalogs/teamsApps?$filter=externalId eq 'package-1'");
      assert.equal(asked.filter((each) => each.includes('appCatalogs')).length, 1);
      assert.deepEqual(JSON.parse(posted[0] ?? ''), {
        'teamsApp@odata.bind': `${graph.baseUrl}/appCatalogs/teamsApps/app-1`,
      });
    }));

  it('is not looked for where the settings name it', () =>
    withGraph(house, async ({ graph, standIn }) => {
      const installer = openAppInstaller(graph, { kind: 'catalogue', id: 'app-7' });
      assert.deepEqual(await installer.install('mari'), { kind: 'installed' });
      assert.deepEqual(standIn.state.asked, ['/v1.0/users/mari/teamwork/installedApps']);
      assert.match(standIn.state.posted[0] ?? '', /app-7/u);
    }));

  it('has a chat with the person, which is known after a while', () =>
    withGraph(house, async ({ graph, standIn }) => {
      const installer = openAppInstaller(graph, packaged);
      assert.deepEqual(await installer.chatOf('mari'), { kind: 'none', detail: '200' });
      await installer.install('mari');
      assert.deepEqual(await installer.chatOf('mari'), { kind: 'none', detail: '404 NotFound' });
      standIn.state.installed.set('mari', '19:chat@unq.gbl.spaces');
      const known = { kind: 'known', conversation: '19:chat@unq.gbl.spaces' };
      assert.deepEqual(await installer.chatOf('mari'), known);
      assert.deepEqual(await installer.chatOf('jaan'), { kind: 'none', detail: '200' });
      const anotherProcess = openAppInstaller(graph, packaged);
      assert.deepEqual(await anotherProcess.chatOf('mari'), known);
      const absent = openAppInstaller(graph, { kind: 'package', id: 'package-9' });
      assert.deepEqual(await absent.chatOf('mari'), { kind: 'none', detail: 'package-9' });
    }));

  it('has a chat that is asked for again later where Graph is busy at any step, or gives no token', () =>
    withGraph(house, async ({ graph, standIn }) => {
      const { faults, installed, tokenFaults } = standIn.state;
      installed.set('mari', '19:chat@unq.gbl.spaces');
      const installer = openAppInstaller(graph, packaged);
      const tooMany = { status: 429, headers: { 'retry-after': '7' } };
      const chatOf = async () => installer.chatOf('mari');
      tokenFaults.push({ status: 401, body: '{"error":"invalid_client"}' });
      assert.deepEqual(await chatOf(), { kind: 'busy', wait: 60_000 });
      faults.push(tooMany);
      assert.deepEqual(await chatOf(), { kind: 'busy', wait: 7_000 }, 'the catalogue');
      assert.equal((await chatOf()).kind, 'known');
      faults.push(tooMany);
      assert.deepEqual(await chatOf(), { kind: 'busy', wait: 7_000 }, 'the installation');
    }));

  it('is refused in words that say who can mend it', () =>
    withGraph(house, async ({ graph, standIn }) => {
      const installer = openAppInstaller(graph, { kind: 'catalogue', id: 'app-1' });
      const met = async (status: number) => {
        standIn.state.faults.push({ status, body: '{"error":{"code":"Said"}}' });
        return installer.install('mari');
      };
      // A token that is refused is asked for anew, once.
      standIn.state.faults.push({ status: 401, body: '' });
      assert.deepEqual(await met(401), { kind: 'refused', reason: 'install-forbidden', detail: '401 Said' });
      assert.deepEqual(await met(403), { kind: 'refused', reason: 'install-forbidden', detail: '403 Said' });
      assert.deepEqual(await met(400), { kind: 'refused', reason: 'install-failed', detail: '400 Said' });
      assert.deepEqual(await installer.install('nobody'), {
        kind: 'refused',
        reason: 'install-unknown',
        detail: '404 NotFound',
      });
      const absent = openAppInstaller(graph, { kind: 'package', id: 'package-9' });
      assert.deepEqual(await absent.install('mari'), {
        kind: 'refused',
        reason: 'install-no-app',
        detail: 'package-9',
      });
      standIn.state.tokenFaults.push({ status: 401, body: '{"error":"invalid_client"}' });
      standIn.state.faults.push({ status: 401 });
      const closed = await installer.install('mari');
      assert.equal(closed.kind === 'refused' && closed.reason, 'install-forbidden');
    }));

  it('waits where Graph is busy, as long as it asks, and asks nothing twice by itself', () =>
    withGraph(house, async ({ graph, standIn, waits }) => {
      const installer = openAppInstaller(graph, packaged);
      standIn.state.faults.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 503 }, 'cut');
      assert.deepEqual(await installer.install('mari'), { kind: 'busy', wait: 7_000 });
      assert.deepEqual(await installer.install('mari'), { kind: 'busy', wait: 30_000 });
      assert.deepEqual(await installer.install('mari'), { kind: 'busy', wait: 30_000 });
      assert.deepEqual(await installer.install('mari'), { kind: 'installed' });
      assert.deepEqual(waits, []);
    }));
});
