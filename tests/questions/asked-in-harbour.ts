import assert from 'node:assert/strict';
import { openLibrary } from '../../src/open-library.js';
import type { Library } from '../../src/conversation/index.js';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { silentLog } from '../../src/ground/index.js';

/** Questions to the made-up harbour, which is opened before the tests of the `describe` that this stands in. */
export function askedInHarbour() {
  const folder = 'tests/fixtures/harbour';
  let library: Library;
  before(async () => {
    library = await openLibrary({ indexDir: folder, roster: `${folder}/roster.csv` }, silentLog);
  });
  /** What becomes of the message, by the title that its asker holds. */
  const asked = (text: string, as: string | null = null) =>
    leadConversation({ turns: [text], as }, library).last;
  return {
    asked,
    /** Of whoever asks, known or not, it is answered with a duty of the position. */
    isAnsweredBy: (title: string, text: string, askers: readonly (string | null)[]) => {
      for (const as of askers) {
        const { answer, intent } = asked(text, as);

        assert.equal(intent.kind, 'who-handles', text);
        assert.ok(answer.kind === 'handlers', answer.kind);
        assert.equal(answer.found[0]?.position.title, title);
      }
    },
    isAskedForPart: (part: string, text: string, as: string) => {
      const { intent } = asked(text, as);

      assert.ok(intent.kind === 'part', intent.kind);
      assert.equal(intent.part, part);
    },
  };
}
