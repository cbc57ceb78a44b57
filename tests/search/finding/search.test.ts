import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Search } from '../../../src/search/index.js';
import type { Within } from '../../../src/search/passages/scope.js';
import { anyCharacter } from '../../builders/any-character.js';
import { anyCollection } from '../../builders/any-description.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords, openTestSearch } from '../../builders/library.js';

const everywhere: Within = { duties: false };
const inDuties: Within = { duties: true };

function texts(search: Search, topic: string, within: Within = inDuties): readonly string[] {
  return search.find(topic, within).map(({ passage }) => passage.text);
}

function first(search: Search, topic: string): string | undefined {
  return texts(search, topic)[0];
}

function searchOf(...duties: readonly string[]): Search {
  return openTestSearch([
    aDescription({ title: 'Aednik', duties: duties.map((text, at) => aDuty(`3.${at + 1}`, text)) }),
  ]);
}

/** What a question finds, how surely, and by which words. */
function found(search: Search, topic: string): readonly (readonly [string, number, string])[] {
  return search
    .find(topic, inDuties)
    .map(({ passage, evidence, met }) => [passage.key, Math.round(evidence * 1e4), met.join(' ')]);
}

describe('search', () => {
  const search = searchOf(
    'Jagab töö meeskonnas ära.',
    'Kaitseb külastajate õigusi.',
    'Täidab juhi antud ülesandeid.',
    'Seob kimpe.',
  );
  const forms = {
    'Jagab töö meeskonnas ära.': [
      'töö',
      'tööd',
      'tööle',
      'tööst',
      'tööde',
      'töid',
      'tööga',
      'too',
      'tooga',
      'TÖÖD',
    ],
    'Täidab juhi antud ülesandeid.': [
      'ülesanne',
      'ülesandes',
      'ülesannete',
      'ulesandest',
      'ulesanded',
      'ÜLESANDEKS',
    ],
    'Kaitseb külastajate õigusi.': ['õigus', 'õiguse', 'õigust', 'õigused', 'õigustest', 'oigus', 'oigusi'],
  };
  for (const [text, words] of Object.entries(forms)) {
    for (const word of words) {
      it(`finds a word in any case and without its dots: ${word}`, () => {
        assert.deepEqual(texts(search, word), [text]);
      });
    }
  }

  for (const word of [
    'külastaja',
    'külastajatele',
    'kulastajad',
    'KÜLASTAJAID',
    'külastaja'.normalize('NFD'),
  ]) {
    it(`finds a person in any case: ${word}`, () => {
      assert.deepEqual(texts(search, word), ['Kaitseb külastajate õigusi.']);
    });
  }

  it('finds a compound by its member and the member by its compound', () => {
    const plants = searchOf('Koostab riskihindamise.', 'Teeb hindamise.', 'Kastab lilli.');
    assert.ok(texts(plants, 'hindamine').includes('Koostab riskihindamise.'));
    assert.ok(texts(plants, 'riskihindamine').includes('Teeb hindamise.'));
    assert.equal(first(plants, 'riskihindamine'), 'Koostab riskihindamise.');
    assert.equal(first(plants, 'hindamine'), 'Teeb hindamise.');
  });

  it('finds no compound by a verb at its end that says nothing by itself', () => {
    const keeping = searchOf('Sildade registri pidamine.', 'Kastab lilli.');
    assert.deepEqual(
      keeping.conceptsOf('raamatupidamist').flatMap(({ variants }) => variants.map(({ stems }) => stems)),
      [],
    );
  });

  it('finds a word with a slip of the finger, and believes it less than the word itself', () => {
    const exact = searchOf('Valvab kasvuhoonet.', 'Seob kimpe.');
    const [slipped] = exact.find('kasvuhonet', inDuties);
    const [written] = exact.find('kasvuhoonet', inDuties);
    assert.equal(slipped?.passage.text, 'Valvab kasvuhoonet.');
    assert.ok(written !== undefined && slipped.evidence < written.evidence);
  });

  it('guesses no short word: they differ too little from each other', () => {
    assert.deepEqual(texts(searchOf('Hooldab aeda.'), 'auto'), []);
  });

  it('finds other words for the same, where the thesaurus has them', () => {
    const description = aDescription({ duties: [aDuty('3.1', 'Niidab muru.')] });
    assert.deepEqual(texts(openTestSearch([description]), 'lawn'), []);
    const taught = openTestSearch([description], theseWords('n muru, murutaim | lawn, grass'));
    assert.deepEqual(texts(taught, 'lawn'), ['Niidab muru.']);
    assert.deepEqual(texts(taught, 'grass'), ['Niidab muru.']);
  });

  it('finds what belongs to the same topic, and believes no kinship more than the word itself', () => {
    const garden = [aDescription({ duties: [aDuty('1', 'Kastab taimi.'), aDuty('2', 'Müüb pileteid.')] })];
    assert.deepEqual(texts(openTestSearch(garden), 'külvamine'), []);
    const taught = openTestSearch(garden, theseWords('t 1 taim, külvamine, istik | sowing'));
    const [kin] = taught.find('külvamine', inDuties);
    const [own] = taught.find('taimed', inDuties);
    assert.equal(kin?.passage.text, 'Kastab taimi.');
    assert.ok(own !== undefined && kin.evidence <= own.evidence && own.evidence <= 1);
  });

  it('lets a rare word choose where a common one is in many lines, though those say nothing else', () => {
    const rare = 'Ostab seemneid, säilitab neid jahedas laos ja jagab kevadel peenarde vahel laiali.';
    const reports = searchOf('Koostab aruande.', 'Esitab aruande.', 'Kinnitab aruande.', rare);
    assert.equal(first(reports, 'aruanne seemnetest'), rare);
  });

  it('prefers a line that meets all the words of the question', () => {
    const both = searchOf('Koostab aruande.', 'Loendab külastajaid.', 'Koostab aruande külastajate kohta.');
    assert.equal(first(both, 'külastajate aruanne'), 'Koostab aruande külastajate kohta.');
  });

  it('gives whole evidence no more than 1, and more the more is met', () => {
    const [whole] = search.find('külastajate õigused', inDuties);
    const [half] = search.find('külastajate helikopterid', inDuties);
    assert.ok(whole !== undefined && half !== undefined);
    assert.ok(whole.evidence <= 1 && half.evidence > 0 && half.evidence < whole.evidence);
    assert.deepEqual(half.met, ['külastajate']);
  });

  it("finds a duty by its results, for less than by the duty's own words", () => {
    const results = openTestSearch([
      aDescription({
        duties: [aDuty('3.1', 'Kastab taimi.', 'Seemned idanevad.'), aDuty('3.2', 'Ostab seemneid.')],
      }),
    ]);
    assert.deepEqual(texts(results, 'seemned'), ['Ostab seemneid.', 'Kastab taimi.']);
  });

  it('looks where it is told to: in duties, in one description', () => {
    const two = openTestSearch([
      aDescription({ title: 'Aednik', duties: [aDuty('1', 'Kastab taimi.')], tools: 'Taimede kastekann' }),
      aDescription({ title: 'Florist', duties: [aDuty('1', 'Müüb taimi.')] }),
    ]);
    assert.deepEqual(new Set(texts(two, 'taimed')), new Set(['Kastab taimi.', 'Müüb taimi.']));
    assert.ok(texts(two, 'taimed', everywhere).includes('Taimede kastekann'));
    assert.deepEqual(texts(two, 'taimed', { duties: true, descriptionIds: ['florist'] }), ['Müüb taimi.']);
    assert.deepEqual(texts(two, 'taimed', { duties: true, descriptionIds: [] }), []);
  });

  it('finds nothing where nothing is said: no words, words that hold sentences together, nobody there', () => {
    for (const topic of ['', '   ', '?!', 'kes mis ja ning', 'who does what', '🌻']) {
      assert.deepEqual(texts(search, topic, everywhere), [], topic);
    }
    assert.deepEqual(texts(openTestSearch([]), 'töö', everywhere), []);
    assert.deepEqual(texts(openTestSearch([aDescription()]), 'töö', everywhere), []);
  });

  it('keeps equals in the order of the collection, more than ten of them too', () => {
    const twins = searchOf(...Array.from({ length: 12 }, () => 'Kastab taimi.'));
    const keys = twins.find('taimed', inDuties).map(({ passage }) => passage.key);
    assert.deepEqual(
      keys,
      keys.map((_, at) => `aednik/duty/${at}`),
    );
    assert.equal(keys.length, 12);
  });

  it('gives the same lines in the same order to the same question', () => {
    fc.assert(
      fc.property(anyCollection, fc.lorem(), (descriptions, noise) => {
        const topic = `${descriptions[0]?.duties[0]?.text ?? 'kastmine'} ${noise}`;
        const once = openTestSearch(descriptions).find(topic, everywhere);
        const turned = openTestSearch([...descriptions].reverse()).find(topic, everywhere);
        assert.deepEqual(turned, once);
      }),
      { numRuns: 50 },
    );
  });
});

describe('whatever a person types', () => {
  const search = searchOf('Kirjutab title ja foo kohta.', 'Kastab taimi.');
  const operators = [
    'title:x',
    'foo^2',
    'foo~1',
    '+foo -bar',
    '*',
    'text:',
    ':',
    '^',
    '~',
    '+',
    '-',
    'a*b^x~y',
    '"foo',
    '#0',
    '#1',
  ];

  for (const typed of operators) {
    it(`is words and never an order to lunr: ${typed}`, () => {
      assert.doesNotThrow(() => search.find(typed, everywhere));
      assert.doesNotThrow(() => search.conceptsOf(typed));
    });
  }

  it('means the words in it, whatever marks stand beside them', () => {
    for (const typed of ['+taimed', 'taimed^10', 'text:taimed', '-taimed', '"taimed"', 'taimed*']) {
      assert.equal(first(search, typed), 'Kastab taimi.', typed);
    }
  });

  it('finds or does not find, and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 30 }),
      fc.constantFrom(...operators, 'taimed', '__proto__', 'constructor', 'hasOwnProperty', '\uD800', '\0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const { evidence } of search.find(pieces.join(' '), everywhere)) {
          assert.ok(evidence >= 0 && evidence <= 1, String(evidence));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds words from the machine room where they stand, and only there', () => {
    const machine = searchOf('Hooldab constructor moodulit.', 'Kastab taimi.');
    assert.deepEqual(texts(machine, 'constructor'), ['Hooldab constructor moodulit.']);
    assert.deepEqual(texts(search, 'constructor'), []);
    assert.deepEqual(texts(search, '__proto__ toString'), []);
  });

  it('is read to its end or not, and is answered either way, when it is a page long', () => {
    assert.equal(first(search, `taimed ${'kastmine '.repeat(3_000)}`), 'Kastab taimi.');
  });

  it('finds every duty by its own words', () => {
    const letters = fc.constantFrom(
      ...'kasvuhoone orhidee aruanne kimp lepingud eelarve koolitus muruniitmine pargitee seemned'.split(' '),
    );
    const duty = fc.uniqueArray(letters, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(duty, { minLength: 1, maxLength: 6 }), fc.nat(), (duties, pick) => {
        const asked = duties[pick % duties.length] ?? '';
        const [best] = searchOf(...duties).find(asked, inDuties);
        assert.ok(best !== undefined && asked.split(' ').every((word) => best.passage.text.includes(word)));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same, whatever was asked before, and however often', () => {
    const duties = [
      'Arendab klientidele vajalikke teenuseid.',
      'Teeb korda hoone uksed ja lukud.',
      'Peab arvet kontoritarvete üle ja annab neid välja.',
    ];
    // Forms of one word, of which one has letters of others in it: 'uste', 'tega'.
    const topics = [
      'teenuste',
      'teenustega',
      'teenus',
      'kontoritarvete väljaandmine',
      'annab välja',
      'supplies',
    ];
    const fresh = new Map(topics.map((topic) => [topic, found(searchOf(...duties), topic)]));
    const asked = searchOf(...duties);
    fc.assert(
      fc.property(fc.constantFrom(...topics), (topic) => {
        assert.deepEqual(found(asked, topic), fresh.get(topic));
      }),
    );
  });
});

describe('a search for IT', () => {
  const duties = [aDuty('3.1', 'Serverite hooldamine.'), aDuty('3.2', 'Peenarde rohimine.')];
  const words = theseWords('t IT, serverid | IT, servers');
  const search = openTestSearch([aDescription({ title: 'Aednik', duties })], words);

  it('finds what belongs to information technology, in either language', () => {
    for (const topic of ['kes IT-ga tegeleb', 'kes tegeleb it-ga', 'who handles IT', 'who does IT here'])
      assert.deepEqual(texts(search, topic), ['Serverite hooldamine.'], topic);
  });

  it('finds nothing where it is a pronoun', () => {
    assert.deepEqual(texts(search, 'who does it'), []);
  });
});

describe('a word cut out of an English sentence', () => {
  const search = openTestSearch(
    [aDescription({ title: 'Kaimeister', rights: ['Peatada lastimine tormi ajal.', 'Nõuda andmeid.'] })],
    theseWords('v peatama, seiskama | stop, halt\n'),
  );

  it('is English still: nothing around it tells', () => {
    assert.equal(texts(search, 'stop', everywhere)[0], 'Peatada lastimine tormi ajal.');
  });
});
