import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createColleague, idleMinutes } from '../../src/conversation/index.js';
import { createMemoryInProcess } from '../../src/conversation/talk/memory.js';
import { exchange } from '../../src/conversation/asking/exchange.js';
import { readTexts } from '../../src/conversation/asking/bank.js';
import { openStaff } from '../../src/people/index.js';
import { anyCharacter } from '../builders/any-character.js';
import { aClock } from '../builders/clock.js';
import { aGarden } from './garden.js';

const garden = aGarden();

/** Somebody who talks with the bot: what they say, in which conversation, at what hour. */
function aTalk(library = () => garden) {
  const clock = aClock();
  const colleague = createColleague({ library, memory: createMemoryInProcess(clock) });
  const says = async (person: string | null, text: string, conversation = 'vestlus') => {
    const { card, summary } = await colleague.reply({ text, conversation, aadObjectId: person });
    return { text: readTexts(card).join('\n'), summary, lang: (card as { lang?: unknown }).lang };
  };
  return { clock, says, colleague };
}

describe('the colleague', () => {
  it("answers of the asker's own position", async () => {
    const { says } = aTalk();
    assert.match((await says('mari', 'Kes mind asendab?')).text, /Florist/u);
    assert.match((await says('jaan', 'Kes mind asendab?')).text, /Aednik/u);
    assert.match((await says('mari', 'Keda ma asendan?')).text, /Valvur/u);
  });

  it('says so to somebody whose position has no description, or whom nobody knows', async () => {
    const { says } = aTalk();
    const undescribed = await says('rein', 'Kes on minu juht?');
    assert.match(undescribed.text, /^Ei leidnud/u);
    assert.match(undescribed.text, /Autojuht/u);
    for (const person of ['tundmatu', '__proto__', null]) {
      assert.match((await says(person, 'Kes on minu juht?', String(person))).text, /^Ei leidnud/u);
    }
  });

  it('says of itself what it is, what it keeps, and who can delete it', async () => {
    const { says } = aTalk();
    assert.match(
      (await says('mari', 'kes sind tegi')).text,
      /^Olen Ametibot[\s\S]*keelemudelit ma ei kasuta/u,
    );
    assert.match(
      (await says('mari', 'what do you know about me')).text,
      /^What I keep about you[\s\S]*staff list/u,
    );
    assert.match((await says(null, 'kustuta minu andmed')).text, /kustutada ei saa[\s\S]*administraator/u);
    assert.match((await says('mari', 'loll bot')).text, /^Vabandust/u);
  });

  it('goes on in the language that is wished: with what it answered last, or with a word of it', async () => {
    const { says } = aTalk();
    assert.match((await says('mari', 'switch to English')).text, /^All right, let us speak English\./u);
    await says('mari', 'Kes mind asendab?');
    for (const wish of ['switch to English', 'inglise keeles palun']) {
      const again = await says('mari', wish);
      assert.match(again.text, /Florist/u);
      assert.equal(again.lang, 'en');
    }
    assert.equal((await says('mari', 'räägi eesti keelt')).lang, 'et');
  });

  it('tells somebody whom nobody knows what to do: with the name of a position they are answered', async () => {
    const { says } = aTalk();
    const unknown = await says('tundmatu', 'Kes mind asendab?');
    assert.match(unknown.text, /^Ei leidnud/u);
    assert.match(unknown.text, /personalitöötajale.*ametikoha nim/u);
    assert.match((await says('tundmatu', 'Aednik')).text, /Florist/u);
    const english = await says('teine', 'Who substitutes me?', 'teine');
    assert.match(english.text, /^I couldn't find/u);
    assert.match(english.text, /name a position/iu);
  });

  it('asks somebody who holds two positions which of them is meant, and answers of the one', async () => {
    const { says } = aTalk();
    const asked = await says('tiina', 'Kes mind asendab?');
    assert.match(asked.text, /Millist ametikohta/u);
    assert.match(asked.text, /Aednik/u);
    assert.match(asked.text, /Florist/u);
    const answered = await says('tiina', 'Florist');
    assert.match(answered.text, /Aednik/u);
    assert.doesNotMatch(answered.text, /Millist ametikohta/u);
  });

  it('knows people by their names as well', async () => {
    assert.match((await aTalk().says(null, 'Kes on Jaan Kase juht?')).text, /Müügijuht/u);
  });

  it('gives the same in a plain sentence', async () => {
    const { summary } = await aTalk().says('mari', 'Kes mind asendab?');
    assert.match(summary, /Florist/u);
  });

  it('reads the library anew for each message, so that it may be replaced', async () => {
    const other = aGarden();
    let now = garden;
    const { says } = aTalk(() => now);
    await says('mari', 'Kes mind asendab?');
    now = { ...other, staff: openStaff([], other.collection) };
    assert.match((await says('mari', 'Kes on minu juht?')).text, /^Ei leidnud/u);
  });

  it('answers something to whatever is typed', async () => {
    const { says } = aTalk();
    const piece = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 40 }),
      fc.constantFrom(
        'kes',
        'asendab',
        'Aednik',
        'mind',
        '3.1',
        ':',
        '__proto__',
        'constructor',
        'who',
        '2',
        '\0',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('mari', 'rein', null),
        async (said, who) => {
          const { text, summary } = await says(who, said.join(' '));
          assert.ok(text.length > 0 && summary.length > 0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the language of a reply', () => {
  const languages = {
    'Kes mind asendab?': 'et',
    'Who substitutes me?': 'en',
    'Kes asendab Aednikku?': 'et',
    'Who is the manager of the Florist?': 'en',
    'mis on mu ulesanded': 'et',
    Tere: 'et',
    Hello: 'en',
    '🌻?': 'et',
    '': 'et',
  } as const;
  for (const [question, language] of Object.entries(languages)) {
    it(`is that of the question: "${question}"`, async () => {
      const { lang, text } = await aTalk().says('mari', question);
      assert.equal(lang, language, text);
    });
  }

  it('goes on as before where a message shows none', async () => {
    const { says } = aTalk();
    assert.equal((await says('mari', 'What are the expected results for 3.1?')).lang, 'en');
    assert.equal((await says('mari', '3.2')).lang, 'en');
    assert.equal((await says('mari', 'Mis on ülesanne 3.1?')).lang, 'et');
    assert.equal((await says('mari', '3.2')).lang, 'et');
  });

  it('is not changed by a name alone: titles are Estonian in whatever language one asks', async () => {
    for (const choice of ['hanked', 'Spetsialist (hanked)']) {
      const { says } = aTalk();
      assert.equal((await says('mari', 'Who substitutes the spetsialist?')).lang, 'en');
      assert.equal((await says('mari', choice)).lang, 'en', choice);
    }
  });

  it('leaves the words of the description in their own', async () => {
    const { text } = await aTalk().says('mari', 'What is duty 3.1?');
    assert.match(text, /Kastab kasvuhoone taimi\./u);
  });
});

describe('what was said before', () => {
  it('is what the next message leans on', async () => {
    const { says } = aTalk();
    await says(null, 'Kes asendab Aednikku?');
    assert.match((await says(null, 'Aga kes on tema juht?')).text, /Osakonna juhataja/u);
    assert.match((await says(null, 'Aga Florist?')).text, /Müügijuht/u);
  });

  it('is the choice that was offered: by number, or by words', async () => {
    for (const choice of ['2', 'hanked', 'Spetsialist (hanked)']) {
      const { says } = aTalk();
      const offer = await says(null, 'Kes asendab spetsialisti?');
      assert.match(offer.text, /hanked/u);
      assert.match(offer.text, /arved/u);
      assert.match((await says(null, choice)).text, /Hankija/u, choice);
    }
  });

  it('is also the question before in the same message', async () => {
    const { text } = await aTalk().says(null, 'Kes asendab Aednikku? Ja kes on tema juht?');
    assert.match(text, /Florist/u);
    assert.match(text, /Osakonna juhataja/u);
  });

  it("is each person's own in a group", async () => {
    const { says } = aTalk();
    await says('mari', 'Kes asendab Aednikku?', 'rühm');
    await says('jaan', 'Kes asendab Floristi?', 'rühm');
    const [hers, his] = [
      await says('mari', 'Aga kes on tema juht?', 'rühm'),
      await says('jaan', 'Aga kes on tema juht?', 'rühm'),
    ];
    assert.match(hers.text, /Osakonna juhataja/u);
    assert.match(his.text, /Müügijuht/u);
  });

  it('stays in its conversation', async () => {
    const { says } = aTalk();
    await says(null, 'Kes asendab Aednikku?', 'üks');
    const elsewhere = await says(null, 'Aga kes on tema juht?', 'teine');
    assert.doesNotMatch(elsewhere.text, /Osakonna juhataja/u);
  });

  it('survives a word of thanks', async () => {
    const { says } = aTalk();
    await says(null, 'Kes asendab Aednikku?');
    await says(null, 'Aitäh!');
    assert.match((await says(null, 'Aga kes on tema juht?')).text, /Osakonna juhataja/u);
  });

  it('is forgotten when nobody has said anything for a while, and not before', async () => {
    const { says, clock } = aTalk();
    await says(null, 'Kes asendab Aednikku?');
    clock.passMinutes(idleMinutes - 1);
    assert.match((await says(null, 'Kes on tema juht?')).text, /Osakonna juhataja/u);
    clock.passMinutes(idleMinutes + 1);
    assert.doesNotMatch((await says(null, 'Kes on tema juht?')).text, /Osakonna juhataja/u);
  });

  it('makes the answer alone: the same message after the same talk is answered the same', () => {
    const asker = { kind: 'unknown' } as const;
    const first = exchange('Kes asendab Aednikku?', asker, null, garden);
    const once = exchange('Aga kes on tema juht?', asker, first.after, garden);
    assert.deepEqual(exchange('Aga kes on tema juht?', asker, first.after, garden), once);
    assert.equal(once.answer.kind, 'part');
  });
});

describe('the welcome', () => {
  it('is said in the language that is asked for', () => {
    const { colleague } = aTalk();
    for (const language of ['et', 'en'] as const) {
      const { card } = colleague.welcome(language);
      assert.equal((card as { lang?: unknown }).lang, language);
    }
  });
});
