import assert from 'node:assert/strict';
import { goingOn } from '../../../src/conversation/going-on/going-on.js';
import type { InHand } from '../../../src/conversation/talk/in-hand.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import type { Ametibot } from '../../../src/compose.js';
import { oneDay } from '../../../src/ground/index.js';
import { closing, inComposedHouse } from '../../composed-house.js';
import { aReference } from '../../contracts/references.js';

const shown = (kind: InHand['kind']): InHand => ({ kind, fields: {}, language: 'et' });

/** What is understood, in short: the kind, and whom or what of it. */
function understood(text: string, inHand: InHand): string | undefined {
  const next = goingOn(text, inHand);
  if (next === undefined) return undefined;
  const { command } = next;
  const { kind } = command;
  if (command.kind === 'person') return `person ${command.name}`;
  if (command.kind === 'outstanding' && command.unit !== null) return `outstanding ${command.unit}`;
  const whom = 'whom' in command ? command.whom : null;
  return whom === null ? kind : `${kind} ${'words' in whom ? whom.words : whom.kind}`;
}

describe('what is said of what was shown last', () => {
  const said: Readonly<Record<'reminder-form' | 'reminder' | 'acknowledgements', Record<string, string>>> = {
    'reminder-form': {
      'mitte kõigile, ainult need kes pole kinnitanud': 'change outstanding',
      'ikka kõigile': 'change all',
      'ainult aednikele': 'change aednikele',
      'only to Mari': 'change mari',
      'ei, ainult floristidele': 'change floristidele',
      'only the finance department': 'change finance department',
      'kõik v.a Mari Maasikas': 'change all',
      'without the managers': 'change',
      'kell 10': 'change',
      'näita enne, kuidas see välja näeb': 'preview',
      'what would it say?': 'preview',
      'saada ära': 'send',
      jah: 'send',
      'millal see siis läheb': 'change',
      'mis kell see välja läheb': 'change',
      'keda see puudutab': 'preview',
      'kes on välja jäetud': 'preview',
      'who is left out': 'preview',
      'did it go out?': 'status',
      'näeb hea välja, saada minema': 'send',
      'looks good, send it': 'send',
      'tühista see': 'drop',
      'saada ainult Marile ja Jaanile': 'change named',
      'saatmine esmaspäeva hommikul kell 8.30': 'change',
      'jätame katki': 'drop',
      'kes selle saab': 'change',
      'unusta ära, ei saadagi': 'drop',
      'lisa lõppu: Küsi julgelt.': 'change',
      'what time does it go out?': 'change',
      "hmm who's on that list": 'preview',
      'kes seal nimekirjas on': 'preview',
      'ja palju neid siis on': 'preview',
      'mitu inimest selle saab': 'preview',
      'mis sõnum neile tuleb': 'preview',
      'kas võib ära saata': 'preview',
      'oi mitte kõigile, ainult ohvriabi osakonnale palun': 'change ohvriabi osakonnale',
      'not Mari though she already did it': 'change',
      'või tegelt esmaspäevaks': 'change',
      'when would it land in their inbox': 'preview',
      'how many will it hit': 'preview',
      "skip Mari, she's leaving": 'change',
      'Marile mitte, ta on haige': 'change',
      'kas saab hiljem tagasi võtta kui viga on': 'told',
      'tühista kõik': 'drop',
      'jäta ära see': 'drop',
      'las jääb': 'drop',
      'hmm, leave it for now': 'drop',
      'kas sa kolmapäeval saatsid midagi': 'status',
      'millal viimane läks': 'status',
      'tähtaeg võiks olla 27. november': 'change',
      'and who will not get it?': 'preview',
      'kes seda ei saa': 'preview',
      'kes ilma jäävad': 'preview',
      "actually don't send it yet": 'drop',
      'ei, oota veel, ära praegu saada': 'drop',
      'Marit ära pane, tal pole veel juhendit': 'change',
    },
    reminder: {
      'kuidas läheb': 'status',
      'any failures?': 'status',
      'tühista see': 'status',
      'export pls': 'status',
      'remind them again': 'form outstanding',
      uuesti: 'form outstanding',
      'saada haldusosakonnale ka': 'form haldusosakonnale',
      'ja kes vastas': 'outstanding',
      'saada aednikele': 'form aednikele',
    },
    acknowledgements: {
      'aga mina?': 'mine',
      'ja nüüd?': 'outstanding',
      'osakondade kaupa': 'outstanding',
      'a Mari?': 'person mari',
      'haldusosakonnas?': 'outstanding haldusosakonnas',
      'kus on kõige halvem seis': 'outstanding',
      'saada neile kiri': 'form outstanding',
      'anna see excelis': 'told-table',
      'tuleta neile meelde': 'form outstanding',
      'nudge them pls': 'form outstanding',
      'kas Liina on teinud': 'person liina',
      'and has Liina done it': 'person liina',
      'ja kui inimene on vahepeal lahkunud': 'told-leavers',
    },
  };
  for (const [kind, sayings] of Object.entries(said))
    it(`is understood by it: ${kind}`, () => {
      const found = Object.keys(sayings).map((text) => [
        text,
        understood(text, shown(kind as InHand['kind'])),
      ]);
      assert.deepEqual(Object.fromEntries(found), sayings);
    });

  it('is no word to send where it asks whether one may, or whether it can be undone', () => {
    for (const text of ['can I undo it after sending', 'kas saan selle pärast saatmist tagasi võtta'])
      assert.equal(understood(text, shown('reminder-form')), 'told', text);
  });

  it('ticks nothing of the form where it only asks', () => {
    const asked = goingOn('kas juht saab ka teada, kui keegi ei kinnita', shown('reminder-form'));
    assert.equal(asked, undefined);
    const told = goingOn('anna juhtidele teada, kui keegi ei kinnita', shown('reminder-form'));
    assert.equal(told?.command.kind, 'change');
  });

  it('reminds those of the list alone who have not acknowledged', () => {
    const command = goingOn('tuleta neile meelde', { ...shown('acknowledgements'), unit: 'aias' })?.command;
    assert.ok(command?.kind === 'form');
    assert.deepEqual(
      [command.whom.kind, command.also, command.without],
      ['named', 'aias', 'kes on juba kinnitanud'],
    );
  });

  it('reminds those of the list alone, whatever else is said of the reminder', () => {
    const inHand = { ...shown('acknowledgements'), unit: 'aias' };
    for (const text of [
      'saada neile uus meeldetuletus homme hommikul kell 9',
      'saada sinna meeldetuletus et vaadake oma ametijuhend üle',
    ]) {
      const next = goingOn(text, inHand);
      assert.ok(next?.command.kind === 'form', text);
      assert.deepEqual([next.command.also, next.surely], ['aias', true], text);
    }
  });

  it('asks since when those of the list have not, and nothing is changed by asking it', () => {
    for (const text of ['since when have they not signed', 'kui kaua nad juba kinnitamata on']) {
      const ofList = goingOn(text, { ...shown('acknowledgements'), unit: 'aias' })?.command;
      assert.ok(ofList?.kind === 'outstanding', text);
      assert.deepEqual([ofList.unit, ofList.age], ['aias', { kind: 'longest' }], text);
      assert.notEqual(goingOn(text, shown('reminder-form'))?.command.kind, 'change', text);
    }
  });

  it('asks of the reminder and not of the list where it says so', () => {
    assert.equal(goingOn('meeldetuletuse seis', shown('acknowledgements')), undefined);
  });

  it('goes on with whoever a delivery was asked of', () => {
    const inHand = { ...shown('reminder'), person: 'Mari' };
    assert.equal(understood('send her a reminder with a deadline of 27 November', inHand), 'form Mari');
    assert.equal(understood('has she acknowledged it', inHand), 'person mari');
    const without = goingOn("don't remind her for now", inHand)?.command;
    assert.ok(without?.kind === 'change');
    assert.equal(without.without, 'Mari');
  });

  it('asks the same of whoever was asked for last', () => {
    const inHand = { ...shown('acknowledgements'), person: 'Mari' };
    assert.equal(understood('millal ta seda tegi', inHand), 'person mari');
  });

  it('asks nothing of a list where no more is wanted', () => {
    assert.equal(goingOn('aitäh, rohkem pole vaja', shown('acknowledgements')), undefined);
  });

  it('gives up the form that was begun, whatever was looked at meanwhile', () => {
    const fields = { audience: 'all' };
    for (const kind of ['reminder', 'aside'] as const) {
      assert.equal(understood('tühista kõik', { kind, fields, language: 'et' }), 'drop');
      assert.notEqual(understood('tühista kõik', shown(kind)), 'drop');
    }
  });

  it('is a question where a word of it is of something else', () => {
    for (const kind of ['reminder-form', 'reminder', 'acknowledgements'] as const)
      for (const text of ['kes kastab taimi', 'kes vastutab eelarve eest', 'mis on mu õigused'])
        assert.equal(goingOn(text, shown(kind)), undefined, `${kind}: ${text}`);
  });

  it('is of nothing that was laid aside', () => {
    assert.equal(goingOn('saada', shown('aside')), undefined);
  });
});

const people = [
  'aadObjectId,upn,name,position,unit,manager,roles',
  'hr,helle@example.ee,Helle Hein,Personalijuht,Personal,,employee;hr',
  'mari,mari@example.ee,Mari Maasikas,Aednik,Aed,,employee',
  'jaan,jaan@example.ee,Jaan Kask,Florist,Pood,,employee',
].join('\n');

interface Input {
  readonly id?: string;
  readonly value?: string;
}

/** What HR reads last, and what the form is filled in with. */
async function talk({ colleague }: Ametibot, ...turns: readonly string[]) {
  let card: object = {};
  for (const text of turns)
    ({ card } = await colleague.reply({ text, conversation: 'vestlus hr', aadObjectId: 'hr' }));
  const inputs: Input[] = [];
  JSON.stringify(card, (_, value: Input) => {
    if (typeof value?.id === 'string') inputs.push(value);
    return value;
  });
  const filled = Object.fromEntries(inputs.map(({ id, value }) => [id ?? '', value ?? '']));
  return { text: readTexts(card).join('\n'), filled };
}

async function withHr(work: (bot: Ametibot) => Promise<void>): Promise<void> {
  await inComposedHouse(async (house) => {
    await house.writeRoster(people);
    await closing(await house.starts(), async (bot) => {
      const person = { id: '29:jaan', aadObjectId: 'jaan' };
      await bot.storage.references.remember(aReference('a:jaan', { person }));
      await work(bot);
    });
  });
}

describe('a reminder for whoever was just asked for', () => {
  for (const text of ['saada talle meeldetuletus', 'tuleta talle meelde', 'send her a reminder'])
    it(`is for nobody else: '${text}'`, () =>
      withHr(async (bot) => {
        const { filled } = await talk(bot, 'kas Mari on kinnitanud', text);
        assert.equal(filled['audience'], 'person:mari');
      }));

  it('is for those whom somebody leads where they were listed, and not for whoever leads them', () =>
    inComposedHouse(async (house) => {
      await house.writeRoster(
        people.replace(
          'jaan@example.ee,Jaan Kask,Florist,Pood,,',
          'jaan@example.ee,Jaan Kask,Florist,Pood,mari,',
        ),
      );
      await closing(await house.starts(), async (bot) => {
        for (const asked of [
          'Mari tahab teada, kes tema inimestest kinnitanud pole',
          'kes Mari tiimis pole kinnitanud',
        ]) {
          const { filled } = await talk(bot, asked, 'tuleta neile meelde');
          assert.equal(filled['audience'], 'person:jaan', asked);
        }
      });
    }));

  it('is for whoever it was asked of whether the last one came', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, 'kas Mari sai meeldetuletuse kätte', 'saada talle meeldetuletus');
      assert.equal(filled['audience'], 'person:mari');
    }));

  it('is not begun where it is forbidden', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, 'kas Mari on kinnitanud', 'ära saada talle meeldetuletust');
      assert.equal(filled['audience'], undefined);
    }));
});

const begins = 'saada kõigile meeldetuletus';

describe('the form that HR has begun', () => {
  it('has the message that was said, or that behind it, as it was written', () =>
    withHr(async (bot) => {
      const text = 'Tere, {nimi}! Loe läbi ja kinnita: hiljemalt {tähtaeg}.';
      const { filled } = await talk(bot, begins, `muuda teksti: ${text}`);
      assert.equal(filled['message'], text);
      const { filled: longer } = await talk(bot, 'lisa lõppu Küsi julgelt Hellelt!');
      assert.equal(longer['message'], `${text} Küsi julgelt Hellelt!`);
      const { filled: english } = await talk(bot, 'change the message to: Please read it.');
      assert.deepEqual([english['message'], english['messageEn']], [longer['message'], 'Please read it.']);
    }));

  it('has what it is to say in the language that it is written in, with a colon or without', () =>
    withHr(async (bot) => {
      await talk(bot, begins);
      const { filled } = await talk(bot, 'can you make the message shorter: Please read and confirm it.');
      assert.equal(filled['messageEn'], 'Please read and confirm it.');
      const { filled: behind } = await talk(bot, 'lisa teksti lõppu, et küsimuste korral kirjutage mulle');
      assert.match(behind['message'] ?? '', /\}\. Küsimuste korral kirjutage mulle\.$/u);
      const { filled: english } = await talk(bot, 'add a line saying that questions come to me');
      assert.match(english['messageEn'] ?? '', /confirm it\. That questions come to me\.$/u);
    }));

  it('is begun for nobody besides whoever is to be added where nothing is planned', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, 'meeldetuletuse seis', 'lisa Mari');
      assert.deepEqual([filled['audience'], filled['also']], ['person:mari', '']);
    }));

  it('begins with a wish to have the review under way, due on the day by which all should acknowledge', () =>
    withHr(async (bot) => {
      const { filled } = await talk(
        bot,
        'tahaks selle aasta ülevaatuse käima lükata, kõik peaksid kinnitama 11. detsembriks',
      );
      assert.match(filled['due'] ?? '', /-12-11$/u);
      assert.deepEqual([filled['audience'], filled['sendDay'] ?? ''], ['all', '']);
    }));

  it('is due when it was said, and so much later than it was', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, begins, 'tähtaeg võiks olla 15. detsember');
      const due = new Date(filled['due'] ?? '').getTime();
      assert.match(filled['due'] ?? '', /-12-15$/u);
      for (const [more, weeks] of [
        ['tähtaeg nädal edasi', 1],
        ['lükka tähtaega kahe nädala võrra edasi', 3],
      ] as const) {
        const later = new Date((await talk(bot, more)).filled['due'] ?? '').getTime();
        assert.equal((later - due) / oneDay, weeks * 7, more);
      }
    }));

  it('is due on the day by which all is to be done', () =>
    withHr(async (bot) => {
      await talk(bot, begins);
      for (const text of ['valmis 11. detsembriks', '11. detsembriks peab kõigil kinnitatud olema']) {
        const { filled } = await talk(bot, 'tähtaeg pane 20. detsember', text);
        assert.match(filled['due'] ?? '', /-12-11$/u, text);
        assert.equal(filled['sendDay'] ?? '', '', text);
      }
    }));

  it('is due after it goes out where nobody has chosen the day, and keeps its hour on another day', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, 'planeeri meeldetuletus kõigile 4. jaanuariks kell 10');
      assert.ok((filled['due'] ?? '') > (filled['sendDay'] ?? ''), filled['due']);
      const { filled: later } = await talk(bot, 'lükka 5. jaanuarile');
      assert.deepEqual([later['sendDay']?.slice(5), later['sendTime']], ['01-05', '10:00']);
    }));

  it('ticks what is to follow, or does not', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, begins, 'ilma järelmeeldetuletusteta');
      assert.equal(filled['followUps'], 'false');
      for (const text of ['ja juhile ka teada kui keegi ei kinnita', 'nädal enne tähtaega saada uuesti']) {
        await talk(bot, 'ilma järelmeeldetuletusteta');
        assert.equal((await talk(bot, text)).filled['followUps'], 'true', text);
      }
      assert.equal((await talk(bot, 'korda igal aastal')).filled['yearly'], 'true');
    }));

  it('leaves out whoever is away, whatever is said of why', () =>
    withHr(async (bot) => {
      for (const text of [
        'aga ära Mari Maasikast sisse pane, ta on lapsehoolduspuhkusel',
        'Mari on haiguslehel, kas ma saan ta nimekirjast maha võtta',
      ])
        assert.equal((await talk(bot, begins, text)).filled['without'], 'Mari Maasikas', text);
      assert.equal((await talk(bot, 'ära Marile saada')).filled['without'], 'Mari Maasikas');
    }));

  it('is given up, and nothing of it is sent or comes back', () =>
    withHr(async (bot) => {
      const { text } = await talk(bot, begins, 'jäta Mari välja', 'unusta ära, ei saadagi');
      assert.match(text, /^Hästi, jätan selle vormi kõrvale\. Midagi ei ole saadetud/u);
      assert.equal((await talk(bot, begins)).filled['without'], '');
      assert.match((await talk(bot, 'meeldetuletuse seis')).text, /Ühtegi meeldetuletust ei ole/u);
    }));

  it('goes to several who are named together, and to nobody before it is clear who they are', () =>
    withHr(async (bot) => {
      const several = { audience: 'named', also: 'Mari Maasikas; Jaan Kask' };
      for (const turns of [
        ['saada meeldetuletus Marile ja Jaanile'],
        ['remind Mari and Jaan'],
        [begins, 'saada ainult Marile ja Jaanile'],
        ['saada Marile meeldetuletus', 'ja Jaanile ka'],
        ['saada Marile meeldetuletus', 'also to Jaan'],
      ]) {
        const { audience, also } = (await talk(bot, ...turns)).filled;
        assert.deepEqual({ audience, also }, several, turns.join());
      }
      const unknown = await talk(bot, 'saada meeldetuletus Marile ja valvurile');
      assert.match(unknown.text, /Ei leidnud, kellele saata: „valvurile“/u);
      assert.deepEqual(
        [unknown.filled['audience'], unknown.filled['also']],
        ['named', 'Mari Maasikas; valvurile'],
      );
      assert.match((await talk(bot, 'vaata')).text, /Ei ole selge, kellele saata/u);
    }));

  it('is for one fewer, or for everybody again, when that is said', () =>
    withHr(async (bot) => {
      const chosen = async (...turns: readonly string[]) => {
        const { audience, also, without } = (await talk(bot, ...turns)).filled;
        return [audience, also, without];
      };
      const several = 'saada meeldetuletus Marile, Jaanile ja Hellele';
      assert.deepEqual(await chosen(several), ['named', 'Mari Maasikas; Jaan Kask; Helle Hein', '']);
      assert.deepEqual(await chosen('mitte Jaan'), ['named', 'Mari Maasikas; Helle Hein', '']);
      assert.deepEqual(await chosen('tähtaeg pane 15. detsember'), [
        'named',
        'Mari Maasikas; Helle Hein',
        '',
      ]);
      assert.deepEqual(await chosen('not Helle'), ['person:mari', '', '']);
      assert.deepEqual(await chosen('ikka kõigile'), ['all', '', '']);
      assert.deepEqual(await chosen('mitte Mari'), ['all', '', 'Mari Maasikas']);
      assert.deepEqual(await chosen('ainult need kes pole kinnitanud', 'ja Marile ka'), [
        'outstanding',
        'Mari Maasikas',
        '',
      ]);
    }));

  it('for a unit is narrowed to those of it who have not acknowledged, and widened where all such are said', () =>
    withHr(async (bot) => {
      const chosen = async (...said: readonly string[]) => {
        const { filled } = await talk(bot, ...said);
        return [filled['audience'], filled['without'] ?? ''];
      };
      const narrowed = ['unit:Aed', 'kes on juba kinnitanud'];
      assert.deepEqual(await chosen('saada aia osakonnale meeldetuletus'), ['unit:Aed', '']);
      assert.deepEqual(await chosen('ainult neile, kes pole kinnitanud'), narrowed);
      assert.deepEqual(await chosen('tähtaeg pane 15. detsember'), narrowed);
      assert.deepEqual(await chosen('saada ikka kõigile, kes pole kinnitanud'), [
        'outstanding',
        'kes on juba kinnitanud',
      ]);
    }));

  it('says who besides may send', () =>
    withHr(async (bot) => {
      for (const text of ['kes veel saab meeldetuletusi saata', 'kuidas ma selle kolleegile üle annan'])
        assert.match((await talk(bot, begins, text)).text, /^Peale sinu/u, text);
    }));

  it('keeps what was said of it when more is said: nobody comes back who was left out', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, begins, 'jäta Mari välja', 'tähtaeg pane 15. detsember');
      assert.equal(filled['without'], 'Mari Maasikas');
      assert.match(filled['due'] ?? '', /-12-15$/u);
      const { filled: later } = await talk(bot, 'kell 10', 'ainult need kes pole kinnitanud');
      assert.deepEqual(
        [later['audience'], later['without'], later['sendTime']],
        ['outstanding', 'Mari Maasikas', '10:00'],
      );
    }));

  it('is seen as it would arrive, and asked of once more with the count, by words', () =>
    withHr(async (bot) => {
      assert.match((await talk(bot, begins, 'jäta Mari välja', 'vaata')).text, /Meeldetuletuse saaks/u);
      assert.match((await talk(bot, 'saada')).text, /Kas saadan meeldetuletuse \d/u);
      assert.match((await talk(bot, 'jah')).text, /Kas saadan meeldetuletuse \d[^]*Mari Maasikas/u);
      assert.match((await talk(bot, 'meeldetuletuse seis')).text, /Ühtegi meeldetuletust ei ole/u);
    }));

  it('is there again after a question and after a list', () =>
    withHr(async (bot) => {
      const asked = ['kes asendab aednikku', 'kes pole kinnitanud'];
      const { filled } = await talk(bot, begins, 'jäta Mari välja', ...asked, 'tähtaeg pane 15. detsember');
      assert.equal(filled['without'], 'Mari Maasikas');
    }));

  it('says of no unit that nobody is in it where none was named', () =>
    withHr(async (bot) => {
      const unit = /Sellises üksuses ei ole/u;
      assert.match((await talk(bot, 'saada lennuosakonnale meeldetuletus')).text, unit);
      assert.doesNotMatch((await talk(bot, 'kell 10')).text, unit);
    }));

  it('is begun anew when a reminder is asked for as a whole', () =>
    withHr(async (bot) => {
      const { filled } = await talk(bot, begins, 'jäta Mari välja', begins);
      assert.equal(filled['without'], '');
    }));
});
