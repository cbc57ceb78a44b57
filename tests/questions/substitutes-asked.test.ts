import assert from 'node:assert/strict';
import { composeAnswer, spokenOf } from '../../src/answers/index.js';
import { understand, type Holder, type Intent } from '../../src/questions/index.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import type { Question } from '../../src/questions/question.js';
import { inOrder } from '../../src/descriptions/collection.js';
import type { Remembered } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary, openTestSearch, theseWords } from '../builders/library.js';

import { aHolder } from '../answers/ship.js';

const descriptions = [
  aDescription({ title: 'Aednik', unit: 'Aiaosakond, kasvuhoone tiim', substitutedBy: ['Florist'] }),
  aDescription({ title: 'Florist', unit: 'Müügiosakond', substitutedBy: ['Aednik'] }),
];
const people: readonly Holder[] = [
  aHolder('Mari Maasikas', { descriptionIds: ['florist'] }),
  aHolder('Ants Kuusk', { undescribed: [{ title: 'Peaaednik', unit: 'Aiaosakond' }] }),
];
const collection = inOrder(descriptions);
const { thesaurus } = theseWords();
const knowledge = openKnowledge(collection, openTestSearch(descriptions), thesaurus, people);

type Asker = Pick<Question, 'asker' | 'units'>;
const gardener: Asker = { asker: { kind: 'holder', descriptionIds: ['aednik'] } };
const head: Asker = {
  asker: { kind: 'undescribed', title: 'Peaaednik' },
  units: ['Aiaosakond', 'Müügiosakond'],
};
const stranger: Asker = { asker: { kind: 'unknown' } };

/** The intent of the last message, each answered before the next is asked. */
function asked(texts: string | readonly string[], who = gardener): Intent {
  let before: Remembered | null = null;
  let intent: Intent = { kind: 'help' };
  for (const text of [texts].flat()) {
    intent = understand({ text, before, ...who }, knowledge);
    const answer = composeAnswer(intent, {
      collection,
      search: knowledge.search,
      holders: people,
      asker: null,
      me: null,
    });
    const spoken = spokenOf(answer);
    if (spoken !== undefined) before = { intent, ...spoken, language: 'et' };
  }
  return intent;
}

/** The kind, and about whom or which unit. */
function gist(intent: Intent): string {
  if ('scope' in intent)
    return `${intent.kind} ${intent.scope.kind === 'unit' ? intent.scope.unit : intent.scope.kind}`;
  const kind = intent.kind === 'part' ? intent.part : intent.kind;
  if (!('about' in intent)) return kind;
  const { about } = intent;
  return `${kind} ${about.kind === 'positions' ? about.descriptionIds.join('+') : about.kind === 'unknown' ? about.words : about.kind}`;
}

const table: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  'stand-in-chain florist': [
    'kes asendab floristi asendajat?',
    'KES ASENDAB FLORISTI ASENDAJAT',
    'kes asednab floristi asendajat',
    'floristi asendaja asendaja',
    'mis on floristi asendusahel',
    'kes teeb tööd, kui floristi asendaja on ka haige?',
    'who substitutes the substitute of the florist?',
    "who is the florist's substitute's substitute?",
    'who covers for the backup of the florist, her substitute?',
    'Florist: kes asendab asendajat?',
    'Florist: who substitutes the substitute?',
    'Florist: who stands in for the substitute?',
    ['kes asendab floristi?', 'ja kes asendab asendajat?'],
    ['kes asendab floristi?', 'ja tema asendajat?'],
    ['who substitutes the florist?', 'and their substitute?'],
    ['kes asendab aedniku asendajat?', 'aga floristi?'],
    'kes asendab Mari Maasika asendajat?',
  ],
  'stand-in-chain aednik': [
    'kes asendab asendajat?',
    'kes asendab minu asendajat',
    'who substitutes the substitute?',
  ],
  'could-stand-in florist': [
    'keda võiks florist asendada?',
    'keda voiks florist asendada',
    'keda saaks Mari Maasikas asendada',
    'whom could Mari Maasikas stand in for?',
    'who could the florist cover for?',
    'Florist: keda võiks asendada?',
    'Florist: whom could it stand in for?',
    ['kes on floristi juht?', 'keda ta võiks asendada?'],
  ],
  'could-stand-in aednik': ['keda ma asendada võiksin', 'whom could I stand in for?'],
  'could-stand-in Peaaednik': ['keda võiks Ants Kuusk asendada?'],
  'could-stand-in Jüri Mets': ['keda võiks Jüri Mets asendada?'],
  'without-stand-in everywhere': [
    'millised ametikohad on ilma asendajata',
    'kus on asendaja puudu?',
    'kellel pole asendajat',
    'millistel ametikohtadel puudub asendaja',
    'kas kõigil on asendaja olemas?',
    'which positions have no substitute?',
    'where is a substitute missing',
    'Kus asutuses pole asendajat?',
    'kellel meie asutuses pole asendajat?',
    'Which positions in the whole organisation have no substitute?',
    ['kus mu üksuses pole asendajat', 'ja kogu asutuses?'],
  ],
  'without-stand-in Aiaosakond, kasvuhoone tiim': [
    'kus mu üksuses pole asendajat?',
    'kus mu uksuses pole asendajat',
    'kus meie tiimis asednajat pole',
    'which positions in my unit have no substitute?',
    'kus kasvuhoone tiimis pole asendajat',
    'kus aedniku üksuses pole asendajat',
  ],
  'without-stand-in Müügiosakond': [
    'kus müügiosakonnas pole asendajat?',
    'Kus pole asendajat, üksus Müügiosakond?',
    'Kellel pole asendajat üksuses Müügiosakond?',
    'Which positions in Müügiosakond have no substitute?',
    ['kus mu üksuses pole asendajat', 'aga müügiosakonnas?'],
  ],
  'without-stand-in laevastiku osakonnas': ['kus laevastiku osakonnas pole asendajat'],
  'substitution-picture everywhere': [
    'näita asenduste pilti',
    'naita asenduste pilti',
    'asendusskeem',
    'kes keda asendab?',
    'who substitutes whom?',
    'draw the substitution chart',
    'Näita asenduste pilti, kogu asutus',
    'Näita kogu asutuse asenduste pilti',
    ['kus on asendaja puudu?', 'näita pilti'],
  ],
  'substitution-picture Aiaosakond, kasvuhoone tiim': [
    'substitution picture of my unit',
    'näita minu üksuse asenduste pilti',
    'kes keda asendab meie tiimis',
    'kes meie tiimis keda asendab',
  ],
  'substitution-picture Müügiosakond': [
    'Show the substitution picture of Müügiosakond',
    'Näita asenduste pilti, üksus Müügiosakond',
    'Näita üksuse Müügiosakond asenduste pilti',
  ],
  // What stands beside these questions stays what it was.
  'substitutedBy florist': [
    'kes asendab floristi?',
    'kas floristil pole asendajat?',
    'kas floristil on asendaja?',
    'kes võiks floristi asendada?',
    'who could stand in for the florist?',
    ['kes on floristi juht?', 'kes teda asendab?'],
    'kes asendab Mari Maasikat?',
  ],
  // 'Ja' is no substitute, though it ends as one.
  'manager florist': [['kes asendab floristi?', 'ja tema ülemus?']],
  'rights florist': [['kes asendab floristi?', 'ja tema õigused?']],
  'substitutedBy Peaaednik': ['kes asendab Ants Kuuske?'],
  'substitutes florist': [
    'keda florist asendab?',
    ['kes asendab floristi?', 'aga keda tema asendab?'],
    'could you tell me whom does the florist substitute?',
  ],
};

describe('what managers ask about substitutes', () => {
  for (const [wanted, questions] of Object.entries(table)) {
    for (const question of questions) {
      it(`${[question].flat().join(' | ')} -> ${wanted}`, () => {
        assert.equal(gist(asked(question)), wanted);
      });
    }
  }

  it('means the units that the roster gives, the first of them, and names the others', () => {
    const intent = asked('kus mu üksuses pole asendajat?', head);
    assert.deepEqual(intent, {
      kind: 'without-stand-in',
      scope: { kind: 'unit', unit: 'Aiaosakond', others: ['Müügiosakond'] },
    });
  });

  it('does not know the unit of somebody it does not know', () => {
    assert.equal(gist(asked('kus mu üksuses pole asendajat?', stranger)), 'without-stand-in unknown-me');
    const titled = asked('näita minu üksuse asenduste pilti', { asker: head.asker });
    assert.deepEqual('scope' in titled && titled.scope, { kind: 'unknown-me', title: 'Peaaednik' });
  });

  it('carries the titles of somebody whose position has no description', () => {
    const intent = asked('keda võiks Ants Kuusk asendada?');
    assert.deepEqual(intent.kind === 'could-stand-in' && intent.titles, ['Peaaednik']);
  });
});

describe('whoever is stood in for', () => {
  const of = (text: string, who = gardener) => gist(asked(text, who));

  it('is nobody here where no position is called so, though the word is known, and never the one who asks', () => {
    const words = theseWords('n maja | hoone\nn minister | valitsus\nn tugi | abi');
    const house = openTestLibrary([aDescription({ title: 'Aednik' })], { words }).knowledge;
    for (const [text, called] of [
      ['kes asendab ministrit', 'ministrit'],
      ['kes asendab maja', 'maja'],
      ['kes on toe asendaja?', 'toe'],
      ['kes ministrit asendab', 'ministrit'],
      ['who stands in for minister', 'minister'],
    ] as const)
      assert.equal(
        gist(understand({ text, before: null, ...gardener }, house)),
        `substitutedBy ${called}`,
        text,
      );
  });

  it('is the one who asks where it is only said when, how or for whom', () => {
    for (const text of [
      'kes asendab homme',
      'kes asendab puhkuse ajal',
      'kes asendab ajutiselt',
      'kes on praegu asendaja',
      'kes saab asendada',
      'who covers while i am away',
    ])
      assert.equal(of(text), 'substitutedBy aednik', text);
  });

  it('is the superior of the one who asks where no more is said of whose', () => {
    const below = openTestLibrary([aDescription({ title: 'Aednik', manager: 'Peaaednik' })]).knowledge;
    const meant = (text: string) => gist(understand({ text, before: null, ...gardener }, below));
    for (const text of [
      'kes asendab ülemust',
      'kes juhti asendab',
      'kes on juhi asendaja',
      'who covers for the boss',
    ])
      assert.equal(meant(text), 'substitutedBy Peaaednik', text);
    assert.equal(meant('kes asendab kantselei juhti'), 'substitutedBy kantselei juhti');
  });
});
