import assert from 'node:assert/strict';
import { createColleague } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { aClock } from '../../builders/clock.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';

const requirements = {
  experience: null,
  languages: [],
  computerSkills: null,
  competencies: null,
  additional: null,
};
const library = openTestLibrary([
  aDescription({
    title: 'Laeva koristaja',
    unit: 'Laevade ja hariduse osakond',
    manager: 'Pootsman',
    duties: [aDuty('1', 'Peseb tekki.'), aDuty('2', 'Loputab ämbrid.'), aDuty('3', 'Kuivatab lapid.')],
    rights: ['saada uusi lappe', 'teha kaugtööd kodusadamas', 'kutsuda abi'],
    requirements: { ...requirements, education: 'Põhiharidus' },
  }),
  aDescription({
    title: 'Sadama koristaja',
    unit: 'Sadamaosakond',
    manager: 'Sadamakapten',
    duties: [aDuty('1', 'Lahendab reisijate kaebusi.')],
    requirements: { ...requirements, education: 'Keskharidus' },
  }),
]);

async function cardTo(text: string): Promise<object> {
  const memory = createMemoryInProcess(aClock());
  const colleague = createColleague({ library: () => library, memory });
  return (await colleague.reply({ text, conversation: 'vestlus', aadObjectId: null })).card;
}

async function reply(text: string): Promise<string> {
  return readTexts(await cardTo(text)).join('\n');
}

async function buttons(text: string): Promise<readonly string[]> {
  const { actions } = (await cardTo(text)) as { actions: readonly { title: string }[] };
  return actions.map(({ title }) => title);
}

describe('several questions in one message', () => {
  it('says once what two questions are both answered with', async () => {
    const said = await reply('kes lahendab reisijate kaebusi ja kes lahendab kaebusi');

    assert.equal(said.split('Lahendab reisijate kaebusi.').length - 1, 1);
  });

  it('are each answered about whom they name', async () => {
    const text = await reply('kes on laeva koristaja ülemus ja mis haridus peab sadama koristajal olema?');
    assert.match(text, /Pootsman/u);
    assert.match(text, /Keskharidus/u);
    assert.doesNotMatch(text, /Sadamakapten|Põhiharidus/u);
  });

  it('name on each button whose answer it goes on with, since all stand under the last', async () => {
    const titles = await buttons(
      'kes on laeva koristaja ülemus ja mis haridus peab sadama koristajal olema?',
    );
    assert.ok(
      titles.some((title) => title.endsWith(' · Laeva koristaja')),
      titles.join('; '),
    );
    assert.ok(
      titles.some((title) => title.endsWith(' · Sadama koristaja')),
      titles.join('; '),
    );
    assert.ok(
      titles.every((title) => title.includes(' · ')),
      titles.join('; '),
    );
  });

  it('name nobody on the buttons where all are about one, nor twice whoever is to be chosen', async () => {
    const ofOne = await buttons('kes on laeva koristaja ülemus ja mis haridus tal peab olema?');
    assert.ok(ofOne.length > 0 && ofOne.every((title) => !title.includes('koristaja')), ofOne.join('; '));
    const chosen = await buttons('kes on koristaja ülemus ja mis haridus peab sadama koristajal olema?');
    assert.ok(chosen.includes('Laeva koristaja'), chosen.join('; '));
  });

  it('ask back for the one that several positions fit, and answer the other', async () => {
    const text = await reply('kes on koristaja ülemus ja mis haridus peab sadama koristajal olema?');
    assert.match(text, /Millist ametikohta/u);
    assert.match(text, /Keskharidus/u);
  });

  it('may be one for a part and one that no part has a name for', async () => {
    const text = await reply('kes on laeva koristaja ülemus ja kas ta loputab ämbreid?');
    assert.match(text, /Pootsman/u);
    assert.match(text, /Loputab ämbrid/u);
    assert.match(
      await reply('kes on sadama koristaja ülemus ja kas ta loputab ämbreid?'),
      /Sadamakapten[\s\S]*Ei leidnud/u,
    );
  });

  it('are one where the other piece is a story that asks for nothing', async () => {
    const text = await reply('üks reisija on vihane, et pidi tund aega ootama, kes tema kaebuse lahendab?');
    assert.match(text, /^Sadama koristaja/u);
  });

  it('are one where the second, behind a mere comma, only tells who is meant', async () => {
    const text = await reply('kes loputab ämbrid neile, kes peseb tekki?');
    assert.equal(text.match(/^Kes asendab$/gmu)?.length, 1, text);
  });

  it('are each answered where nobody does what one of them asks for', async () => {
    for (const text of [
      'Kes toidab karusid? Kes on laeva koristaja ülemus?',
      'kes on laeva koristaja ülemus ja kes toidab karusid?',
    ]) {
      const said = await reply(text);
      assert.match(said, /Pootsman/u, text);
      assert.match(said, /Ei leidnud[^\n]*toidab karusid/u, text);
    }
  });

  it('are one where whoever is asked for in vain is the one whom a story was told about', async () => {
    const text = await reply('Laeva ämbreid tuleb loputada. Kes toidab karusid?');
    assert.doesNotMatch(text, /Ei leidnud ametikohta/u);
  });

  it('may be one about several duties by their numbers', async () => {
    for (const numbers of ['punktid 1 ja 3', 'ülesanded 1, 3', 'duties 1 and 3']) {
      const text = await reply(`laeva koristaja ${numbers}`);
      assert.match(text, /Peseb tekki[\s\S]*Kuivatab lapid/u, numbers);
      assert.doesNotMatch(text, /Loputab/u, numbers);
    }
  });

  it('are answered as far as there is room for, and it is said that the rest was not', async () => {
    const four = 'Kes on laeva koristaja ülemus? Mis haridus tal on? Mis on tema õigused? Mis on tema üksus?';
    assert.doesNotMatch(await reply(`Tere! ${four} Aitäh!`), /uue sõnumiga/u);
    const text = await reply(`${four} Kes on sadama koristaja ülemus?`);
    assert.match(
      text,
      /Pootsman[\s\S]*Põhiharidus[\s\S]*kaugtööd[\s\S]*Laevade[\s\S]*esimesele 4 küsimusele/u,
    );
    assert.doesNotMatch(text, /Sadamakapten/u);
  });

  it('may end in thanks', async () => {
    assert.match(await reply('Tere! Palun ütle, kes on laeva koristaja ülemus. Tänan ette!'), /^Pootsman/u);
  });
});

describe('a story with a question in it', () => {
  const story =
    'Tere! Alustasin esmaspäeval, kõik on uus ja huvitav. Eelmises kohas oli ülemus range ja koolitusi palju. Arvuti sain ka.';

  it('is answered by the question alone, wherever it stands', async () => {
    for (const text of [
      `${story} Kes on laeva koristaja ülemus?`,
      `Kes on laeva koristaja ülemus? ${story} Aitäh ette!`,
      `${story} Palun öelge, kes on laeva koristaja ülemus. Aitäh!`,
    ])
      assert.match(await reply(text), /^Pootsman/u, text);
    assert.match(await reply(`${story} Kes peseb tekki?`), /^Laeva koristaja/u);
  });

  it('is answered by all its questions where it has several', async () => {
    const text = await reply(
      `${story} Kes on laeva koristaja ülemus? Mis haridus peab sadama koristajal olema?`,
    );
    assert.match(text, /^Pootsman[\s\S]*Keskharidus/u);
  });

  it('says whom the question is about where the question does not', async () => {
    const told =
      'Tere! Alustasin eelmisel kuul sadama koristajana. Kõik on uus ja huvitav ning rahvast käib palju.';
    assert.match(await reply(`${told} Tahaks teada, mis haridust vaja on. Aitäh ette!`), /^Keskharidus/u);
  });
});

describe('a line of a list', () => {
  it('comes first where it is the one that was meant', async () => {
    assert.match(
      await reply('kas laeva koristaja tohib kaugtööd teha?'),
      /^teha kaugtööd[\s\S]*saada uusi lappe/u,
    );
  });

  it('stands in its order where no line meets what was asked', async () => {
    assert.match(await reply('millised on laeva koristaja õigused'), /^Õigused\n(?:- )?saada uusi lappe/u);
  });
});

describe('a word of the unit', () => {
  it('asks for the part that it names where the title has settled whom', async () => {
    assert.match(await reply('mis haridus peab laeva koristajal olema?'), /^Põhiharidus/u);
    assert.match(await reply('laeva koristaja haridus'), /^Põhiharidus/u);
  });

  it('says which position is meant where the title does not', async () => {
    assert.match(await reply('kes on sadamaosakonna koristaja ülemus?'), /^Sadamakapten/u);
    assert.match(await reply('koristaja sadamaosakonnast, kes on ülemus?'), /^Sadamakapten/u);
  });
});
