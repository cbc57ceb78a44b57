import assert from 'node:assert/strict';
import { aUser } from './graph-stand-in.js';
import { codeOf, withGraph } from './graph-ports.js';

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => aUser(id));

describe('a list of Microsoft Graph', () => {
  it('is read through all its pages, an empty one at the end or in the middle too', async () => {
    for (const pageSize of [1, 2, 5, 999]) {
      await withGraph(five, async ({ graph, standIn }) => {
        standIn.state.pageSize = pageSize;
        const answer = await graph.readPages('/users');
        assert.deepEqual(answer, { kind: 'read', values: five, deltaLink: null });
        assert.equal(standIn.state.asked.length, Math.floor(5 / pageSize) + 1);
      });
    }
  });

  it('waits as long as it is told to when it is asked too much', async () =>
    withGraph(five, async ({ graph, standIn, waits }) => {
      const date = 'Mon, 02 Mar 2026 09:00:00 GMT';
      standIn.state.faults.push(
        { status: 429, headers: { 'retry-after': '3' } },
        { status: 503, headers: { 'retry-after': 'Mon, 02 Mar 2026 09:00:20 GMT', date } },
        { status: 429, headers: { 'retry-after': 'soon' } },
      );
      assert.equal((await graph.readPages('/users')).kind, 'read');
      assert.deepEqual(waits, [3_000, 20_000, 4_000]);
    }));

  it('waits longer each time where nobody says how long, and outlives a connection that breaks', async () =>
    withGraph(five, async ({ graph, standIn, waits }) => {
      standIn.state.faults.push({ status: 504 }, 'cut', { status: 500 }, 'cut');
      assert.equal((await graph.readPages('/users')).kind, 'read');
      assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000]);
    }));

  it('gives up after five tries, or when it is told to stay away for long', async () =>
    withGraph(five, async ({ graph, standIn, waits }) => {
      standIn.state.faults.push(...Array.from({ length: 5 }, () => ({ status: 503 })));
      assert.equal(await codeOf(graph.readPages('/users')), 'people.graph_busy');
      assert.equal(waits.length, 4);
      standIn.state.faults.push(...Array.from({ length: 5 }, () => 'cut' as const));
      assert.equal(await codeOf(graph.readPages('/users')), 'people.directory_unreachable');
      standIn.state.faults.push({ status: 429, headers: { 'retry-after': '3600' } });
      assert.equal(await codeOf(graph.readPages('/users')), 'people.graph_busy');
      assert.equal(waits.length, 8);
    }));

  it('is asked once more with a fresh token when the token is refused, and not for ever', async () =>
    withGraph(five, async ({ graph, token, standIn }) => {
      await token(false);
      standIn.state.validToken = 'withdrawn';
      assert.equal((await graph.readPages('/users')).kind, 'read');
      assert.deepEqual(standIn.state.bearers.slice(0, 2), ['Bearer token-1', 'Bearer token-2']);
      standIn.state.faults.push({ status: 401 }, { status: 401 });
      assert.equal(await codeOf(graph.readPages('/users')), 'people.graph_unauthorized');
    }));

  it('is asked once more where something is to be done there, too', async () =>
    withGraph(five, async ({ graph, token, standIn }) => {
      await token(false);
      standIn.state.validToken = 'withdrawn';
      const ask = async () => {
        const reply = await graph.ask({ method: 'GET', path: '/users' });
        return reply.kind === 'answered' ? reply.status : reply.kind;
      };
      assert.equal(await ask(), 200);
      assert.deepEqual(standIn.state.bearers, ['Bearer token-1', 'Bearer token-2']);
      standIn.state.faults.push({ status: 401 }, { status: 401 });
      assert.equal(await ask(), 401);
      assert.equal(standIn.state.bearers.length, 4);
    }));

  it('says which permission is lacking', async () =>
    withGraph(five, async ({ graph, standIn }) => {
      standIn.state.faults.push({ status: 403, body: '{"error":{"code":"Authorization_RequestDenied"}}' });
      await assert.rejects(graph.readPages('/users'), {
        code: 'people.graph_forbidden',
        message: /Authorization_RequestDenied/u,
        cure: /User\.Read\.All/u,
      });
    }));

  it('hands back any other refusal for the asker to judge, by its code and without its words', async () =>
    withGraph(five, async ({ graph }) => {
      assert.deepEqual(await graph.readPages('/groups'), {
        kind: 'refused',
        code: 'Request_UnsupportedQuery',
      });
    }));

  it('sends the token to its own host alone, whatever a page links to', async () =>
    withGraph(five, async ({ graph, standIn }) => {
      const own = new URL(standIn.origin);
      const elsewhere = [
        'https://graph.example.com/v1.0/users?$skiptoken=2',
        `http://localhost:${own.port}/v1.0/users?$skiptoken=2`,
        `https://127.0.0.1:${own.port}/v1.0/users?$skiptoken=2`,
        `http://${own.host}@graph.example.com/v1.0/users`,
        '//graph.example.com/users',
        'nonsense',
      ];
      for (const link of elsewhere) {
        standIn.state.page = { value: [], '@odata.nextLink': link };
        const before = standIn.state.asked.length;
        assert.equal(await codeOf(graph.readPages('/users')), 'people.graph_unexpected', link);
        assert.equal(standIn.state.asked.length, before + 1);
        assert.equal(await codeOf(graph.readPages(link)), 'people.graph_unexpected', link);
      }
    }));

  it('follows no redirect', async () =>
    withGraph(five, async ({ graph, standIn }) => {
      const redirect = { status: 302, headers: { location: `${standIn.baseUrl}/users` } };
      standIn.state.faults.push(...Array.from({ length: 5 }, () => redirect));
      assert.equal(await codeOf(graph.readPages('/users')), 'people.directory_unreachable');
      assert.equal(standIn.state.asked.length, 5);
    }));

  it('ends where its pages lead in a circle', async () =>
    withGraph(five, async ({ graph, standIn }) => {
      standIn.state.page = { value: [], '@odata.nextLink': `${standIn.baseUrl}/users` };
      assert.equal(await codeOf(graph.readPages('/users')), 'people.graph_unexpected');
    }));

  it('is nothing else than a list', async () =>
    withGraph(five, async ({ graph, standIn }) => {
      for (const page of ['<html>', null, [], { value: 'x' }, { value: [], '@odata.nextLink': 5 }]) {
        standIn.state.page = page;
        assert.equal(await codeOf(graph.readPages('/users')), 'people.graph_unexpected');
      }
    }));
});
