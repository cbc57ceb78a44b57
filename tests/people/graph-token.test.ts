import assert from 'node:assert/strict';
import { AmetibotError } from '../../src/ground/index.js';
import { codeOf, withGraph } from './graph-ports.js';

describe('the token for Microsoft Graph', () => {
  it('is asked for by the bot in its own name', async () =>
    withGraph([], async ({ token, standIn }) => {
      assert.equal(await token(false), 'token-1');
      const [path, body] = standIn.state.tokenBodies[0]?.split(' ') ?? [];
      assert.equal(path, '/asutus%2Fee/oauth2/v2.0/token');
      assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), {
        grant_type: 'client_credentials',
        client_id: 'bot',
        client_secret: 's/e=c&r t',
        scope: `${standIn.origin}/.default`,
      });
    }));

  it('is kept until five minutes before its end', async () =>
    withGraph([], async ({ token, clock }) => {
      await token(false);
      clock.passMinutes(54);
      assert.equal(await token(false), 'token-1');
      clock.passMinutes(1);
      assert.equal(await token(false), 'token-2');
      assert.equal(await token(false), 'token-2');
    }));

  it('is kept for half its life where that is shorter than ten minutes, as text or number', async () =>
    withGraph([], async ({ token, clock, standIn }) => {
      standIn.state.expiresIn = '240';
      await token(false);
      clock.passMinutes(1);
      assert.equal(await token(false), 'token-1');
      clock.passMinutes(1);
      assert.equal(await token(false), 'token-2');
    }));

  it('is another one when a fresh one is wanted', async () =>
    withGraph([], async ({ token }) => {
      await token(false);
      assert.equal(await token(true), 'token-2');
      assert.equal(await token(false), 'token-2');
    }));

  it('is one for all who ask at the same time', async () =>
    withGraph([], async ({ token, standIn }) => {
      assert.deepEqual(await Promise.all([token(false), token(true), token(false)]), [
        'token-1',
        'token-1',
        'token-1',
      ]);
      assert.equal(standIn.state.tokenBodies.length, 1);
    }));

  it('is waited for when Microsoft is busy', async () =>
    withGraph([], async ({ token, standIn, waits }) => {
      standIn.state.tokenFaults.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 503 });
      assert.equal(await token(false), 'token-1');
      assert.deepEqual(waits, [7_000, 2_000]);
    }));

  it('is not given for a wrong secret, which is said by its code and without the secret', async () =>
    withGraph([], async ({ token, standIn }) => {
      const body = '{"error":"invalid_client","error_description":"s/e=c&r t","error_codes":[7000215]}';
      standIn.state.tokenFaults.push({ status: 401, body });
      await assert.rejects(token(false), (error: unknown) => {
        assert.ok(error instanceof AmetibotError);
        assert.equal(error.code, 'people.graph_no_token');
        assert.match(error.message, /AADSTS7000215/u);
        assert.doesNotMatch(JSON.stringify([error.message, error.cure, error.cause]), /s\/e=c/u);
        return true;
      });
      assert.equal(await token(false), 'token-1');
    }));

  it('is not made of an answer that holds none', async () =>
    withGraph([], async ({ token, standIn }) => {
      for (const body of [
        '<html>Log in to the proxy</html>',
        '{}',
        '{"access_token":"","expires_in":1}',
        '',
      ]) {
        standIn.state.tokenFaults.push({ status: 200, body });
        assert.equal(await codeOf(token(false)), 'people.graph_no_token');
      }
    }));
});
