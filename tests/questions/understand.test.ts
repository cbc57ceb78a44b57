import assert from 'node:assert/strict';
import { hasQuestionWord, understand } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const { knowledge } = openTestLibrary([aDescription({ title: 'Aednik' })], {
  words: theseWords('v teavitama | inform'),
});

function meant(text: string) {
  return understand({ text, asker: { kind: 'unknown' }, before: null }, knowledge);
}

describe('a message that tells and asks nothing', () => {
  const story = 'autojuht seisab värava taga, valvur sisse ei lase, kaup sulab üles';

  it('is no question about somebody who is named in it by the look of a word alone', () => {
    assert.deepEqual(meant(story), { kind: 'unclear', text: story });
  });

  it('is one where it is short, where it asks, or where that is what the house calls somebody', () => {
    for (const text of ['autojuht', 'autojuhi telefon', `kuidas nii, et ${story}`]) {
      const intent = meant(text);
      assert.equal('about' in intent && intent.about.kind, 'unknown', text);
    }
    const house = openTestLibrary([aDescription({ title: 'Aednik', substitutedBy: ['autojuht'] })]);
    const intent = understand({ text: story, asker: { kind: 'unknown' }, before: null }, house.knowledge);
    assert.equal('about' in intent && intent.about.kind, 'unknown');
  });
});

describe('a question for whoever does something', () => {
  it('asks in any case of kes, and is not one for whom something is done', () => {
    for (const text of [
      'kes aedu niidab',
      'kellele saadan arved',
      'keda sellest teavitada',
      'kellega aedu arutada',
    ])
      assert.equal(meant(text).kind, 'who-handles', text);
    for (const text of ['kellele aednik allub', 'keda aednik asendab']) {
      const intent = meant(text);
      assert.ok('about' in intent && intent.about.kind === 'positions', text);
    }
  });
});

describe('a question of two letters', () => {
  it('is about information technology, and about nothing where they are a pronoun', () => {
    for (const text of ['kes IT-ga tegeleb', 'kes tegeleb it-ga', 'who handles IT', 'who is our IT person'])
      assert.equal(meant(text).kind, 'who-handles', text);
    for (const text of ['who handles it', 'who does it']) assert.equal(meant(text).kind, 'unclear', text);
  });
});

describe('a question in words that other questions have as well', () => {
  const asker = { kind: 'holder', descriptionIds: ['aednik'] } as const;
  for (const [text, part] of Object.entries({
    'what am I responsible for': 'responsibilities',
    'what is my job for': 'purpose',
    'what is my job': 'duties',
    'mis mu töö on': 'duties',
    'mis mu töö eesmärk on': 'purpose',
    'ma lähen puhkusele, kes minu töö teeb': 'substitutedBy',
    'ma ei tule homme, kes mu vahetuse teeb': 'substitutedBy',
    'lähen dekreeti, kes mu kohale tuleb': 'substitutedBy',
    'kuhu ma selle kirja panen': 'who-handles',
    'kes mulle aru annavad': 'subordinates',
    'kellele ma aru annan': 'manager',
    "what happens to my work when I'm on holiday": 'substitutedBy',
    'mis saab mu tööst, kui ma haige olen': 'substitutedBy',
    'kuidas mu tööd hinnatakse': 'results',
    'how is my work assessed': 'results',
    'what can I decide on my own': 'rights',
    'mis keeli ta oskama peab': 'languages',
    'who do I ask about my holiday garden': 'who-handles',
    'aitäh, oli väga abiks': 'thanks',
    'thanks mate': 'thanks',
    'what must I be good at': 'competencies',
    'mis programme ma kasutan': 'computerSkills',
    'where do I report a flood': 'who-handles',
    'kuhu uputusest teatada': 'who-handles',
    'aitäh, aga vajan abi': 'help',
    'mis sa oskad': 'help',
    'tere, olen siin esimest nädalat': 'help',
    'kust ma alustan': 'help',
    'ok tänks': 'thanks',
    'suur aitäh sulle': 'thanks',
  })) {
    it(`is told by all of them: '${text}'`, () => {
      const intent = understand({ text, asker, before: null }, knowledge);
      assert.equal(intent.kind === 'part' ? intent.part : intent.kind, part);
    });
  }
});

describe('a question', () => {
  it('is known by its mark, by a word that asks wherever it stands, and by a verb in front', () => {
    for (const text of ['asendaja?', 'tahaks teada kes aitab', 'Are the bins full', '… can he sign this'])
      assert.ok(hasQuestionWord(text), text);
    for (const text of ['the bins are full', 'he can sign this', 'prügikastid ajavad üle', 'kast on täis'])
      assert.ok(!hasQuestionWord(text), text);
  });
});

describe('a position in English', () => {
  const house = openTestLibrary(
    ['Lastekaitsespetsialist', 'Finantsjuht', 'Laojuhataja', 'Köögi juhataja'].map((title) =>
      aDescription({ title }),
    ),
    {
      words: theseWords(
        'n lastekaitse | child protection\nn spetsialist | specialist\n' +
          'n 0.8 finantsjuht | finance manager\nn juht, juhataja | manager',
      ),
    },
  );
  const named = (text: string) => {
    const intent = understand({ text, asker: { kind: 'unknown' }, before: null }, house.knowledge);
    return 'about' in intent ? intent.about : undefined;
  };

  it('is known by words for the two parts of its name', () => {
    const about = named('rights of the child protection specialist');
    assert.deepEqual(about?.kind === 'positions' && about.descriptionIds, ['lastekaitsespetsialist']);
  });

  it('is the one with that very name, and no other that is called so by the last word', () => {
    const about = named('rights of the finance manager');
    assert.deepEqual(about?.kind === 'positions' && about.descriptionIds, ['finantsjuht']);
  });
});

describe('a name that only longer ones end in', () => {
  it('is nobody, and those are near', () => {
    const house = openTestLibrary(
      ['Maaspetsialist', 'Jurist', 'Keskkonnaspetsialist'].map((title) => aDescription({ title })),
    );
    const text = 'millega spetsialist tegeleb';
    const intent = understand({ text, asker: { kind: 'unknown' }, before: null }, house.knowledge);
    assert.deepEqual('about' in intent && intent.about.kind === 'unknown' && intent.about.near, [
      'keskkonnaspetsialist',
      'maaspetsialist',
    ]);
  });
});

describe('by when something must be done', () => {
  const house = openTestLibrary([
    aDescription({
      title: 'Florist',
      duties: [aDuty('1', 'Pulmakimpude sidumine.', 'Kimp on seotud reedeks.')],
    }),
    aDescription({
      title: 'Valvur',
      duties: [aDuty('1', 'Väravate sulgemine.', 'Värav on kinni kella 22.')],
    }),
  ]);
  const asked = (text: string) =>
    understand({ text, asker: { kind: 'unknown' }, before: null }, house.knowledge);

  it('is asked of whoever has the duty, where nobody is named', () => {
    assert.equal(asked('mis ajaks peab pulmakimp valmis olema').kind, 'who-handles');
  });

  it('is asked of somebody who is not said where no duty is meant', () => {
    const intent = asked('mis ajaks peab valmis olema');
    assert.ok('about' in intent && intent.about.kind === 'unsaid');
  });
});

describe('a question that goes on from who does something', () => {
  const harbour = openTestLibrary([
    aDescription({ title: 'Kaimeister', duties: [aDuty('1', 'Kraanade hooldamine.')] }),
  ]);
  const topicBehind = (first: string, text: string) => {
    const intent = understand({ text: first, asker: { kind: 'unknown' }, before: null }, harbour.knowledge);
    const before = { intent, descriptionIds: [], dutyNumber: null, offered: [], language: 'et' } as const;
    const next = understand({ text, asker: { kind: 'unknown' }, before }, harbour.knowledge);
    return next.kind === 'who-handles' ? next.topic : next.kind;
  };

  it('carries over what is done, and not what it was done to, wherever the verb stands', () => {
    assert.equal(topicBehind('kes kraanat hooldab?', 'aga õlireostus?'), 'hooldab õlireostus');
    assert.equal(topicBehind('kes hooldab kraanat?', 'aga õlireostus?'), 'hooldab õlireostus');
    assert.equal(topicBehind('who manages the golf club?', 'and the pool?'), 'manages pool');
  });
});

describe('whether something is needed', () => {
  it('is asked of the position of whoever asks, and of nobody where that is not known', () => {
    const text = 'kas päevitusluba on vaja';
    const asker = { kind: 'holder', descriptionIds: ['aednik'] } as const;
    const intent = understand({ text, asker, before: null }, knowledge);
    assert.ok(intent.kind === 'topic' && intent.about.kind === 'positions' && intent.about.me);
    assert.equal(meant(text).kind, 'unclear');
  });
});

describe('a position by the beginning of its name', () => {
  it('is known with a case behind it', () => {
    const house = openTestLibrary([aDescription({ title: 'Dendroloog' })]);
    for (const text of ['mis haridus dendrolil on', 'dendroliga rääkimine, haridus', 'dendro haridus']) {
      const intent = understand({ text, asker: { kind: 'unknown' }, before: null }, house.knowledge);
      assert.equal('about' in intent && intent.about.kind, 'positions', text);
    }
  });

  it('is known in two words and in any case', () => {
    const house = openTestLibrary([aDescription({ title: 'IT-tugiisik' })], {
      words: theseWords('n tugi, abi | support'),
    });
    for (const text of ['kes asendab it tuge', 'IT toe asendaja', 'it-tugi: kes asendab']) {
      const intent = understand({ text, asker: { kind: 'unknown' }, before: null }, house.knowledge);
      assert.deepEqual(
        'about' in intent && intent.about.kind === 'positions' && intent.about.descriptionIds,
        ['it-tugiisik'],
      );
    }
  });
});
