import assert from 'node:assert/strict';
import { goingOn } from '../../../src/conversation/going-on/going-on.js';
import { readReminderCommand } from '../../../src/conversation/reminding/read-reminder-command.js';
import { isMeantToRemind } from '../../../src/conversation/reminding/reminding.js';
import { groupsMeant } from '../../../src/conversation/reminding/groups-meant.js';
import { aDescription } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';
import { aHouse, dataOf, filled, inTalk, textOf } from '../talk-with-hr.js';

/** Whom, and who is named besides. */
function read(text: string): string | undefined {
  const command = readReminderCommand(text);
  if (command?.kind !== 'form') return command?.kind;
  const { whom, also } = command;
  return [whom.kind, 'words' in whom ? whom.words : [], also ?? []].flat().join(': ');
}

describe('A reminder for several', () => {
  const said: Readonly<Record<string, string>> = {
    'saada meeldetuletus superviisorile ja projektijuhtidele': 'named: superviisorile ja projektijuhtidele',
    'saada meeldetuletus kahele üksusele: Toetus ja Arendus': 'named: toetus ja arendus',
    'saada toetuse ja arenduse osakonnale meeldetuletus': 'named: toetuse ja arenduse osakonnale',
    'tuleta Marile, Jürile ja aia osakonnale homme kell 10 meelde':
      'named: marile ja jurile ja aia osakonnale',
    'send a reminder to the gardeners, Finance and HR': 'named: gardeners ja finance ja hr',
    'remind Mari and Jaan to acknowledge by Friday': 'named: mari ja jaan',
    'saada meeldetuletus neile, kes pole kinnitanud, ja juhtidele': 'outstanding: juhtidele',
    'juhtidele ja neile, kes pole kinnitanud, meeldetuletus': 'outstanding: juhtidele',
    'saada meeldetuletus Marile, juhtidele ja neile kes pole kinnitanud': 'outstanding: marile ja juhtidele',
    'saada meeldetuletus IT osakonnale ja neile, kes pole kinnitanud': 'outstanding: it osakonnale',
    'saada meeldetuletus neile, kes pole kinnitanud, ja IT osakonnale': 'outstanding: it osakonnale',
    'remind the managers and those who have not acknowledged': 'outstanding: managers',
    "remind all the gardeners and whoever hasn't signed": 'outstanding: gardeners',
    'kas peaks juba ametijuhendite meeldetuletuse teele panema': 'all',
    'remind those who have not acknowledged and the managers': 'outstanding: managers',
    'saada aednikele ja floristidele, kes pole kinnitanud, meeldetuletus': 'named: aednikele ja floristidele',
    'saada meeldetuletus ainult juhtidele': 'managers',
    'tuleta kõigile juhtidele meelde': 'managers',
    'remind all managers': 'managers',
    'tuleta meelde ainult aia osakonna juhtidele': 'named: aia osakonna juhtidele',
    'remind managers in the gardening department': 'named: managers in the gardening department',
    'set up a reminder for all project managers and gardeners': 'named: project managers ja gardeners',
    'saada kõigile aednikele meeldetuletus': 'called: aednikele',
    'saada kõigile aednikele ja floristidele meeldetuletus': 'named: aednikele ja floristidele',
    'saada meeldetuletus kõigile töötajatele': 'all',
  };
  for (const [text, whom] of Object.entries(said))
    it(`is begun by saying so: ${text}`, () => {
      assert.equal(read(text), whom);
    });

  it('is begun by nothing that is no reminder', () => {
    const asked = (text: string) => ({ text, conversation: 'a', aadObjectId: 'hr' });
    for (const text of ['saada arve Marile ja Jaanile', 'kes koostab aruandeid ja eelarvet']) {
      const command = readReminderCommand(text);
      assert.ok(command === undefined || !isMeantToRemind(command, asked(text), aHouse()), text);
    }
  });

  it('is added to and taken from in the words that people use', () => {
    const form = { kind: 'reminder-form', fields: {}, language: 'et' } as const;
    const told = (text: string) => {
      const command = goingOn(text, form)?.command;
      return command !== undefined && 'also' in command ? [command.also, command.without] : command?.kind;
    };
    for (const text of ['ja aednikele ka', 'lisa aednikele', 'pane aednikele ka sisse', 'ja aednikele'])
      assert.deepEqual(told(text), ['aednikele', null], text);
    for (const text of ['mitte aednikud', 'aednikud mitte', 'aga mitte aednikud', 'võta aednikud välja'])
      assert.deepEqual(told(text), [null, 'aednikud'], text);
    for (const [text, names] of [
      ['also to the gardeners', ['gardeners', null]],
      ['not the gardeners', [null, 'gardeners']],
    ] as const)
      assert.deepEqual(told(text), names, text);
  });

  it('says to whom it goes, and to how many, on every card from the preview to the report', () =>
    inTalk(async ({ press, say, storage }) => {
      const several = { ...filled, audience: 'named', also: 'Aed; Florist; Mari; juhid' };
      const whom = /Kellele: Üksus: Aed; Ametikoht: Florist; Mari Maasikas; Juhtidele/u;
      const preview = await press('reminder.preview', several);
      assert.match(preview.summary, /saaks 2 inimest 2-st/u);
      assert.match(textOf(preview), whom);
      const sure = await press('reminder.send', dataOf(preview, 'reminder.send'));
      assert.match(textOf(sure), whom);
      assert.match(textOf(await press('reminder.send', dataOf(sure, 'reminder.send'))), whom);
      assert.match(textOf(await say('meeldetuletuse seis')), whom);
      const id = (await storage.reminders.latest(1))[0]?.id ?? '';
      assert.match(textOf(await press('reminder.cancel', { campaign: id })), whom);
      const sent = await storage.reminders.deliveries(id);
      assert.deepEqual(sent.map(({ aadObjectId }) => aadObjectId).sort(), ['jaan', 'mari']);
    }));

  it('that is planned comes back as it was named, with what was said of it', () =>
    inTalk(async ({ press, say }) => {
      const planned = { ...filled, when: 'at', sendDay: '2026-03-05', sendTime: '10:00' };
      const several = { audience: 'outstanding', also: 'Florist; Mari Maasikas' };
      await press('reminder.send', { ...planned, ...several, campaign: 'k', confirmed: '1' });
      const waits = await say('ära Jaanile saada');
      assert.match(textOf(waits), /Kellele: Neile, kes ei ole .*; Ametikoht: Florist; Mari Maasikas/u);
      const form = textOf(await press('reminder.change', dataOf(waits, 'reminder.change')));
      assert.match(form, /"value":"outstanding"\},\{.*"id":"also"[^{]*"value":"Florist; Mari Maasikas"/u);
      assert.match(form, /"id":"without"[^{]*"value":"Jaan Kask"/u);
    }));

  it('is sent to nobody while somebody in it is not clear, or everybody is chosen beside it', () =>
    inTalk(async ({ press }) => {
      for (const [wrong, why] of [
        [
          { audience: 'named', also: 'Mari; Kask' },
          /Ei ole selge, kellele.*„Kask“ võib tähendada mitut inimest/u,
        ],
        [{ audience: 'named', also: '' }, /Kirjuta lahtrisse „Kellele veel“/u],
        [{ audience: 'named', also: 'Mari; '.repeat(200) }, /rohkem, kui vormile mahub/u],
        [{ without: 'Mari; '.repeat(200) }, /rohkem, kui vormile mahub/u],
        [{ audience: 'all', also: 'Mari' }, /Valitud on „Kõigile“, aga nimetatud/u],
      ] as const)
        for (const verb of ['reminder.preview', 'reminder.send'])
          assert.match(textOf(await press(verb, { ...filled, ...wrong, confirmed: '1' })), why);
    }));

  it('never goes to more than its button said: it asks anew with the count', () =>
    inTalk(async ({ press, storage }) => {
      const sure = await press('reminder.send', { ...filled, audience: 'unit:Aed' });
      const yes = dataOf(sure, 'reminder.send');
      assert.equal(yes['most'], '1');
      const again = await press('reminder.send', { ...yes, audience: 'all' });
      assert.match(again.summary, /Kas saadan meeldetuletuse 2 inimesele/u);
      assert.deepEqual(await storage.reminders.latest(1), []);
      await press('reminder.send', yes);
      assert.match((await press('reminder.send', { ...yes, most: '0' })).summary, /^Saadan/u, 'sent already');
    }));

  it('leaves nobody chosen where whoever was chosen is known no more', () =>
    inTalk(async ({ press }) => {
      const form = textOf(await press('reminder.change', { ...filled, audience: 'position:gone' }));
      assert.match(form, /"id":"audience"[^\]]*\],"placeholder"/u);
    }));

  it('of one name keeps those of whom HR may choose while something else is changed', () =>
    inTalk(async ({ say, reminding }) => {
      const { inHand } = await say('saada Kasele meeldetuletus');
      assert.ok(inHand);
      const text = 'tähtaeg pane 15. detsember';
      const next = goingOn(text, inHand);
      assert.ok(next?.kind === 'reminder');
      const asked = { text, conversation: 'a:hr', aadObjectId: 'hr', personal: true };
      const after = textOf(await reminding.say(next.command, asked, inHand));
      assert.match(after, /"value":"person:jaan".*"value":"person:rein".*"placeholder"/u);
      assert.match(after, /"id":"due"[^{]*"value":"2026-12-15"/u);
    }));

  it('asked for what is planned with nothing planned is not answered with the last', () =>
    inTalk(async ({ press, say }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      await press('reminder.cancel', { campaign: 'k' });
      assert.match(
        (await say('millised meeldetuletused on plaanis')).summary,
        /^Ükski meeldetuletus ei oota/u,
      );
      assert.match((await say('meeldetuletuse seis')).summary, /^Katkestatud/u);
    }));
});

describe('The managers of one unit', () => {
  const leads = (aadObjectId: string, name: string, unit: string) =>
    aPerson({ aadObjectId, name, position: 'Juhataja', unit, roles: ['employee', 'manager'] });
  const house = openTestLibrary([aDescription({ title: 'Juhataja', unit: 'Aia osakond' })], {
    people: [
      leads('anu', 'Anu Aas', 'Aia osakond'),
      leads('kai', 'Kai Kuusk', 'Aia osakond'),
      leads('uku', 'Uku Unt', 'Toetuse ja arenduse osakond'),
      aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik', unit: 'Aia osakond' }),
      aPerson({ aadObjectId: 'jaan', name: 'Jaan Kask', position: 'Müüja', unit: 'Poe osakond' }),
    ],
  });
  const meant = (words: string) => {
    const { groups, unclear } = groupsMeant(words, house);
    return [
      ...groups.map((each) => ('aadObjectId' in each ? each.aadObjectId : each.kind)),
      ...unclear.map(() => 'unclear'),
    ];
  };

  it('are those who lead and are in it, and neither its other people nor other managers', () => {
    for (const words of ['aia osakonna juhtidele', 'managers in Aia osakond', 'aia osakonna juhid'])
      assert.deepEqual(meant(words), ['anu', 'kai'], words);
    assert.deepEqual(meant('Toetuse ja arenduse osakonna juhid'), ['uku']);
    assert.deepEqual(meant('juhid'), ['managers']);
  });

  it('are not guessed where no such unit is known, or more than it is named', () => {
    assert.deepEqual(meant('vee osakonna juhid'), ['unclear']);
    assert.deepEqual(meant('Mari ja aia osakonna juhid'), ['mari', 'anu', 'kai']);
    assert.deepEqual(meant('poe osakonna juhid'), ['unclear']);
  });
});
