import assert from 'node:assert/strict';
import { anActivity, runBot, type RunningBot } from '../server/running-bot.js';

const installed = (fields: object = {}) =>
  anActivity({ type: 'installationUpdate', action: 'add', ...fields });
const joined = (ids: readonly string[], fields: object = {}) =>
  anActivity({
    type: 'conversationUpdate',
    membersAdded: ids.map((id) => ({ id })),
    locale: undefined,
    ...fields,
  });

describe('The welcome', () => {
  let bot: RunningBot;
  beforeEach(async () => (bot = await runBot()));
  afterEach(async () => bot.stop());
  const summaries = async (activity: object) => (await bot.post(activity)).said.map(({ summary }) => summary);

  it('is said once, though an installation comes as two events, in either order', async () => {
    assert.deepEqual(await summaries(installed()), ['Tere! Olen Ametibot.']);
    assert.deepEqual(await summaries(joined(['29:mari', '28:bot'])), []);

    const conversation = { id: 'a:jaan' };
    assert.deepEqual(await summaries(joined(['28:bot'], { conversation })), ['Tere! Olen Ametibot.']);
    assert.deepEqual(await summaries(installed({ conversation })), []);
  });

  it('is said once when both events arrive at the same time', async () => {
    const said = await Promise.all([
      summaries(installed()),
      summaries(joined(['28:bot'])),
      summaries(installed()),
    ]);
    assert.deepEqual(said.flat(), ['Tere! Olen Ametibot.']);
  });

  it('speaks English to a client that is in English', async () => {
    assert.deepEqual(await summaries(installed({ locale: 'en-US' })), ['Hello! I am Ametibot.']);
  });

  it('is not repeated for each person who joins later, nor for one who leaves', async () => {
    assert.deepEqual(await summaries(joined(['29:jaan'])), []);
    assert.deepEqual(
      await summaries(anActivity({ type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] })),
      [],
    );
  });

  it('is not said where the bot has been talked to already', async () => {
    await bot.ask('Kes mind asendab?');
    assert.deepEqual(await summaries(installed()), []);
  });

  it('is said again after the bot was taken away and brought back', async () => {
    await bot.post(installed());
    assert.deepEqual(await summaries(installed({ action: 'remove' })), []);
    assert.deepEqual(await summaries(installed()), ['Tere! Olen Ametibot.']);
  });
});
