import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openLibrary } from '../../src/open-library.js';
import { answerInWords } from '../../src/conversation/index.js';
import { createColleague, type Library, type Reply } from '../../src/conversation/index.js';
import { createMemoryInProcess } from '../../src/conversation/talk/memory.js';
import { readTexts } from '../../src/conversation/asking/bank.js';
import { silentLog, systemClock } from '../../src/ground/index.js';

const languages = ['et', 'en'] as const;

function stringsOf(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`manifest/${language}.json`, 'utf8')) as Record<string, string>;
}

function buttonsOf({ card }: Reply): readonly string[] {
  const { actions = [] } = card as {
    actions?: readonly { readonly data?: { readonly question?: string } }[];
  };
  return actions.flatMap(({ data }) => data?.question ?? []);
}

describe('What the store asks of a bot', () => {
  let library: Library;
  before(async () => {
    library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
  });

  /** Somebody who holds a described position, and somebody whom nobody knows. */
  const askers = ['00000000-0000-0000-0000-0000000000020', null];

  async function ask(text: string, aadObjectId: string | null): Promise<Reply> {
    const colleague = createColleague({ library: () => library, memory: createMemoryInProcess(systemClock) });
    return colleague.reply({ text, conversation: 'a:1', aadObjectId });
  }

  for (const text of ['Hi', 'Hello', 'Help', 'hi', 'HELLO', 'help!', 'Tere', 'Abi', 'What can you do?'])
    it(`${text} is answered with what the bot can do, and with ways on`, async () => {
      for (const asker of askers) {
        const reply = await ask(text, asker);
        assert.ok(['greeting', 'help'].includes(reply.answerKind ?? ''), reply.answerKind);
        assert.ok(buttonsOf(reply).length >= 3, text);
        assert.ok(readTexts(reply.card).join(' ').length > 100);
      }
    });

  for (const language of languages)
    it(`every command that Teams lists in ${language} is answered`, async () => {
      const titles = Object.entries(stringsOf(language)).flatMap(([key, text]) =>
        /commands\[\d\]\.title$/u.test(key) && key.startsWith('bots') ? [text] : [],
      );
      assert.ok(titles.length >= 6);
      for (const title of new Set(titles)) {
        const words = answerInWords({ turns: [title], as: 'MDFT koordinaator' }, library);
        assert.doesNotMatch(words, /^(?:Ei leidnud|I couldn't find)/u, title);
      }
    });

  it('no answer is a dead end: even to nonsense there is a way on', async () => {
    for (const text of ['', 'asdfgh', '🙂', '12345', 'mis ilm täna on', 'what is the weather'])
      for (const asker of askers) assert.ok(buttonsOf(await ask(text, asker)).length >= 1, text);
  });
});
