import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/index.js';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const library = openTestLibrary([
  aDescription({
    title: 'Aednik',
    requirements: { education: 'Aiakool' },
    duties: [aDuty('1', 'Kastab taimi.'), aDuty('2', 'Niidab muru.')],
  }),
  aDescription({
    title: 'Florist',
    requirements: { education: 'Lillekool' },
    duties: [aDuty('1', 'Seob kimpe.'), aDuty('2', 'Peab lillede arvestust.')],
  }),
  aDescription({
    title: 'Kokk',
    requirements: { education: 'Kokakool' },
    duties: [aDuty('1', 'Keedab suppi.')],
  }),
]);

function answered(...turns: readonly string[]): Answer {
  return leadConversation({ turns, as: 'Aednik' }, library).last.answer;
}

/** What the answer is of. */
function gist(...turns: readonly string[]): string {
  const answer = answered(...turns);
  if (answer.kind === 'comparison')
    return `${answer.part} ${answer.rows.map(({ position }) => position.name).join(' ')}`;
  if (answer.kind === 'part') return `${answer.part} ${answer.citation.position.name}`;
  if (answer.kind === 'duty') return `${answer.duty.number} ${answer.citation.position.name}`;
  if (answer.kind === 'duties') return `duties ${answer.citation.position.name}`;
  const isOfOne = answer.kind === 'overview' || answer.kind === 'mentions' || answer.kind === 'no-mention';
  return isOfOne ? `${answer.kind} ${answer.position.name}` : answer.kind;
}

const education = 'mis haridus floristil peab olema';

describe('what a message opens with', () => {
  it('agrees, calls or ponders, and is no part of the question', () => {
    assert.equal(gist(education, 'okei aga kokal'), 'education Kokk');
    assert.equal(gist(education, 'selge, ja mina?'), 'education Aednik');
    assert.equal(gist('mis on minu ülesanne 1', 'ok järgmine'), '2 Aednik');
    assert.equal(gist('kes kastab taimi', 'hmm, kas see on minu ülesanne'), '1 Aednik');
    assert.equal(gist('mis on minu ülesanne 1', 'super, and 2'), '2 Aednik');
  });

  it('is thanks where nothing stands behind it', () => {
    for (const text of ['selge', 'okei, aitäh', 'super tore'])
      assert.equal(gist(education, text), 'thanks', text);
  });
});

describe('who was spoken of before the one who asks', () => {
  it("is 'tema' still, for nobody calls themselves so", () => {
    assert.equal(gist(education, 'ja minu oma?', 'mis ülesanded tal on'), 'duties Florist');
    assert.equal(
      gist(education, 'ja minu oma?', 'mis on mu ülesanded', 'mis haridus tal on'),
      'education Florist',
    );
    assert.equal(gist('mis haridus mul peab olema', 'mis ülesanded tal on'), 'duties Aednik');
  });

  it('is one of the two where it is asked which', () => {
    for (const text of [
      'kummal on parem haridus',
      'mis haridus mõlemal on',
      'which of them has a better education',
    ])
      assert.equal(gist('mis on kokal haridus', education, text), 'education Kokk Florist', text);
    assert.equal(gist(education, 'kummal on parem haridus'), 'education Florist');
  });
});

describe('a position that is named behind who does something', () => {
  const handlers = 'kes seob kimpe';

  it('is asked for by itself, and the same is not said once more', () => {
    for (const text of ['kokk', 'ei, ma mõtlesin kokka', 'tagasi koka juurde'])
      assert.equal(gist(handlers, text), 'overview Kokk', text);
    assert.equal(gist('millised ametikohad on olemas', 'kokk'), 'overview Kokk');
  });

  it('is looked through for the same where the question goes on', () => {
    assert.equal(gist(handlers, 'ja kokk?'), 'no-mention Kokk');
    assert.equal(gist('kes tegeleb arvestusega', 'aga florist?'), 'mentions Florist');
  });
});

describe('coming back to somebody', () => {
  it('asks the same of them', () => {
    for (const text of ['tagasi koka juurde', 'lähme tagasi koka juurde', 'back to the kokk'])
      assert.equal(gist(education, text), 'education Kokk', text);
  });

  it('asks for them as a whole behind a number, which was that of another', () => {
    assert.equal(gist('floristi ülesanne 2', 'mine tagasi koka juurde'), 'overview Kokk');
  });

  it('is said in Estonian, though its first word is an English one too', () => {
    const { last } = leadConversation(
      { turns: [education, 'mine tagasi koka juurde'], as: 'Aednik' },
      library,
    );
    assert.equal(last.language, 'et');
  });
});
