import assert from 'node:assert/strict';
import { composeAnswer, spokenOf } from '../../src/answers/index.js';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import type { Question } from '../../src/questions/question.js';
import {
  understand,
  type About,
  type Holder,
  type Intent,
  type Remembered,
} from '../../src/questions/index.js';
import { aHolder } from '../answers/ship.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

/** A small garden: the head gardener and the warehouse's chief are named, and have no description. */
const descriptions = [
  aDescription({
    title: 'Aednik',
    unit: 'Kasvuhoone',
    manager: 'Vanemaednik',
    substitutedBy: ['Florist', 'lao juhataja'],
    duties: [aDuty('1.1', 'Kastab taimi.')],
  }),
  aDescription({ title: 'Florist', unit: 'Pood', manager: 'Poe juhataja', substitutes: ['peaaednik'] }),
  aDescription({ title: 'Vanemaednik', unit: 'Kasvuhoone', manager: 'peaaednik' }),
];
const people: readonly Holder[] = [
  aHolder('Mari Maasikas', { descriptionIds: ['florist'] }),
  aHolder('Külli Kask', { descriptionIds: ['vanemaednik'] }),
  aHolder('Ants Kuusk', { undescribed: [{ title: 'Peaaednik', unit: 'Aed' }] }),
];
const collection = inOrder(descriptions);
const { thesaurus } = theseWords();
const knowledge = openKnowledge(collection, openTestSearch(descriptions), thesaurus, people);
const gardener: Question['asker'] = { kind: 'holder', descriptionIds: ['aednik'] };

/** The intent of the last message, each answered before the next is asked. */
function asked(texts: string | readonly string[]): Intent {
  let before: Remembered | null = null;
  let intent: Intent = { kind: 'help' };
  for (const text of [texts].flat()) {
    intent = understand({ text, before, asker: gardener }, knowledge);
    const answer = composeAnswer(intent, {
      collection,
      search: knowledge.search,
      asker: null,
      me: 'aednik',
      holders: people,
    });
    const spoken = spokenOf(answer);
    if (spoken !== undefined) before = { intent, ...spoken, language: 'et' };
  }
  return intent;
}

function who(about: About): string {
  if (about.kind === 'positions') return about.me ? 'me' : about.descriptionIds.join('+');
  return about.kind === 'unknown' ? `nobody's ${about.words}` : about.kind;
}

/** What is asked, and about whom. */
function gist(intent: Intent): string {
  if (intent.kind === 'stands-in') return `${who(intent.standIn)} for ${who(intent.about)}`;
  const kind = intent.kind === 'part' ? intent.part : intent.kind;
  return 'about' in intent ? `${kind} of ${who(intent.about)}` : kind;
}

function means(table: Readonly<Record<string, readonly (string | readonly string[])[]>>): void {
  for (const [meant, ways] of Object.entries(table))
    for (const way of ways) assert.equal(gist(asked(way)), meant, [way].flat().join(' / '));
}

describe('a question about somebody', () => {
  it('is about a colleague by first name or surname, in any case', () => {
    means({
      'substitutedBy of florist': ['kes asendab Marit', 'kes asendab Maasikat?', 'who covers for Mari?'],
      'duties of vanemaednik': ['mida külli teeb', 'mis on Kylli ülesanded'],
      'manager of florist': ['kes on Mari juht', ['mis on minu ülesanded', 'kes on Mari ülemus']],
      "duties of nobody's Peaaednik": ['mida Ants Kuusk teeb'],
    });
  });

  it('is about no colleague where a word may be one that nobody here knows', () => {
    means({ 'who-handles': ['kes hooldab meil vanu kaske', 'kes hooldab pargis külli'] });
  });

  it('is never about the person who asks where it says "ta": the superior just told of, or it is asked who', () => {
    means({
      'duties of unsaid': ['mis ta teeb', 'what does she do'],
      "duties of nobody's ministrit": [['kes asendab ministrit', 'mis ta teeb']],
      'duties of vanemaednik': [['kes on mu ülemus', 'ja tema ülesanded?']],
      'duties of me': [['kes on mu ülemus', 'mis minu ülesanded on']],
    });
  });

  it('goes on with who stands in where it is said that whoever does it is away', () => {
    means({
      'substitutedBy of florist': [
        ['mida Mari teeb', 'aga kui ta haige on?'],
        ['mida Mari teeb', 'and if she is away?'],
      ],
    });
  });

  it('is not silently about the person who asks where somebody else is named', () => {
    means({
      "duties of nobody's Jüri": ['mida Jüri teeb'],
      "duties of nobody's Mari Silla": ['mis on Mari Silla ülesanded'],
      "substitutedBy of nobody's jürit": ['kes asendab jürit'],
      "overview of nobody's Jüri Mets": ['kes on Jüri Mets?'],
      "topic of nobody's Jüri Mets": ['who is Jüri Mets'],
      "education of nobody's kirurgi": ['kirurgi haridus'],
      "rights of nobody's kirurgi": ['mis on kirurgi õigused?'],
      "duties of nobody's kirurg": ['mida teeb kirurg'],
    });
  });

  it('is about somebody else where a word is a trade, or says whom somebody leads, though nobody here is called so', () => {
    means({
      "tools of nobody's lukksepal": ['kas lukksepal on töövahendid'],
      "rights of nobody's glass examiner": ['What is the glass examiner allowed to do?'],
      "education of nobody's HR manager": ['What education must the HR manager have?'],
      "education of nobody's hangete juhil": ['mis haridus on hangete juhil'],
      "education of nobody's IT-juhil": ['mis haridus peab olema IT-juhil'],
      "duties of nobody's boss of the kitchen": ['what does the boss of the kitchen do'],
      "substitutes of nobody's department head": ['whom does the department head substitute'],
    });
  });

  it('is about the superior where "the boss" is spoken of: of whom it was just told, else of whoever asks', () => {
    means({
      'duties of vanemaednik': ['mida ülemus tegema peab'],
      'rights of vanemaednik': ['juhi õigused', 'mis õigused minu uuel juhil on'],
      'languages of vanemaednik': ['does the boss have to speak English'],
      "duties of nobody's Poe juhataja": [['kes on Mari ülemus', 'mida ülemus tegema peab']],
      'rights of me': ['kas mul on õigus juhilt abi küsida'],
    });
  });

  it('is asked both ways where it is whether two stand in for each other', () => {
    for (const text of [
      'kas aednik ja florist asendavad teineteist',
      'kas aednik asendab floristi või vastupidi',
      'does the aednik stand in for the florist or vice versa',
    ]) {
      const intent = asked(text);
      assert.deepEqual(
        intent.kind === 'several' && intent.intents.map(gist),
        ['aednik for florist', 'florist for aednik'],
        text,
      );
    }
  });

  it('is about the one who asks where a word only says more of what is asked', () => {
    means({ 'education of me': ['nõutav haridus', 'minimaalne haridus'] });
  });

  it('is about whoever was spoken of, and not about the asker, for what they have to be able to do', () => {
    means({ 'languages of florist': [['kes on floristi juht', 'mis keeli ta oskama peab']] });
  });

  it('asks who is above the asker, whatever is told before that', () => {
    means({
      'manager of me': [
        'kes mulle ülesandeid annab',
        'kellelt ma korraldusi saan',
        'who assigns my tasks',
        'who gives me work',
        'kellelt luba küsida, st kes on minu otsene ülemus?',
        'i want to know my rights, who is my boss',
      ],
      'manager of florist': ['kelle käe all florist töötab', 'kelle all töötab Mari Maasikas'],
    });
  });

  it('asks who does the work in their place, and in whose place they do it', () => {
    means({
      'substitutes of florist': ['kelle eest florist tööd teeb', 'kelle eest florist tooma peab tegema'],
      'substitutedBy of florist': ['Mari on homme ära, kes tema eest on'],
    });
  });

  it('asks for no number of a person among what their position is given', () => {
    assert.equal(asked('mis on Mari Maasika telefon').kind, 'outside');
    assert.equal(asked('floristi telefon').kind, 'part');
  });

  it('is about nobody in particular where somebody comes to the house', () => {
    for (const text of ['klient kaebab müra üle', 'elanik kaebab müra üle', 'dokument kadus ära'])
      assert.notEqual(asked(text).kind, 'topic', text);
  });

  it('is about a position that only others name, by the name that they give it', () => {
    means({
      "overview of nobody's direktor": ['kes on direktor?'],
      "duties of nobody's peaaednik": ['mis on peaaedniku ülesanded', 'mida peaaednik teeb'],
      "substitutedBy of nobody's lao juhataja": ['kes asendab lao juhatajat', 'lao juhataja asendaja'],
      "subordinates of nobody's Poe juhataja": ['kes alluvad poe juhatajale', 'kes on poe juhataja alluvad'],
    });
  });

  it('is about the superior where something else than who that is is asked', () => {
    means({
      'duties of vanemaednik': [
        'mis on minu juhi ülesanded',
        'mida mu ülemus teeb',
        'what does my boss do',
        'mis on aedniku otsese juhi ülesanded',
      ],
      'substitutedBy of vanemaednik': ['kes minu juhti asendab?', 'who covers for my manager?'],
      'manager of vanemaednik': ['kes on minu juhi juht', ['kes on mu ülemus?', 'ja tema ülemus?']],
      'manager of me': [
        'kes on minu juht',
        'mis on minu juhi nimi',
        'kas Mari on minu juht?',
        'kas ma allun Marile?',
        'kes mu tööd kontrollib?',
        'kes mind juhendab',
        'kes hindab minu tööd',
        'who checks my work?',
        'who evaluates my performance',
      ],
      "duties of nobody's peaaednik": ['mida vanemaedniku juht teeb'],
    });
  });

  it('is about the one who asks where nobody is named', () => {
    means({ 'substitutedBy of me': ['kes mind asendab'], 'duties of me': ['mida ma tegema pean'] });
  });
});

describe('a question whether one stands in for another', () => {
  it('is read by who does it and for whom, in any order', () => {
    means({
      'florist for me': [
        'kas florist asendab mind',
        'kas Mari võib mind asendada?',
        'kas florist on minu asendaja',
        'can the florist stand in for me?',
        'is Mari my substitute?',
      ],
      'me for florist': [
        'kas ma asendan floristi',
        'kas ma pean Marit asendama?',
        'kas floristi asendan mina',
        'am I a substitute for the florist?',
        'do I cover for Mari?',
      ],
      'florist for vanemaednik': ['kas florist asendab vanemaednikku', 'kas vanemaednikku asendab florist'],
      "nobody's Jüri for me": ['kas Jüri asendab mind?'],
      "nobody's lao juhataja for me": ['kas lao juhataja asendab mind', 'kas mind asendab lao juhataja?'],
      "me for nobody's peaaednik": ['kas ma asendan peaaednikku'],
      'vanemaednik for me': ['kas minu juht asendab mind?'],
      'me for vanemaednik': ['kas ma asendan oma juhti?'],
    });
  });

  it('is about whoever was spoken of, where the message points at them', () => {
    means({
      'florist for me': [['mida florist teeb?', 'kas ta asendab mind?']],
      'me for florist': [['mida florist teeb?', 'kas ma asendan teda?']],
    });
  });

  it('stays a question for who does it where only one is named', () => {
    means({
      'substitutedBy of me': [
        'kas keegi asendab mind?',
        'kas mul on asendaja?',
        'kas Tartus keegi asendab mind?',
        'kas mul on Tartus asendaja?',
      ],
      'substitutedBy of florist': ['kas floristi asendab keegi?', 'does the florist have a substitute?'],
    });
  });
});

describe('a question in everyday words', () => {
  it('asks for what it needs, not what for', () => {
    means({
      'education of me': ['mis haridust vaja on', 'mis haridust mul vaja läheb'],
      'experience of florist': ['mis kogemust floristil vaja on'],
      'purpose of me': ['miks minu ametikohta vaja on'],
    });
  });

  it('asks the bot what it knows, and nobody for their skills', () => {
    means({ help: ['mida sa oskad', 'mida siit küsida saan?', 'what can you do?'] });
  });

  it('asks for all that is required at once, and for the position itself', () => {
    means({
      several: ['mis nõuded minu kohale on', 'requirements for my position'],
      'overview of me': [
        'anna mulle lühike kokkuvõte minu tööst',
        'räägi mu tööst lühidalt',
        'mis on mu ametijuhendi kõige tähtsamad punktid',
        'summarise my job in two sentences',
        'give me the gist of my role',
        'mis ametikohal ma olen',
        'mis mu ametikoha nimi on',
        'tee kokkuvõte minu ametijuhendist',
        'kirjelda mu tööd ühe lausega',
        'describe my job in one sentence',
      ],
    });
  });

  it('asks for all duties between two numbers', () => {
    const intent = asked('näita mulle 1.2-1.4');
    const numbers =
      intent.kind === 'several' ? intent.intents.map((each) => 'number' in each && each.number) : [];
    assert.deepEqual(numbers, ['1.2', '1.3', '1.4']);
  });

  it('turns the question round where it leaves the verb out', () => {
    means({
      'substitutedBy of me': [['keda ma asendan?', 'ja kes mind?']],
      'substitutes of me': [['kes mind asendab?', 'ja keda mina?']],
    });
  });

  it('looks for who takes the work over', () => {
    means({ 'substitutedBy of me': ['lähen puhkusele, kellele töö üle anda', 'keda minu asemele panna?'] });
  });

  it('compares with whoever is named by their name', () => {
    means({
      'compare of aednik+florist': ['võrdle mind ja Marit'],
      'compare of vanemaednik+florist': ['võrdle Mari ja vanemaedniku ülesandeid'],
    });
  });

  it('is about the duties that were just shown where one of them is asked for', () => {
    means({ 'topic of florist': [['mida florist teeb?', 'milline neist käib taimede kohta?']] });
  });

  it('is about what one has to do with others where the own description says it', () => {
    means({
      'topic of me': ['kellega koos ma kastan taimi?'],
      'who-handles': ['kellega ma räägin arvete asjus?'],
    });
  });

  it('is about the work that was named where one asks what to do then', () => {
    const intent = asked('mida ma pean tegema, kui taimi tuleb kasta?');
    const { kind } = composeAnswer(intent, {
      collection,
      search: knowledge.search,
      holders: [],
      asker: null,
      me: 'aednik',
    });
    assert.equal(kind, 'mentions');
  });

  it('is about the position whose title alone has the word that is said, where a part of it is asked for', () => {
    const growers = [
      aDescription({ title: 'ROOS koordinaator', unit: 'Aed (ROOS tiim)' }),
      aDescription({ title: 'Ekspert (mullateadus)', unit: 'Mulla osakond' }),
      aDescription({ title: 'Ekspert (mulla proovid)', unit: 'Mulla osakond' }),
    ];
    const known = openKnowledge(inOrder(growers), openTestSearch(growers), thesaurus, []);
    const ask = (text: string) => gist(understand({ text, before: null, asker: { kind: 'unknown' } }, known));
    const table = {
      'substitutedBy of roos-koordinaator': ['roos asendaja', 'kes asendab ROOS-i'],
      'education of ekspert-mullateadus': ['mullateaduse haridusnõue', 'mullateaduse eksp haridus?'],
      'languages of roos-koordinaator': ['roos koordi keelenõuded'],
      // Of several, of another position, or asked of whoever does something, it is none.
      'education of unsaid': ['mulla haridus'],
      "manager of nobody's ROOS terapeudi": ['kes on ROOS terapeudi vahetu juht'],
      'who-handles': ['kes vastutab ROOS-i eest'],
    };
    for (const [meant, ways] of Object.entries(table))
      for (const way of ways) assert.equal(ask(way), meant, way);
  });

  it('is about the position of a longer head where only its title has what else is said', () => {
    const offices = [
      aDescription({ title: 'Spetsialist (hanked)', unit: 'Tugi' }),
      aDescription({ title: 'Spetsialist (andmed)', unit: 'Tugi' }),
      aDescription({ title: 'Peaspetsialist (veeload)', unit: 'Load' }),
    ];
    const known = openKnowledge(inOrder(offices), openTestSearch(offices), thesaurus, []);
    const ask = (text: string) => gist(understand({ text, before: null, asker: { kind: 'unknown' } }, known));
    assert.equal(ask('kes asendab veelubade spetsialisti?'), 'substitutedBy of peaspetsialist-veeload');
    assert.equal(ask('kes asendab hangete spetsialisti?'), 'substitutedBy of spetsialist-hanked');
    assert.equal(ask('kes asendab spetsialisti?'), 'substitutedBy of ambiguous');
  });

  it('turns round where it says so, and by who is burdened with what', () => {
    means({
      'substitutes of florist': [['kes asendab floristi?', 'ja vastupidi?']],
      'substitutedBy of me': [
        ['keda ma asendan?', 'vastupidi'],
        'kelle kaela jäävad minu asjad, kui ma puhkusel olen?',
      ],
      'substitutes of me': [
        'kelle eest ma pean sisse hüppama, kui keegi puudub?',
        'kelle asju ma ajan, kui keegi puhkusel on',
        'whose work do I cover when they are absent',
        'and whom do I cover',
      ],
    });
  });

  it('asks for nothing that a condition only tells of', () => {
    means({
      'rights of me': [
        'kas ma tohin ise otsustada, kui ülemust kätte ei saa?',
        'kas tohin ise otsustada ilma ülemuseta?',
        'kui mu ülemus on haige, mis õigused mul on?',
      ],
      'manager of me': ['kes on mu ülemus?'],
      'substitutedBy of me': ['kui ma haigeks jään, kes mind asendab?'],
    });
  });

  it('asks for what the words mean beside one another, and not for what one of them may mean alone', () => {
    means({
      'rights of florist': ['mis õigused floristil ilma kokkuleppeta on'],
      outside: ['mis ilm täna on?'],
      'subordinates of florist': ['kas floristil on inimesi all', 'mitu inimest floristi all töötab'],
      'education of florist': ['what education is expected of the florist?'],
      'results of me': ['kuidas ma tean, et olen hästi teinud', "how do I know I'm doing well"],
      'results of florist': ['what is expected of the florist?'],
      'who-handles': ['who turns the paperwork into reports?'],
      'tools of me': ['kas mulle antakse töötelefon?', 'kas ma saan tööläpaka'],
      'computerSkills of me': ['kui kõva arvutispets ma olema pean?'],
      'purpose of florist': ['misjaoks floristi koht loodi'],
      'review of florist': ['millal floristi ametijuhend üle käiakse'],
      'unit of florist': [['kes on floristi ülemus?', 'and where in the organisation does she belong']],
      'experience of florist': ['kui kaua peab florist enne töötanud olema'],
      help: ['oled sa inimene?', 'kas sa oled robot', 'are you a bot?', 'mis su nimi on'],
    });
  });
});
