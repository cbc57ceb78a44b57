import assert from 'node:assert/strict';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { createColleague } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { aClock } from '../../builders/clock.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';

const descriptions = [
  aDescription({
    title: 'Lavameister',
    unit: 'Lavaosakond',
    manager: 'Teatrijuht',
    subordinates: ['valgustaja', 'lavatööline'],
    substitutedBy: ['Helimeister'],
  }),
  aDescription({
    title: 'Valgustaja',
    unit: 'Lavaosakond',
    manager: 'Lavameister',
    substitutedBy: ['Helimeister'],
  }),
  aDescription({
    title: 'Helimeister',
    unit: 'Lavaosakond',
    manager: 'Lavameister',
    substitutedBy: ['Valgustaja'],
  }),
  aDescription({ title: 'Kassapidaja', unit: 'Müügiosakond', manager: 'Teatrijuht', substitutedBy: [] }),
];
const people = [
  aPerson({ aadObjectId: 'juht', name: 'Tõnu Tamm', position: 'Teatrijuht' }),
  aPerson({ aadObjectId: 'meister', name: 'Maie Mets', position: 'Lavameister', manager: 'juht' }),
  aPerson({ aadObjectId: 'valgus', name: 'Vello Vaher', position: 'Valgustaja', manager: 'meister' }),
  aPerson({ aadObjectId: 'heli', name: 'Heli Hein', position: 'Helimeister', manager: 'meister' }),
  aPerson({ aadObjectId: 'kassa', name: 'Kaja Kask', position: 'Kassapidaja', manager: 'juht' }),
  aPerson({ aadObjectId: 'ametita', name: 'Aino Aas', position: '', manager: 'juht' }),
];
const library = openTestLibrary(descriptions, { people });
const withoutManagers = openTestLibrary(descriptions, {
  people: people.map((person) => ({ ...person, manager: null })),
});

async function told(
  aadObjectId: string,
  turns: string | readonly string[],
  known = library,
): Promise<string> {
  const colleague = createColleague({ library: () => known, memory: createMemoryInProcess(aClock()) });
  let card: object = {};
  for (const text of [turns].flat())
    card = (await colleague.reply({ text, conversation: 'vestlus', aadObjectId })).card;
  return readTexts(card).join('\n');
}

describe('who reports to the one who asks', () => {
  const asking = [
    'kes mulle alluvad?',
    'kes on minu alluvad',
    'mu alluvad',
    'Kelle juht ma olen?',
    'kelle ülemus ma olen',
    'whose manager am I?',
    'who are my reports?',
  ];
  for (const text of asking)
    it(`is what the description says word for word, and who they are by the staff list: ${text}`, async () => {
      const said = await told('meister', text);
      assert.match(said, /- valgustaja\n- lavatööline[\s\S]*(?:nimekirja järgi|the staff list)/u);
      assert.match(said, /Valgustaja[\s\S]*Vello Vaher|Helimeister[\s\S]*Heli Hein/u);
      assert.doesNotMatch(said, /Kaja Kask/u);
    });

  it('is said by the staff list alone where there is no description, those without a position too', async () => {
    const said = await told('juht', 'kes mulle alluvad?');
    assert.match(said, /^Sulle allub 3 inimest\nTöötajate nimekirja järgi\.\n/u);
    assert.match(said, /Maie Mets[\s\S]*Kaja Kask|Kaja Kask[\s\S]*Maie Mets/u);
    assert.match(said, /Aino Aas/u);
    assert.doesNotMatch(said, /ametijuhend alluvaid ei nimeta|Vello Vaher/u);
  });

  it('is read from whom descriptions name as the manager where the staff list says of nobody', async () => {
    const said = await told('meister', 'kes mulle alluvad?', withoutManagers);
    assert.match(said, /nimetavad vahetu juhina sinu ametikohta/u);
    assert.match(said, /Valgustaja\nVello Vaher/u);
    assert.match(await told('juht', 'kes mulle alluvad?', withoutManagers), /Kassapidaja[\s\S]*Lavameister/u);
  });

  it('is not asked with the name of another position', async () => {
    assert.doesNotMatch(await told('juht', 'kes lavameistrile alluvad?'), /Sulle allub/u);
  });
});

describe('who stands in for those who report to the one who asks', () => {
  const asking = [
    'Kes asendab minu inimesi?',
    'kes asendab mu alluvaid',
    'kes asendab minu tiimi',
    'who substitutes my people?',
    'who covers for my team',
    'who substitutes my direct reports',
  ];
  for (const text of asking)
    it(`is told for each of them, and not for the asker: ${text}`, async () => {
      const said = await told('meister', text);
      assert.match(
        said,
        /Valgustaja\nVello Vaher\n(?:teda asendab|is substituted by) 1\. Helimeister – Heli Hein/u,
      );
      assert.match(
        said,
        /Helimeister\nHeli Hein\n(?:teda asendab|is substituted by) 1\. Valgustaja – Vello Vaher/u,
      );
      assert.doesNotMatch(said, /Lavameister/u);
    });

  it('is said to be nobody where nobody is named', async () => {
    assert.match(
      await told('juht', 'kes asendab mu alluvaid'),
      /Kassapidaja\nKaja Kask\nAsendajat ei ole nimetatud/u,
    );
  });

  it('is told of each, and not of the unit, where it is asked who of them has none', async () => {
    for (const text of ['kellel mu alluvatest pole asendajat?', 'kellel minu inimestest puudub asendaja'])
      assert.match(
        await told('juht', text),
        /^Kes asendab sinu alluvaid[^]*Kassapidaja\nKaja Kask\nAsendajat ei ole/u,
        text,
      );
    assert.match(await told('meister', 'kellel minu osakonnas pole asendajat?'), /^Lavaosakond/u);
  });

  it('may be asked of those just named', async () => {
    assert.match(
      await told('meister', ['kes mulle alluvad?', 'ja kes neid asendab?']),
      /Vello Vaher\nteda asendab/u,
    );
  });

  it('is told of the unit where a team is all that was said and nobody reports to the asker', async () => {
    assert.match(await told('heli', 'kes asendab minu tiimi'), /^Lavaosakond: kes keda asendab/u);
    assert.match(await told('heli', 'kes asendab minu alluvaid'), /^Ei leidnud kedagi, kes sulle allub/u);
  });

  it('is no more asked where the asker asks of themselves', async () => {
    assert.match(await told('meister', 'kes mind asendab?'), /Lavameister/u);
  });
});

describe('what those have who report to the asker', () => {
  it('is told of each of them, and not of the asker', async () => {
    const said = await told('meister', 'kelle eest mu alluvad asendavad');

    assert.match(said, /Valgustaja/);
    assert.match(said, /Helimeister/);
    assert.doesNotMatch(said, /Lavameister: keda/);
  });

  it('is told by one part of theirs', async () => {
    const said = await told('meister', 'mis on mu alluvate tööülesanded');

    assert.match(said, /^Tööülesanded/);
    assert.match(said, /Valgustaja/);
    assert.match(said, /Helimeister/);
  });

  it('is what each of their positions is for', async () => {
    const said = await told('meister', 'millised on mu inimeste eesmärgid');

    assert.match(said, /^Eesmär/u);
    assert.doesNotMatch(said, /Lavameister/u);
  });

  it("begins with who they are: 'list my team' shows the people, and no name of the unit alone", async () => {
    const said = await told('meister', 'list my team');

    assert.match(said, /Vello Vaher/);
    assert.match(said, /Heli Hein/);
  });

  it("is not what the asker does with them: 'mida ma oma alluvatega tegema pean'", async () => {
    assert.doesNotMatch(await told('meister', 'mida ma oma alluvatega tegema pean'), /Tööülesanded erinevad/);
  });
});

describe('what the team of the one who asks has', () => {
  const half = openTestLibrary(
    [
      ...descriptions,
      aDescription({
        title: 'Teatrijuht',
        subordinates: ['Lavameister', 'Kassapidaja', 'Autojuht'],
        requirements: { education: 'Kõrgharidus' },
      }),
    ],
    {
      people: [
        ...people.map((person) => ({ ...person, manager: null })),
        aPerson({ aadObjectId: 'auto', name: 'Ants Aas', position: 'Autojuht', manager: null }),
      ],
    },
  );

  for (const text of [
    'millised ülesanded on mu meeskonnal',
    "my team's duties",
    'mis õigused mu alluvatel on',
    "my team's rights",
  ])
    it(`is told of each of those who report to them: '${text}'`, async () => {
      const said = await told('meister', text);

      assert.match(said, /Valgustaja/u);
      assert.match(said, /Helimeister/u);
    });

  it('is told of the unit where nobody reports to them', async () => {
    const said = await told('valgus', 'mis on mu tiimi ülesanded');

    assert.match(said, /Lavameister/u);
    assert.match(said, /Helimeister/u);
    assert.doesNotMatch(said, /Kassapidaja/u);
  });

  it('says of whom there is no description, and who that is', async () => {
    const said = await told('juht', 'mis haridust mu alluvatelt nõutakse', half);

    assert.match(said, /Lavameister/u);
    assert.match(said, /Autojuht\nAnts Aas\nSellel ametikohal ametijuhendit ei ole/u);
  });
});

describe('what the one who asks may do with those who report to them', () => {
  const led = openTestLibrary(
    [
      aDescription({
        title: 'Lavameister',
        manager: 'Teatrijuht',
        subordinates: ['Valgustaja'],
        rights: ['anda valgustajale korraldusi', 'sulgeda lava'],
        responsibilities: ['lava ohutuse eest'],
      }),
      aDescription({
        title: 'Valgustaja',
        manager: 'Lavameister',
        duties: [aDuty('1', 'Hooldab prožektoreid.')],
      }),
      aDescription({ title: 'Helimeister', duties: [aDuty('1', 'Hooldab mikrofone.')] }),
    ],
    { people },
  );

  for (const text of [
    'mis õigused mul on oma alluvate suhtes',
    'mis õigused mul alluvate üle on',
    'what rights do I have over my reports',
    'kas ma võin oma alluvale korraldusi anda',
    'kas ma tohin valgustajale korraldusi anda',
  ])
    it(`are the asker's own rights: '${text}'`, async () => {
      const said = await told('meister', text, led);

      assert.match(said, /anda valgustajale korraldusi/u);
      assert.doesNotMatch(said, /Teatrijuht|Vello Vaher/u);
    });

  for (const text of ['mis on minu õigused ja alluvad', 'kes on mu alluvad'])
    it(`are not asked for where it is asked who they are: '${text}'`, async () => {
      assert.match(await told('meister', text, led), /Vello Vaher/u);
    });

  it('is no matter of which of them does something', async () => {
    for (const text of ['kes mu alluvatest hooldab prožektoreid', 'which of my reports hooldab prožektoreid'])
      assert.match(await told('meister', text, led), /^Valgustaja\n[\s\S]*Hooldab prožektoreid/u, text);
    assert.match(await told('meister', 'kes mu alluvatest hooldab mikrofone', led), /^Helimeister/u);
  });
});

describe('who is above the one who asks', () => {
  const silent = openTestLibrary(
    [...descriptions, aDescription({ title: 'Piletör', unit: 'Müügiosakond' })],
    {
      people: [
        ...people,
        aPerson({ aadObjectId: 'pilet', name: 'Piia Puu', position: 'Piletör', manager: 'kassa' }),
      ],
    },
  );

  it('is told by the roster where their position has no description, or it names nobody', async () => {
    for (const text of ['kes on mu juht', 'kellele ma allun'])
      assert.match(
        await told('ametita', text),
        /^Vahetu juht\nTöötajate nimekirja järgi\. Sinu ametikohal ametijuhendit ei ole\.\nTeatrijuht\nTõnu Tamm/u,
      );
    assert.match(
      await told('pilet', 'who is my manager', silent),
      /^Manager\nAccording to the staff list\. Your job description names no manager\.\nKassapidaja\nKaja Kask/u,
    );
  });

  it('may be asked of further', async () => {
    assert.match(await told('pilet', ['kes on mu juht', 'ja tema juht'], silent), /Teatrijuht/u);
  });

  it('is whom their description names where it does', async () => {
    assert.doesNotMatch(await told('heli', 'kes on mu juht'), /nimekirja/u);
  });

  it('is not who is above those', async () => {
    for (const text of ['kes on mu ülemuse ülemus', "who is my boss's boss"])
      assert.doesNotMatch(await told('ametita', text), /Tõnu Tamm/u);
  });

  it('is nobody where the roster knows nobody either', async () => {
    assert.match(await told('ametita', 'kes on mu juht', withoutManagers), /^Ei leidnud/u);
  });
});
