import assert from 'node:assert/strict';
import { onlyPosition, readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

async function readDocx(text: string) {
  const bytes = await makeDocx(blocksOf(text), { drawnNumbers: false });
  const reading = await readFileBytes('ametijuhend.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

describe('a label that names a language', () => {
  it('says of the level beside it whose it is', async () => {
    const { content } = await readDocx(`AMETIJUHEND
| Ametikoht | Kellassepp |
# Tööülesanded
1. Inglise keel: loeb tunniplaani.
# Nõuded
| Võõrkeelte oskus | inglise keel B1 |
| Eesti keele oskus | C1 |
| Soome keel | tasemel A2 |`);
    assert.deepEqual(content.requirements.languages, [
      { language: 'en', level: 'B1' },
      { language: 'et', level: 'C1' },
      { language: 'fi', level: 'A2' },
    ]);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Inglise keel: loeb tunniplaani.'],
    );
  });
});

describe('a label that stands in no table, and whose words all mean one thing', () => {
  it('may be said to the holder, in a description of a role', () => {
    const { content } = onlyPosition(`Rollikirjeldus
Kella spetsialist

Raporteerib: meistrile
Kes talle alluvad: sellid
Kes on asendaja: vaskur

Peamised ülesanded
- kerid kelli
Sa vastutad
- kellade eest
Nõuded
Kogemused: üks aasta
Arvutialased teadmised: tabelid
`);
    assert.deepEqual(
      [content.title, content.manager, content.subordinates, content.substitutedBy, content.responsibilities],
      ['Kella spetsialist', 'meistrile', ['sellid'], ['vaskur'], ['kellade eest']],
    );
    const { experience, computerSkills } = content.requirements;
    assert.deepEqual([experience, computerSkills], ['üks aasta', 'tabelid']);
  });

  it('has what stands in parentheses behind it in its own cell for itself', async () => {
    const { content } = await readDocx(
      '# Job description\n| Job title | Clockmaker |\n| Covered by (in absence) | Bellfounder |\n# Duties\n- Winds.',
    );
    assert.deepEqual(content.substitutedBy, ['Bellfounder']);
  });

  it('opens its field in Estonian, in whatever order and form the words are', () => {
    const { content } = onlyPosition(`AMETIJUHEND

Ameti nimetus: Kellassepp
Struktuuriüksuse nimi: Tornikoda
Töötaja vahetu ülem: Meister
Äraolekul asendab: Vaskur
Asendab vajadusel: Vaskurit
Tööaja korraldus: 20 tundi nädalas
Ametikoha mõte: Kellad käivad õigesti.

Mida teeb:
- kerib kelli
Mida võib:
- tellida varuosi
Mille eest vastutab:
- kellade käik
Töötajale esitatavad nõuded:
Nõutav haridustase: kutseharidus
Varasem kogemus: üks aasta
Keelte valdamine: eesti keel B2
Arvuti kasutamine: tabelarvutus
`);
    assert.deepEqual(
      [content.title, content.unit, content.manager, content.conditions, content.purpose],
      ['Kellassepp', 'Tornikoda', 'Meister', '20 tundi nädalas', 'Kellad käivad õigesti.'],
    );
    assert.deepEqual([content.substitutedBy, content.substitutes], [['Vaskur'], ['Vaskurit']]);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['kerib kelli'],
    );
    assert.deepEqual([content.rights, content.responsibilities], [['tellida varuosi'], ['kellade käik']]);
    const { education, experience, languages, computerSkills } = content.requirements;
    assert.deepEqual([education, experience, computerSkills], ['kutseharidus', 'üks aasta', 'tabelarvutus']);
    assert.deepEqual(languages, [{ language: 'et', level: 'B2' }]);
  });

  it('opens it in English, with a dash before the value as with a colon', () => {
    const { content } = onlyPosition(`JOB DESCRIPTION

Title of post - Bell founder
Section - Tower workshop
Number of direct reports - none
Replaced during absence by - Coppersmith
Stands in for - Clockmaker

Position purpose
To keep the bells in tune.

Key accountabilities
1. Casts bells.
2. Tunes bells.

Answerable for
1. The furnace.

Decision-making rights
1. Order bronze.

Person specification: essential
Level of education - foundry school
Knowledge of languages - English B2

Person specification: desirable
Plays the organ.
`);
    assert.deepEqual(
      [content.title, content.unit, content.purpose],
      ['Bell founder', 'Tower workshop', 'To keep the bells in tune.'],
    );
    assert.deepEqual([content.substitutedBy, content.substitutes], [['Coppersmith'], ['Clockmaker']]);
    assert.deepEqual(content.subordinates, []);
    assert.equal(content.duties.length, 2);
    assert.deepEqual([content.responsibilities, content.rights], [['The furnace.'], ['Order bronze.']]);
    assert.equal(content.requirements.education, 'foundry school');
    assert.equal(content.requirements.additional, 'Plays the organ.');
  });

  it('is none where one of its words is not known: it is told, and its value kept nowhere', () => {
    const { content, notes } = onlyPosition(
      'AMETIJUHEND\nAmeti nimetus: Kellassepp\nVahetu juht: Meister\nVarasem vahetu juht: Vaskur\n\nTööülesanded\n1. Kerib kelli.\n',
    );
    assert.equal(content.manager, 'Meister');
    assert.ok(notes.some(({ text }) => text.startsWith('Varasem vahetu juht')));
  });

  it('ends before a word that is the value: nobody is a group of workers', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\n1. Üldosa\n1.1. Ametinimetus Kellassepp\n1.2. Ametikoha grupp Töötaja\n\n2. Tööülesanded\n2.1. Kerib kelli.\n',
    );
    assert.equal(content.group, 'Töötaja');
  });
});

describe('a heading whose meaning hangs on the others', () => {
  it('is what the post is for where it names one task and another heading names them all', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\n1. Ametinimetus: Kellassepp\n2. Ametikoha ülesanne\nHoida kellad käigus.\n3. Kelladega seotud tööülesanded\n3.1. Kerib kelli.\n4. Muud tööülesanded\n4.1. Peab päevikut.\n',
    );
    assert.equal(content.purpose, 'Hoida kellad käigus.');
    assert.deepEqual(
      content.duties.map(({ number }) => number),
      ['3.1', '4.1'],
    );
  });

  it('is the name of the paper where the row of the post stands under it', () => {
    const { content } = onlyPosition(
      'TÖÖÜLESANNETE KIRJELDUS\nLisa määrab töötaja ülesanded.\n\nTöö nimetus: Kellassepp\nVahetu juht: Meister\n\nTööülesanded\n1. Kerib kelli.\n',
    );
    assert.deepEqual([content.title, content.manager], ['Kellassepp', 'Meister']);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kelli.'],
    );
  });

  it('opens the results of all duties where what stands under it is counted anew', () => {
    const { content } = onlyPosition(
      'JOB DESCRIPTION\nJob title: Bell founder\n\nPrincipal duties\n1. Casts bells.\n2. Tunes bells.\nPerformance indicators\n1. Bells are cast.\n2. Bells are in tune.\nRights\n1. Order bronze.\n',
    );
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, results]),
      [
        ['Casts bells.', ['Bells are cast.']],
        ['Tunes bells.', ['Bells are in tune.']],
      ],
    );
  });
});

describe('sentences that say what labels say', () => {
  it('tell who does whose duties, and in which unit the post is', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\n1. Üldsätted\n1.1. Ametinimetus: Kellassepp\n1.2. Kellassepa ametikoht on tornide osakonnas.\n1.3. Töötaja äraolekul täidab tema ülesandeid vaskur.\n1.4. Töötaja täidab koristaja ülesandeid tema äraolekul.\n\n2. Tööülesanded\n2.1. Töö kelladega:\n(a) kerib kelli;\n(b) õlitab kelli.\n3. Õigused\n3.1. Töötajal on õigus:\n(a) tellida varuosi;\n(b) tellida õli.\n',
    );
    assert.deepEqual(
      [content.unit, content.substitutedBy, content.substitutes],
      ['tornide osakond', ['vaskur'], ['koristaja']],
    );
    assert.deepEqual(content.rights, ['tellida varuosi;', 'tellida õli.']);
  });
});

describe('a table that holds the whole description', () => {
  it('goes on behind its duties with rows of labels and values', async () => {
    const { content } = await readDocx(`| Position title | Bell founder |
| Duty | Success measure |
| Casts bells. | Bells ring. |
| The holder is entitled to | order bronze |
| The holder is liable for | the furnace |
| Education and training required | foundry school |
| Languages required | English B2 |
`);
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, results]),
      [['Casts bells.', ['Bells ring.']]],
    );
    assert.deepEqual([content.rights, content.responsibilities], [['order bronze'], ['the furnace']]);
    assert.equal(content.requirements.education, 'foundry school');
    assert.deepEqual(content.requirements.languages, [{ language: 'en', level: 'B2' }]);
  });

  it('has no label in a cell whose first words alone are known: it is told, and no word of it is a value', async () => {
    const { content, notes } = await readDocx(`# Ametijuhend
| Ametinimetus | Kellassepp |
| Asendaja ja tema telefon | Vaskur |
# Tööülesanded
* Kerib kelli.
`);
    assert.deepEqual(content.substitutedBy, []);
    assert.ok(notes.some(({ text }) => text === 'Asendaja ja tema telefon'));
  });

  it('tells the post that the holder answers to from those who answer to the holder', () => {
    const { content } = onlyPosition(
      'JOB DESCRIPTION\nPosition title: Bell founder\nPosition reports to: Master\nNumber of direct reports: 2\n\nDuties\n1. Casts bells.\n',
    );
    assert.deepEqual([content.manager, content.subordinates], ['Master', ['2']]);
  });
});

describe('a heading in bold with a colon, over duties that are counted through', () => {
  it('is no word of the duty before it, and is told', async () => {
    const { content, notes } = await readDocx(`# Ametijuhend
Ametinimetus: Kellassepp
# Tööülesanded
3.1 kerib kelli;
3.2 õlitab kelli.
# Majandustöö:
3.3 koristab torni.
`);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['kerib kelli;', 'õlitab kelli.', 'koristab torni.'],
    );
    assert.ok(notes.some(({ text }) => text === 'Majandustöö:'));
  });
});

describe('a heading that asks', () => {
  it('is known by the word that asks and the verb it ends with, whoever stands between', async () => {
    const { content } = await readDocx(`# Kellassepa ametijuhend
# Milleks ametikoht on
Et kell käiks.
# Mida kellassepp teeb
Kerib kella.
# Mida kellassepp võib
Kella peatada.
# Mille eest kellassepp vastutab
Kella eest.
# Keda me otsime
Haridus: kellassepa kutse
`);
    assert.equal(content.purpose, 'Et kell käiks.');
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kella.'],
    );
    assert.deepEqual([content.rights, content.responsibilities], [['Kella peatada.'], ['Kella eest.']]);
    assert.equal(content.requirements.education, 'kellassepa kutse');
  });

  it('asks the same in English', async () => {
    const { content } = await readDocx(`# Job description: Bell keeper
# Why this job exists
To keep time.
# What you will be doing
Winding the clock.
# What you may decide
When to oil it.
# What you answer for
The tower.
# Who we are looking for
Education: any
`);
    assert.deepEqual(
      [content.purpose, content.duties.map(({ text }) => text), content.rights, content.responsibilities],
      ['To keep time.', ['Winding the clock.'], ['When to oil it.'], ['The tower.']],
    );
    assert.equal(content.requirements.education, 'any');
  });

  it('may have its question mark, as may a label before its value', () => {
    const { content } = onlyPosition(`AMETIJUHEND

Ametinimetus: Kellassepp
Kes asendab? – sell
Keda asendab? Vaskurit

Mida kellassepp teeb?
- kerib kelli

Mille eest kellassepp vastutab?
- kellade käik

Mis õigused on kellassepal?
- tellida varuosi

Mida eeldame?
Haridus: kutseharidus
`);
    assert.deepEqual([content.substitutedBy, content.substitutes], [['sell'], ['Vaskurit']]);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['kerib kelli'],
    );
    assert.deepEqual([content.responsibilities, content.rights], [['kellade käik'], ['tellida varuosi']]);
    assert.equal(content.requirements.education, 'kutseharidus');
  });

  it('ends the chapter before it though nobody knows what it asks', async () => {
    const { content, notes } = await readDocx(
      '# Ametijuhend\nAmetinimetus: Kellassepp\n# Mida kellassepp teeb?\n* Kerib kelli.\n# Kellele ta laulab?\n* Linnale.\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kelli.'],
    );
    assert.deepEqual(
      notes.flatMap(({ kind, text }) => (kind === 'unknown-label' ? [text] : [])),
      ['Kellele ta laulab?'],
    );
  });
});

describe('a label with a dash before its value', () => {
  it('opens its field under a heading that nobody knows', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\n\nAmetikoht - kellassepp\n\nTöö sisu\n\n- kerib kella\n\nTöötaja vastutus\n\n- kell\n\nKes sobib\n\nHaridus - põhiharidus\nKeeled - eesti keel B1\n',
    );
    assert.equal(content.requirements.education, 'põhiharidus');
    assert.deepEqual(content.requirements.languages, [{ language: 'et', level: 'B1' }]);
  });
});
