import assert from 'node:assert/strict';
import { runConnector } from '../server/fake-connector.js';
import { aMessage, anActivity, runBot } from '../server/running-bot.js';
import { card, fakeColleague } from './fake-colleague.js';

function aThumb(value: unknown, fields: object = {}) {
  return anActivity({ type: 'invoke', name: 'message/submitAction', value, replyToId: 'sent-1', ...fields });
}

function feedback(reaction: string, words?: string) {
  return { actionName: 'feedback', actionValue: { reaction, feedback: words } };
}

const answered = async () => ({ ...card('Sind asendab jurist.'), answerKind: 'part' });

describe('A thumb', () => {
  it('is offered under an answer, and under nothing else', async () => {
    const answer = await runBot({ colleague: fakeColleague(answered).colleague });
    const other = await runBot();
    const channelData = async (bot: typeof answer) =>
      (await bot.ask('Tere')).said.map((sent) => 'channelData' in sent && sent.channelData);
    assert.deepEqual(await channelData(answer), [{ feedbackLoop: { type: 'default' } }]);
    assert.deepEqual(await channelData(other), [false]);
    await answer.stop();
    await other.stop();
  });

  it('is noted with the question, the kind of its answer and the comment, and names nobody', async () => {
    const connector = await runConnector();
    const { colleague, rated } = fakeColleague(answered);
    const bot = await runBot({ colleague });
    const travels = { serviceUrl: connector.serviceUrl, deliveryMode: undefined };
    await bot.post(aMessage(travels));

    const up = await bot.post(aThumb(feedback('like', '{"feedbackText":" Aitas! "}'), travels));
    const down = await bot.post(aThumb(feedback('dislike', 'no JSON'), travels));

    assert.deepEqual([up.status, down.status], [200, 200]);
    const about = { text: 'Kes mind asendab?', answerKind: 'part', aadObjectId: 'aad-mari' };
    const tap = rated[0]?.tap ?? '';
    assert.match(tap, /^[0-9a-f]{64}$/u);
    // The same key under the same reply: whoever thinks better of it is counted once.
    assert.deepEqual(rated, [
      { tap, verdict: 'up', comment: 'Aitas!', ...about },
      { tap, verdict: 'down', comment: null, ...about },
    ]);
    // Somebody else in the same chat thinks for themselves.
    const other = { id: '29:jaan', aadObjectId: 'aad-jaan' };
    await bot.post(aThumb(feedback('like', '{}'), { ...travels, from: other }));
    assert.notEqual(rated[2]?.tap, tap);
    await bot.stop();
    await connector.stop();
  });

  it('comes with no more of a comment than is of use, and counts however long that is', async () => {
    const { colleague, rated } = fakeColleague();
    const bot = await runBot({ colleague });
    const words = JSON.stringify({ feedbackText: 'a'.repeat(100_000) });
    await bot.post(aThumb(feedback('dislike', words)));
    assert.deepEqual(
      rated.map(({ verdict, comment }) => [verdict, comment]),
      [['down', 'a'.repeat(2_000)]],
    );
    await bot.stop();
  });

  it('that cannot be read is answered and not noted', async () => {
    const { colleague, rated } = fakeColleague();
    const bot = await runBot({ colleague });
    for (const value of [undefined, null, 7, {}, feedback('love'), { actionName: 'other' }])
      assert.equal((await bot.post(aThumb(value))).status, 200);
    assert.deepEqual(rated, []);
    await bot.stop();
  });
});
