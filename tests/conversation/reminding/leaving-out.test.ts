import assert from 'node:assert/strict';
import { readReminderCommand } from '../../../src/conversation/reminding/read-reminder-command.js';
import { isMeantToRemind } from '../../../src/conversation/reminding/reminding.js';
import type { Reply } from '../../../src/conversation/talk/reply.js';
import { aHouse, dataOf, filled, inTalk, textOf } from '../talk-with-hr.js';

function chosenIn(form: Reply): readonly [string | undefined, string | undefined] {
  const text = textOf(form);
  return [
    /"id":"audience"[^\]]*\],"value":"([^"]+)"/u.exec(text)?.[1],
    /"id":"without"[^{]*?"value":"([^"]+)"/u.exec(text)?.[1],
  ];
}

describe('HR leaves people out of a reminder', () => {
  const said: Readonly<Record<string, readonly [string, string]>> = {
    'saada meeldetuletus kõigile peale poe osakonna': ['all', 'Pood'],
    'saada kõigile peale poe ja juhtide homme meeldetuletus': ['all', 'Pood; juhid'],
    'meeldetuletus kõigile v.a. juhid': ['all', 'juhid'],
    'kõik, välja arvatud Mari Maasikas, peaksid saama meeldetuletuse': ['all', 'Mari Maasikas'],
    'tuleta meelde neile, kes pole kinnitanud, aga mitte Jaanile ega poele': [
      'outstanding',
      'Jaan Kask; Pood',
    ],
    'saada aia osakonnale meeldetuletus, välja arvatud juhid': ['unit:Aed', 'juhid'],
    'remind everyone except managers': ['all', 'managers'],
    'please send the reminder to everybody but not to the Aed unit': ['all', 'Aed'],
    'remind everyone but Mari and Jaan': ['all', 'Mari Maasikas; Jaan Kask'],
    'send a reminder to all staff excluding Helle Hein on friday': ['all', 'Helle Hein'],
    'jäta pood välja': ['all', 'Pood'],
    'everybody needs a reminder except people in the Aed unit': ['all', 'Aed'],
    'meeldetuletus ilma juhtideta': ['all', 'juhid'],
    'saada kõigile teade, aga pood jäta seekord välja': ['all', 'Pood'],
    'kas saaksin Mari Maasika meeldetuletusest välja jätta?': ['all', 'Mari Maasikas'],
    'kas ma saan Mari järgmisest meeldetuletusest välja jätta': ['all', 'Mari Maasikas'],
    'võta Helle Hein saajate seast maha': ['all', 'Helle Hein'],
    'ära Marile saada': ['all', 'Mari Maasikas'],
    'ära saada seda meeldetuletust poele ja juhtidele': ['all', 'Pood; juhid'],
    'leave out the managers': ['all', 'managers'],
    'saada meeldetuletus aia osakonna inimestele, kes pole veel kinnitanud': [
      'unit:Aed',
      'kes on juba kinnitanud',
    ],
    'tuleta poes meelde neile, kes ei ole ametijuhendit allkirjastanud': [
      'unit:Pood',
      'kes on juba kinnitanud',
    ],
    'tuleta kinnitamata juhtidele meelde': ['managers', 'kes on juba kinnitanud'],
    'saada meeldetuletus juhtidele, kes pole kinnitanud, peale Mari': [
      'managers',
      'Mari Maasikas; kes on juba kinnitanud',
    ],
    'remind those in Aed who have not acknowledged': ['unit:Aed', 'who have already acknowledged'],
    "remind everyone in the Aed unit who hasn't signed yet": ['unit:Aed', 'who have already acknowledged'],
    'remind everyone in the Aed unit except those who have signed': [
      'unit:Aed',
      'who have already acknowledged',
    ],
    'saada meeldetuletus aia osakonnale, peale nende, kes on juba kinnitanud': [
      'unit:Aed',
      'kes on juba kinnitanud',
    ],
    'remind managers except Mari': ['managers', 'Mari Maasikas'],
    'remind everyone except the managers and those who have acknowledged': [
      'all',
      'managers; who have already acknowledged',
    ],
    'Mari võib välja jääda, ta on puhkusel': ['all', 'Mari Maasikas'],
    "don't remind Mari": ['all', 'Mari Maasikas'],
  };
  for (const [text, wanted] of Object.entries(said))
    it(`by saying so: ${text}`, () =>
      inTalk(async ({ say }) => {
        assert.deepEqual(chosenIn(await say(text)), wanted);
      }));

  it('and is told what of it is not clear; nothing is sent before it is', () =>
    inTalk(async ({ say, press }) => {
      const form = await say('tee meeldetuletus kõigile, aga mitte puhkusel olijatele ja Kasele');
      assert.deepEqual(chosenIn(form), ['all', 'puhkusel olijatele; kasele']);
      assert.match(textOf(form), /Ei leidnud, keda välja jätta: „puhkusel olijatele“/u);
      assert.match(textOf(form), /„kasele“ võib tähendada mitut inimest: Jaan Kask \(.*Rein Kask/u);
      for (const without of ['Mari; kedagi', 'Kask']) {
        const again = await press('reminder.preview', { ...filled, without });
        assert.deepEqual(chosenIn(again), ['all', without]);
        assert.match(textOf(again), /Ei ole selge, keda välja jätta/u);
      }
    }));

  it('by words that name somebody, and by no others', () => {
    const meant = (text: string, aadObjectId = 'hr') => {
      const command = readReminderCommand(text);
      const asked = { text, conversation: 'a', aadObjectId };
      return command !== undefined && isMeantToRemind(command, asked, aHouse());
    };
    assert.deepEqual([meant('jäta Mari välja'), meant('jäta Mari välja', 'jaan')], [true, false]);
    for (const text of [
      'jäta see küsimus välja',
      'ära saada arvet',
      'kes tuleb tööle peale puhkust',
      'skip this',
    ])
      assert.equal(meant(text), false, text);
  });

  it('and sees who and how many they are before it is sent, finds them in the form again, and in the report', () =>
    inTalk(async ({ press, storage }) => {
      const own = { ...filled, without: 'pood, Helle Hein', followUps: 'true' };
      const preview = await press('reminder.preview', own);
      assert.match(preview.summary, /saaks 1 inimene 1-st/u);
      assert.match(
        textOf(preview),
        /Välja jäetud: 3.*"2: ".*"Pood".*Jaan Kask, Rein Kask.*"1: ".*nimeliselt.*Helle/u,
      );
      const again = await press('reminder.change', dataOf(preview, 'reminder.change'));
      assert.deepEqual(chosenIn(again), ['all', 'pood, Helle Hein']);
      const sure = await press('reminder.send', dataOf(preview, 'reminder.send'));
      assert.match(textOf(sure), /Välja jäetud: .*Pood; Helle Hein/u);
      await press('reminder.send', { ...dataOf(sure, 'reminder.send'), campaign: 'k' });
      assert.deepEqual(
        (await storage.reminders.deliveries('k')).map(({ aadObjectId }) => aadObjectId),
        ['mari'],
      );
      assert.match(
        textOf(await press('reminder.cancel', { campaign: 'k' })),
        /Välja jäetud: .*Pood; Helle Hein/u,
      );
      const rest = await press('reminder.rest', { campaign: 'k' });
      assert.match(rest.summary, /Kas tuletan meelde 1 inimesele/u);
      assert.match(textOf(rest), /Välja jäetud: .*Pood; Helle Hein/u);
      const form = await press('reminder.change', dataOf(rest, 'reminder.change'));
      assert.deepEqual(chosenIn(form), ['rest:k', 'Pood; Helle Hein']);
    }));

  it('of what is planned as well, beside those who are left out of it already', () =>
    inTalk(async ({ press, say }) => {
      const planned = { ...filled, when: 'at', sendDay: '2026-03-05', sendTime: '10:00', without: 'Aed' };
      await press('reminder.send', { ...planned, campaign: 'k', confirmed: '1' });
      const waits = await say('ära Jaanile saada');
      assert.match(textOf(waits), /läheb välja 5\. märtsil.*Välja jäetud: .*Aed/u);
      const form = await press('reminder.change', dataOf(waits, 'reminder.change'));
      assert.deepEqual(chosenIn(form), ['all', 'Aed; Jaan Kask']);
    }));
});

describe('HR asks who has come since the last reminder', () => {
  it('and is told by name, with a button that reminds them alone', () =>
    inTalk(async ({ press, say, storage }) => {
      assert.match((await say('kes on pärast saatmist tulnud?')).summary, /^Ühtegi meeldetuletust ei ole/u);
      await storage.reminders.create({
        id: 'k',
        kind: 'first',
        parent: null,
        startedBy: 'hr',
        language: 'et',
        audience: { kind: 'all', without: [{ kind: 'person', aadObjectId: 'hr' }] },
        message: { et: 'Tere!', en: '' },
        due: '2026-03-20',
        sendAt: new Date('2026-03-02T09:00:00Z'),
        repeats: null,
        followUps: false,
      });
      await storage.reminders.begin('k', [{ aadObjectId: 'mari', unreachable: null }]);
      // To those who have not acknowledged nobody belongs by having come.
      await press('reminder.send', { ...filled, audience: 'outstanding', campaign: 'j', confirmed: '2' });
      const told = await say('kes on pärast saatmist tulnud?');
      assert.match(told.summary, /2\. märtsil 2026 kell 11:00, on töötajate hulka lisandunud 2 inimest$/u);
      assert.match(textOf(told), /Jaan Kask.*Florist.*Rein Kask/u);
      assert.doesNotMatch(textOf(told), /Mari|Helle/u);
      const form = await press('reminder.change', dataOf(told, 'reminder.change'));
      assert.deepEqual(chosenIn(form), ['new:k', undefined]);
      const preview = await press('reminder.preview', { ...filled, audience: 'new:k' });
      assert.match(preview.summary, /saaks 1 inimene 2-st/u);
      for (const text of ['remind the new people', 'saada meeldetuletus ainult uutele töötajatele'])
        assert.equal(chosenIn(await say(text))[0], 'new:k', text);
    }));
});
