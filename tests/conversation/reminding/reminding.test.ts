import assert from 'node:assert/strict';
import { readReminderCommand } from '../../../src/conversation/reminding/read-reminder-command.js';
import { isMeantToRemind } from '../../../src/conversation/reminding/reminding.js';
import { oneDay } from '../../../src/ground/index.js';
import type { Storage } from '../../../src/storage/index.js';
import { aHouse, dataOf, filled, inTalk, textOf } from '../talk-with-hr.js';

/** What somebody has put off, by what it was and how it stands. */
async function putOffBy(who: string, { personalData }: Storage) {
  const { putOff } = await personalData.of(who);
  return putOff.map(({ parent, state }) => [parent, state]);
}

describe('The words of reminders', () => {
  const said: Readonly<Record<string, readonly string[]>> = {
    'form et all': [
      'tahan alustada iga-aastast ülevaatust',
      'palun tee kõigile meelde, et ametijuhend tuleb üle vaadata',
      'tahaksin esmaspäeva hommikul meeldetuletuse laiali saata',
      'näita, milline meeldetuletus enne saatmist välja näeb',
      'korda meeldetuletust iga nädal',
      'saada kõigile meeldetuletus',
      'tahaks inimestele kirja saata, et nad oma juhendid üle loeksid',
      'Saada kõigile meeldetuletus!',
      'palun saada meeldetuletused kõigile töötajatele',
      'saada meeldetuletus',
      'Tuleta kõigile ametijuhendi ülevaatamist meelde',
      'tahan saata ülevaatamise meeldetuletuse',
      'soovin meeldetuletust saata',
      'tee uus meelde tuletus',
      'aeg on meeldetuletus välja saata',
      'saada kõigile teade ametijuhendi ülevaatamise kohta',
      'planeeri meeldetuletus 15. detsembriks kell 9',
      'tuleta kolleegidele meelde, et tähtaeg on 31. detsember',
      'vaja on inimestele meelde tuletada, et läbivaatus on tulemas',
      'saada meeldetuletus ka inglise keeles',
    ],
    'form et outstanding': [
      'nendele kes pole veel kinnitanud pane uuesti teade välja',
      'saada meeldetuletus neile, kes pole kinnitanud',
      'saadame meeldetuletuse neile, kel on kinnitamata',
      'saada ülejäänutele ka',
      'saada kõigile, kes pole veel kinnitanud, kordusmeeldetuletus',
      'saada neile, kelle juhend muutus',
      'saada uuesti neile, kes pole vastanud',
    ],
    'form et unit': [
      'saaks IT-talitusele uuesti meeldetuletuse saata?',
      'saada meeldetuletus haldusosakonnale',
      'saadame õigusosakonnale teate, et nad ametijuhendid üle vaataksid',
    ],
    'form et self': ['saada testkiri mulle endale', 'saada mulle prooviks meeldetuletus'],
    'form en self': ['send me a test first'],
    'form et new': [
      'saada meeldetuletus ainult uutele töötajatele',
      'tuleta meelde neile, kes pärast saatmist lisandusid',
    ],
    'form en new': ['remind only those who started this month', 'send the reminder to new employees'],
    'newcomers et': [
      'kes on uued',
      'kes on lisandunud',
      'kes on vahepeal tööle tulnud ja pole meeldetuletust saanud',
      'kes on pärast saatmist tulnud?',
      'keda on sellest saadik juurde tulnud',
      'mitu uut inimest on peale meeldetuletust lisandunud',
    ],
    'newcomers en': [
      'new hires since the last reminder?',
      'who has joined since we sent it',
      'are there any new people since the last reminder',
    ],
    'not-mine et': ['tuleta mu alluvatele meelde', 'miks mina ei saa meeldetuletust saata'],
    'not-mine en': ['remind my team please'],
    'form en due': ['set up a campaign for people whose review is overdue'],
    'form en all': [
      'can I see how the reminder looks before sending',
      'send a review reminder',
      'Please send the yearly review reminder to everyone.',
      'send reminders',
      'Remind everybody',
      'remind all staff to review their job descriptions',
      'new reminder',
      'how do I send a reminder?',
      'schedule the reminder for 1 December at 10:00',
    ],
    'form en outstanding': [
      "remind those who haven't signed",
      'send a reminder to everyone who has not acknowledged yet',
    ],
    'form en unit': [
      'remind the finance unit',
      'remind the IT department tomorrow',
      'send a reminder to the legal department',
      'message the finance department that their job descriptions are due for review',
    ],
    'change et': [
      'pane esmaspäevaks',
      'saada järgmisel esmaspäeval kell 9',
      'lisa tähtaeg 15. oktoober',
      'muuda saatmise aeg reedele',
      'saadame hoopis esmaspäeval',
      'lükka kampaania nädala võrra edasi',
      'muuda teksti: palun vaadake see üle',
      'lisa inglise keelne tekst',
      'lükkame tähtaega',
    ],
    'change en': [
      'send it on Monday',
      'make it for Friday at 10 am',
      'make it Tuesday instead',
      'change the audience',
      'move the reminder to next Thursday at 8',
      'reschedule the campaign',
      'change the deadline to 20 December',
    ],
    'status et': [
      'kui kaugel meeldetuletuse saatmine on',
      'kui palju inimesi pole meeldetuletust kätte saanud',
      'kes saatis viimase meeldetuletuse?',
      'kes sai meeldetuletuse?',
      'kas kõik said meeldetuletuse',
      'kellele meeldetuletus ei jõudnud',
      'kes pole meeldetuletust avanud',
      'mis seis meeldetuletusega on',
      'millal ma viimati meeldetuletuse saatsin',
      'kas keegi on juba meeldetuletuse saatnud v planeerinud',
      'näita meeldetuletuse aruannet',
      'meeldetuletused',
      'kuidas meeldetuletusega läheb',
      'kes said meeldetuletuse kätte',
      'millised meeldetuletused on plaanis',
      'kas meeldetuletus läks välja',
      'kes avas meeldetuletuse',
    ],
    'status en': [
      'who did not recieve the remindr',
      "show me last year's reminders",
      'who got the reminder?',
      'reminder status',
      'show the last reminder',
      'how is the reminder going',
      'how many people did the last reminder reach',
      'what reminders are scheduled',
      'is the campaign finished',
      'reminders',
    ],
    'stop et': [
      'ei saada ikka seda meeldetuletust välja',
      'võta see meeldetuletus tagasi',
      'ära rohkem meeldetuletusi saada',
      'peata väljasaatmine kohe',
      'kustuta meeldetuletus ära',
      'katkesta saatmine',
      'tühista meeldetuletus',
      'ära saada meeldetuletust',
      'lõpeta need meeldetuletused',
      'tühista plaanitud meeldetuletus',
      'ära saada homset meeldetuletust',
    ],
    'stop en': [
      'stop the reminder',
      'please cancel the reminder',
      'abort the campaign',
      "don't send tomorrow's reminder",
      'call off the campaign',
    ],
    'bare et': [
      'kellel jäi saamata',
      'kellele ei jõudnud kohale?',
      'stopp, ära saada',
      'saada mulle tabel',
      'tahan csv-d',
      'kuidas saatmine edeneb',
      'kas kõik said teate kätte',
      'saada uuesti neile, kes ei saanud',
      'mõtlesin ümber, ära saada midagi',
      'kui paljudele eile saadeti',
      'kas saatmine on läbi',
    ],
    'bare en': [
      'how many bounced',
      'who opened it',
      'did everyone get it',
      'export as csv',
      'who did not receive it',
      'download the list of recipients',
      'how is the sending going',
    ],
    'delivery et': [
      'kas Mari sai meeldetuletuse',
      'miks Mari Maasikas meeldetuletust kätte ei saanud',
      'miks Olev ei saanud',
      'kas ma sain meeldetuletuse',
    ],
    'delivery en': ['did Mari get the reminder', "why didn't Mari receive it"],
    'form et called': [
      'saada Marile meeldetuletus',
      'tuleta Mari Maasikale homme meelde, et ta oma ametijuhendi kinnitaks',
    ],
    'form en called': ['remind Mari Maasikas to confirm', 'could you nudge Mari about her job description'],
    'own-later et': [
      'tuleta mulle homme meelde',
      'tuleta nädala pärast meelde',
      'tuleta mulle hiljem meelde',
      'lükka meeldetuletus edasi',
      'mul pole praegu aega, homme',
      'mitte praegu',
      'hiljem',
      'võtan selle esmaspäeval ette',
      'olen puhkusel, tuleta 5. jaanuaril meelde',
    ],
    'own-later en': [
      'remind me tomorrow',
      'remind me next week pls',
      'remind me later',
      'snooze for a week',
      "not now, I'm busy",
      'ask me again on Friday',
      'remind me in two days',
    ],
    'own-stop et': [
      'ma juba kinnitasin, ära enam saada',
      'ei soovi rohkem meeldetuletusi',
      'ära enam meelde tuleta',
      'ära saada mulle enam teateid',
    ],
    'own-stop en': [
      "I don't want reminders anymore",
      'stop reminding me',
      'please stop sending me these messages',
      "don't remind me",
      'unsubscribe',
    ],
    'own-why et': [
      'see meeldetuletus ei ole mulle, ma töötan teises osakonnas',
      'miks ma selle kirja sain',
      'kes selle meeldetuletuse saatis',
    ],
    'own-why en': ['why did I get this message', 'who sent me this reminder'],
    'own-due et': ['mis kuupäevaks pean kinnitama', 'millal on kinnitamise tähtaeg'],
    'own-due en': [
      'how long do I have to confirm',
      'when is the deadline for signing',
      'until when can I confirm',
    ],
  };
  for (const [what, sentences] of Object.entries(said))
    for (const text of sentences)
      it(`are understood: ${text}`, () => {
        const command = readReminderCommand(text);
        const whom = command?.kind === 'form' ? ` ${command.whom.kind}` : '';
        assert.equal(`${command?.kind} ${command?.language}${whom}`, what);
      });

  it('are not words of a question', () => {
    for (const text of [
      'Kes saadab meeldetuletusi?',
      'kes saadab võlglastele meeldetuletusi',
      'who sends reminders',
      'kas ma pean meeldetuletuse saatma',
      'tuleta mulle homme meelde, mis on mu ülesanded',
      'remind me what my duties are',
      'kes koostab meeldetuletusi',
      'kas pean saatma partneritele meeldetuletuse',
      'kes alustab ülevaatust',
      'mis kuupäevaks pean aruande esitama',
      'kes saadab homme aruande',
      'who got the contract',
      'tabel',
      'Excel',
      'who stops the reminder letters',
      'kes saadab teated kõigile töötajatele',
      'kes muudab saatmise aega',
      'kuidas ma teksti muudan',
      'muuda minu ametijuhendi teksti',
      'who reschedules the meetings',
      'kes võtab selle esmaspäeval ette',
      'mida ma esmaspäeval teen',
      'miks ma selle ülesande sain',
      'kes saatis arve',
      'who sent the invoice',
      'what do I do later',
      'who is asked on 1 December',
      '',
    ])
      assert.equal(readReminderCommand(text), undefined, text);
  });
});

describe('HR reminds everybody', () => {
  it('takes one who is only spoken of for nobody yet, and those who are for the ones who have not', () =>
    inTalk(async ({ say }) => {
      const audienceOf = async (text: string) => (await say(text)).inHand?.fields?.['audience'];
      assert.equal(await audienceOf('saada talle meeldetuletus'), '');
      assert.equal(await audienceOf('tuleta neile meelde'), 'outstanding');
      assert.equal(await audienceOf('can you give them a poke'), 'outstanding');
      assert.equal(await audienceOf('saada neile kõigile meeldetuletus'), 'all');
    }));

  it('chooses nobody by itself: a form for which nobody is chosen stays so', () =>
    inTalk(async ({ press }) => {
      const form = await press('reminder.preview', { ...filled, audience: '' });
      assert.equal(form.inHand?.fields?.['audience'], '');
    }));

  it('and nobody else does: whoever is not HR is told so, and so is HR where others read along', () =>
    inTalk(async ({ say, press, refused, storage }) => {
      assert.match((await say('saada kõigile meeldetuletus', 'mari')).summary, /ainult personalitöötaja/u);
      assert.match((await say('send a review reminder', 'nobody')).summary, /Only HR/u);
      assert.match((await say('kes sai meeldetuletuse', 'nobody')).summary, /seisu vaadata ainult personal/u);
      for (const verb of ['preview', 'send', 'cancel', 'rest', 'resend-unknown'])
        assert.match(
          (await press(`reminder.${verb}`, { ...filled, confirmed: '2' }, 'jaan')).summary,
          /ainult personalitöötaja/u,
        );
      assert.equal(refused.length, 8);
      assert.match((await say('saada meeldetuletus', 'hr', false)).summary, /isiklikus vestluses/u);
      assert.deepEqual(await storage.reminders.latest(9), []);
    }));

  it('or those alone who were named with the wish, as the form shows; who is not known is not guessed', () =>
    inTalk(async ({ say }) => {
      const chosen = async (text: string) =>
        /"id":"audience".*?\],"value":"([^"]+)"/u.exec(textOf(await say(text)))?.[1];
      assert.equal(await chosen('saada meeldetuletus neile, kes pole kinnitanud'), 'outstanding');
      assert.equal(await chosen('saada meeldetuletus aia osakonnale'), 'unit:Aed');
      const unknown = textOf(await say('saada meeldetuletus kalade osakonnale'));
      assert.doesNotMatch(unknown, /"id":"audience"[^\]]*\],"value":/u);
      assert.match(unknown, /Sellises üksuses ei ole/u);
    }));

  it('at the moment that was named, which the form shows and HR may change', () =>
    inTalk(async ({ say }) => {
      const at = async (text: string) => {
        const form = textOf(await say(text));
        const value = (id: string) => new RegExp(`"id":"${id}"[^{]*?"value":"([^"]*)"`, 'u').exec(form)?.[1];
        return [value('sendDay'), value('sendTime')];
      };
      // It is Monday, 2 March, 11 o'clock.
      const said: Readonly<Record<string, readonly [string | undefined, string | undefined]>> = {
        'pane homseks kella kümneks kõigile meeldetuletus valmis': ['2026-03-03', '10:00'],
        'saada kõigile meeldetuletus neljapäeval kell üheksa': ['2026-03-05', '09:00'],
        'saada kõigile meeldetuletus homme hommikul': ['2026-03-03', '09:00'],
        'saada meeldetuletus hommikul': ['2026-03-03', '09:00'],
        'saada kõigile meeldetuletus homme kell 14.30': ['2026-03-03', '14:30'],
        'saada ülehomme meeldetuletus neile, kes pole kinnitanud': ['2026-03-04', '09:00'],
        'palun saada reedel kell 8 kõigile meeldetuletus': ['2026-03-06', '08:00'],
        'saada esmaspäeval meeldetuletus': ['2026-03-09', '09:00'],
        'saada järgmisel nädalal aia osakonnale meeldetuletus': ['2026-03-09', '09:00'],
        'tuleta nädala pärast kõigile meelde': ['2026-03-09', '09:00'],
        'remind everybody tomorrow afternoon': ['2026-03-03', '14:00'],
        'schedule a reminder for Wednesday at 9:15 am': ['2026-03-04', '09:15'],
        'send everyone a reminder today 3 pm': ['2026-03-02', '15:00'],
        'send everyone a reminder today at 12 am': ['2026-03-02', '00:00'],
        'saada kõigile täna meeldetuletus': [undefined, undefined],
      };
      for (const [text, wanted] of Object.entries(said)) assert.deepEqual(await at(text), wanted, text);
    }));

  it('and asks whether somebody got it: how it stands, why it did not come, and who can mend it', () =>
    inTalk(async ({ say, press, deliver, storage }) => {
      assert.match((await say('kas Mari sai meeldetuletuse')).summary, /ei olnud viimaste .* saajate seas/u);
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      assert.match((await say('kas Mari sai meeldetuletuse')).summary, /Mari Maasikas: .* ootab saatmist/u);
      await deliver('k', 'mari');
      assert.match((await say('kas Mari sai meeldetuletuse')).summary, /jõudis kohale 2\. märtsil/u);

      const why = await say('miks Rein ei saanud meeldetuletust');
      assert.match(why.summary, /Rein Kask: .* ei olnud võimalik/u);
      assert.match(textOf(why), /ei ole ametijuhendit.*Personalitöötaja saab lisada/u);
      const both = await say('did Kask get the reminder');
      assert.match(both.summary, /Jaan Kask.*Rein Kask/u);

      const own = textOf(await say('kas ma sain meeldetuletuse', 'rein'));
      assert.match(own, /ei ole ametijuhendit/u);
      assert.doesNotMatch(own, /saab lisada|Meeldetuletuse seis/u, 'what only HR can do is told HR');
      for (const said of ['kas ma sain meeldetuletuse', 'kas Mari sai meeldetuletuse'])
        assert.match((await say(said, 'mari')).summary, /^Meeldetuletus jõudis sinuni 2\. märtsil/u);
      assert.match((await say('kas Mari sai meeldetuletuse', 'jaan')).summary, /ainult personali/u);
      assert.match((await say('kas ma sain meeldetuletuse', 'mari', false)).summary, /ainult personali/u);
      assert.equal((await storage.reminders.latest(9)).length, 1);
    }));

  it('or the holders of one position, chosen in the form by its title', () =>
    inTalk(async ({ say, press, storage }) => {
      const form = await say('saada aednikele reedel meeldetuletus');
      assert.match(textOf(form), /"title":"Ametikoht: Aednik","value":"position:aednik"/u);
      assert.match(textOf(form), /"id":"audience".*?\],"value":"position:aednik"/u);
      assert.match(textOf(form), /"id":"followUps"[^{]*?"value":"true"/u);
      const preview = await press('reminder.preview', { ...filled, audience: 'position:aednik' });
      assert.match(preview.summary, /saaks 1 inimene 1-st/u);
      const again = await press('reminder.change', dataOf(preview, 'reminder.change'));
      assert.match(textOf(again), /"id":"audience".*?\],"value":"position:aednik"/u);
      const asked = await press('reminder.send', dataOf(preview, 'reminder.send'));
      await press('reminder.send', dataOf(asked, 'reminder.send'));
      const [sent] = await storage.reminders.latest(1);
      assert.deepEqual(sent?.audience, { kind: 'position', descriptionId: 'aednik' });
      assert.match((await say('saada aednikele meeldetuletus', 'jaan')).summary, /ainult personalitöötaja/u);
    }));

  it('or one person alone, chosen in the form; of several of one name nobody is guessed', () =>
    inTalk(async ({ say, press }) => {
      const form = await say('saada Marile homme kell 10 meeldetuletus');
      assert.match(textOf(form), /"title":"Ainult: Mari Maasikas, Aednik","value":"person:mari"/u);
      assert.match(textOf(form), /"id":"audience".*?\],"value":"person:mari"/u);
      assert.match(textOf(form), /"id":"sendDay"[^{]*?"value":"2026-03-03"/u);
      assert.match(textOf(form), /"id":"followUps"[^{]*?"value":"false"/u);
      const preview = await press('reminder.preview', { ...filled, audience: 'person:mari' });
      assert.match(preview.summary, /saaks 1 inimene 1-st/u);
      const again = await press('reminder.change', dataOf(preview, 'reminder.change'));
      assert.match(textOf(again), /"id":"audience".*?\],"value":"person:mari"/u);

      const foreign = textOf(await say("saada Jaan Kask'ile meeldetuletus"));
      assert.match(foreign, /"value":"person:jaan"/u, 'a foreign name has its ending behind an apostrophe');

      const both = textOf(await say('saada Kasele meeldetuletus'));
      assert.match(both, /"value":"person:jaan"/u);
      assert.match(both, /"value":"person:rein"/u);
      assert.doesNotMatch(both, /"id":"audience"[^\]]*\],"value":/u);
      assert.match(both, /"id":"audience"[^\]]*\],"placeholder":"Vali, kellele saata\."/u);
      assert.match((await say('saada Marile meeldetuletus', 'jaan')).summary, /ainult personalitöötaja/u);
    }));

  it('and whoever is reminded hears what they can do about it', () =>
    inTalk(async ({ say }) => {
      for (const who of ['mari', 'hr']) {
        assert.match((await say('stop reminding me', who)).summary, /^HR sends the reminders/u);
        assert.match((await say('mis kuupäevaks pean kinnitama', who)).summary, /^Tähtaeg on kirjas/u);
        assert.match((await say('kes selle meeldetuletuse saatis', who)).summary, /^Meeldetuletuse saatis/u);
      }
      assert.match((await say('lõpeta need meeldetuletused', 'mari')).summary, /^Meeldetuletused saadab/u);
      assert.match((await say('lõpeta need meeldetuletused')).summary, /^Ühtegi meeldetuletust/u);
    }));

  it('and whoever has got a reminder puts it off in words: until the moment that they say, or is asked until when', () =>
    inTalk(async ({ say, press, storage, deliver }) => {
      assert.match((await say('tuleta mulle homme meelde', 'mari')).summary, /^Sul ei ole praegu ühtegi/u);
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      await deliver('k', 'mari');
      assert.match((await say('mitte praegu', 'jaan')).summary, /^Sul ei ole praegu/u);

      const said = await say('tuleta mulle reedel kell 14 meelde', 'mari');
      assert.match(said.summary, /meelde 6\. märtsil 2026.*14:00/u);
      assert.doesNotMatch(textOf(said), /tähtaeg on enne/u);
      assert.match(textOf(await say('remind me on 23 March', 'mari')), /due before that: 20 March 2026/u);
      assert.match((await say('tuleta laupäeval meelde', 'mari')).summary, /9\. märtsil 2026.*09:00/u);
      assert.equal((await putOffBy('mari', storage)).length, 3);

      const asked = await say('mul pole praegu aega', 'mari');
      assert.match(asked.summary, /^Millal/u);
      assert.match((await say('tuleta täna kell 8 meelde', 'mari')).summary, /^Millal/u, 'has passed');
      const pressed = await press('reminder.later', dataOf(asked, 'reminder.later'), 'mari');
      assert.match(pressed.summary, /meelde 3\. märtsil/u);
      // Where others read along nothing is told of what somebody got.
      assert.match((await say('remind me tomorrow', 'mari', false)).summary, /on the card it came with/u);

      await press('reminder.cancel', { campaign: 'k' });
      assert.match((await say('tuleta mulle homme meelde', 'mari')).summary, /^Sul ei ole praegu/u);
    }));

  it('and changes in words what waits: its form as it was, with what was said, once it is called off', () =>
    inTalk(async ({ say, press, storage }) => {
      const nothing = textOf(await say('saadame hoopis reedel'));
      assert.match(
        nothing,
        /"id":"sendDay"[^{]*?"value":"2026-03-06"/u,
        'with nothing planned it is the form',
      );
      const planned = { ...filled, when: 'at', sendDay: '2026-03-05', sendTime: '10:00', followUps: 'true' };
      await press('reminder.send', { ...planned, audience: 'unit:Aed', campaign: 'k', confirmed: '1' });
      const waits = await say('muuda saatmise aeg reedele');
      assert.match(waits.summary, /läheb välja 5\. märtsil/u);
      assert.equal((await storage.reminders.find('k'))?.state, 'waiting', 'words alone call nothing off');

      const form = textOf(await press('reminder.change', dataOf(waits, 'reminder.change')));
      assert.match(form, /"id":"audience".*?\],"value":"unit:Aed"/u);
      assert.match(form, /Tähtaeg \{tähtaeg\}/u);
      assert.match(form, /"id":"sendDay"[^{]*?"value":"2026-03-06"/u);
      assert.match(form, /"id":"due"[^{]*?"value":"2026-03-20"/u);
      for (const id of ['k', 'k.due'])
        assert.equal((await storage.reminders.find(id))?.state, 'cancelled', id);
    }));

  it('and puts off what waits by so long as is said, from the day that was planned and at its hour', () =>
    inTalk(async ({ say, press }) => {
      const planned = { ...filled, when: 'at', sendDay: '2026-03-05', sendTime: '10:30', campaign: 'k' };
      await press('reminder.send', { ...planned, confirmed: '1' });
      const said: Readonly<Record<string, string>> = {
        'lükka nädala võrra edasi': '2026-03-12',
        'lükkame meeldetuletuse kahe nädala võrra edasi': '2026-03-19',
        'postpone the reminder by 3 days': '2026-03-08',
        'lükka neljateistkümne päeva võrra edasi': '2026-03-19',
        'can we move the reminder a week later': '2026-03-12',
      };
      for (const [text, day] of Object.entries(said)) {
        const { sendDay, sendTime } = dataOf(await say(text), 'reminder.change');
        assert.deepEqual([sendDay, sendTime], [day, '10:30'], text);
      }
    }));

  it('and calls nothing off that has begun meanwhile: the button shows how far it is', () =>
    inTalk(async ({ press, storage }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      const shown = await press('reminder.change', { campaign: 'k', sendDay: '2026-03-06' });
      assert.match(shown.summary, /^Saadan/u);
      assert.equal((await storage.reminders.find('k'))?.state, 'running');
    }));

  it('by words that name no reminder only where it is HR who says them', () => {
    const house = aHouse();
    const isMeant = (text: string, aadObjectId: string) =>
      isMeantToRemind(readReminderCommand(text)!, { text, conversation: 'a', aadObjectId }, house);
    const wish = 'palun valmista ette ja saada rahvale üks sõbralik meeldetuletus';
    assert.deepEqual([isMeant(wish, 'hr'), isMeant(wish, 'mari')], [true, false]);
    const review = 'tahan alustada iga-aastast ülevaatust';
    assert.deepEqual([isMeant(review, 'hr'), isMeant(review, 'mari')], [true, false]);
    assert.deepEqual([isMeant('who opened it', 'hr'), isMeant('who opened it', 'mari')], [true, false]);
    assert.deepEqual(
      [isMeant('saada Marile meeldetuletus', 'hr'), isMeant('saada arvele meeldetuletus', 'hr')],
      [true, false],
    );
    assert.deepEqual(
      ['saada Marile', 'saada aednikele', 'saada arvele'].map((text) => isMeant(text, 'hr')),
      [true, true, false],
    );
    assert.deepEqual(
      [isMeant('saada Marile', 'jaan'), isMeant('saada autojuhile meeldetuletus', 'hr')],
      [false, false],
    );
  });

  it('by a form that is filled in: everybody, a message in both languages, ten working days', () =>
    inTalk(async ({ say }) => {
      const form = await say('saada kõigile meeldetuletus');
      assert.match(textOf(form), /"value":"all".*\{nimi\}.*\{name\}.*"value":"2026-03-16"/u);
      assert.match(textOf(form), /unit:Aed.*unit:Pood/u);
      assert.deepEqual(dataOf(form, 'reminder.preview'), { language: 'et' });
    }));

  it('after seeing exactly what people get, how many, and who cannot be reached and why', () =>
    inTalk(async ({ press, storage }) => {
      const preview = await press('reminder.preview', { ...filled, language: 'et' });
      assert.equal(preview.summary, 'Meeldetuletuse saaks 2 inimest 4-st');
      assert.match(textOf(preview), /Tere, Mari Maasikas! Tähtaeg 20\. märts 2026\./u);
      assert.match(textOf(preview), /Tere, Jaan Kask!/u);
      assert.match(textOf(preview), /Rein Kask, Helle Hein/u);
      assert.deepEqual(await storage.reminders.latest(9), []);
    }));

  it('after being asked once more with the count, and once however often the button is pressed', () =>
    inTalk(async ({ press, storage }) => {
      const preview = await press('reminder.preview', filled);
      const sure = await press('reminder.send', dataOf(preview, 'reminder.send'));
      assert.equal(sure.summary, 'Kas saadan meeldetuletuse 2 inimesele?');
      assert.deepEqual(await storage.reminders.latest(9), [], 'nothing is sent yet');
      const yes = dataOf(sure, 'reminder.send');
      for (let time = 0; time < 3; time += 1)
        assert.match((await press('reminder.send', yes)).summary, /^Saadan: 0 %/u);
      const [campaign, ...others] = await storage.reminders.latest(9);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [campaign?.message.et, campaign?.due, campaign?.startedBy],
        [filled.message, '2026-03-20', 'hr'],
      );
      assert.deepEqual(campaign?.card, { conversation: 'a:hr', activityId: 'card-1' });
      assert.equal((await storage.reminders.deliveries(campaign?.id ?? '')).length, 4);
    }));

  it('is told before sending that the bot will remind again and write to managers, where that is ticked', () =>
    inTalk(async ({ press, say }) => {
      const follows = /tuletan uuesti meelde .* pärast tähtaega kirjutan nende juhile/u;
      const preview = await press('reminder.preview', { ...filled, followUps: 'true', yearly: 'true' });
      const sure = await press('reminder.send', dataOf(preview, 'reminder.send'));
      for (const card of [preview, sure]) {
        assert.match(textOf(card), follows);
        assert.match(textOf(card), /Kordan seda aasta pärast/u);
      }
      assert.doesNotMatch(textOf(await press('reminder.preview', filled)), /kirjutan nende juhile|Kordan/u);
      assert.match(textOf(await say('saada kõigile meeldetuletus')), /"Input.Toggle"[^}]*"wrap":true/u);
    }));

  it('goes back to what they wrote from the preview, from the last question and from the question of the rest', () =>
    inTalk(async ({ press }) => {
      const own = { ...filled, audience: 'unit:Aed', messageEn: 'Hi {name}!', followUps: 'true' };
      const preview = await press('reminder.preview', own);
      const sure = await press('reminder.send', dataOf(preview, 'reminder.send'));
      for (const card of [preview, sure]) {
        const form = textOf(await press('reminder.change', dataOf(card, 'reminder.change')));
        for (const said of [own.message, own.messageEn, own.due, own.audience])
          assert.ok(form.includes(`"value":"${said}"}`) || form.includes(`"value":"${said}",`), said);
        assert.doesNotMatch(form, /Vormil on midagi puudu/u);
      }
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      const rest = await press('reminder.rest', { campaign: 'k' });
      const form = await press('reminder.change', dataOf(rest, 'reminder.change'));
      assert.match(textOf(form), /pärast eelmist meeldetuletust.*"value":"rest:k"\}\],"value":"rest:k"/u);
    }));

  it('names a unit that the list had no room for, whatever is chosen above; one that nobody is in is said', () =>
    inTalk(async ({ press }) => {
      const preview = await press('reminder.preview', { ...filled, unit: ' aed ' });
      assert.equal(dataOf(preview, 'reminder.send')['audience'], 'unit:aed');
      assert.match(preview.summary, /saaks 1 inimene/u);
      for (const wrong of [{ unit: 'Aedd' }, { audience: 'unit:Aedd' }])
        assert.match(
          textOf(await press('reminder.preview', { ...filled, ...wrong })),
          /Sellises üksuses ei ole .*"value":"unit:Aedd"\}\],"value":"unit:Aedd"/u,
        );
    }));

  it('is not offered a message with a mark that nobody knows, and hears which there are', () =>
    inTalk(async ({ press }) => {
      for (const message of ['Tere, {nimi}: {ametikohtt}', '{ }', '{nimi1}'])
        for (const wrong of [{ message }, { messageEn: message }]) {
          const again = await press('reminder.preview', { ...filled, ...wrong });
          assert.match(textOf(again), /sõna, mida ma ei tunne.*\{ametikoht\}/u, message);
          assert.ok(textOf(again).includes(message));
        }
      const well = await press('reminder.preview', { ...filled, message: '{ Nimi } {TÄHTAEG} {due}' });
      assert.match(well.summary, /saaks 2 inimest/u);
    }));

  it('is shown the form again where something is missing, or the day has passed', () =>
    inTalk(async ({ press }) => {
      for (const data of [
        {},
        { ...filled, audience: 'nobody' },
        { ...filled, message: ' ' },
        { ...filled, due: '2026-03-01' },
        { ...filled, due: 'soon' },
        null,
      ])
        for (const verb of ['reminder.preview', 'reminder.send'])
          assert.match(
            textOf(await press(verb, data as object)),
            /Vormil on midagi puudu/u,
            JSON.stringify(data),
          );
    }));

  it('stops it: who has it and who has not adds up', () =>
    inTalk(async ({ press }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      const report = await press('reminder.cancel', { campaign: 'k' });
      assert.equal(report.summary, 'Katkestatud: meeldetuletus jõudis 0 inimeseni 4-st');
      assert.match(textOf(report), /Jäi saatmata.*Kokku/u);
      assert.match(textOf(report), /Jaan Kask, Mari Maasikas/u);
    }));

  it('stops it, and waits for those on their way: until they have arrived, and no longer than a press waits', async () => {
    const waits: number[] = [];
    let isArriving = false;
    await inTalk(
      async ({ press, storage }) => {
        await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
        await storage.reminders.claim({ by: 'p', most: 9, lease: 30_000 });
        const ids = ['k mari', 'k jaan'];
        await storage.reminders.attempt({ by: 'p', ids, lease: 90_000 });
        await press('reminder.cancel', { campaign: 'k' });
        assert.deepEqual(
          waits.splice(0),
          Array.from({ length: 10 }, () => 250),
        );
        await storage.reminders.settle('p', [{ id: 'k jaan', kind: 'unknown', detail: '' }]);
        isArriving = true;
        const report = await press('reminder.cancel', { campaign: 'k' });
        assert.match(report.summary, /jõudis 1 inimeseni 4-st/u);
        assert.deepEqual(waits, [250]);
      },
      null,
      async (milliseconds, storage) => {
        waits.push(milliseconds);
        if (!isArriving) return;
        const arrived = { kind: 'delivered', activityId: '1', conversation: 'a:mari' } as const;
        await storage.reminders.settle('p', [{ id: 'k mari', ...arrived }]);
      },
    );
  });

  it('asks the rest for the same day until that is over, and for another then', () =>
    inTalk(async ({ press, clock }) => {
      await press('reminder.send', { ...filled, due: '2026-03-03', campaign: 'k', confirmed: '2' });
      const dueOfRest = async () =>
        dataOf(await press('reminder.rest', { campaign: 'k' }), 'reminder.change')['due'];
      clock.pass(oneDay);
      assert.equal(await dueOfRest(), '2026-03-03', 'that day itself is not over');
      clock.pass(oneDay);
      assert.equal(await dueOfRest(), '2026-03-18');
    }));

  it('at an hour of its own, and calls that off', () =>
    inTalk(async ({ press, storage }) => {
      const waiting = await press('reminder.send', {
        ...filled,
        campaign: 'k',
        when: 'morning',
        confirmed: '2',
      });
      assert.match(waiting.summary, /läheb välja 3\. märtsil 2026 kell 09:00/u);
      assert.deepEqual(await storage.reminders.deliveries('k'), []);
      assert.match((await press('reminder.cancel', { campaign: 'k' })).summary, /ära jäetud/u);
      assert.equal((await storage.reminders.find('k'))?.state, 'cancelled');
    }));

  it('at the day and the time that HR chooses: said in the preview, kept over a new start, shown again', () =>
    inTalk(async ({ press, say, storage }) => {
      const chosen = { ...filled, sendDay: '2026-03-05', sendTime: '14:30' };
      const preview = await press('reminder.preview', chosen);
      assert.match(textOf(preview), /Saatmine algab: 5\. märtsil 2026.*14:30/u);
      const sure = await press('reminder.send', dataOf(preview, 'reminder.send'));
      assert.match(textOf(sure), /Saatmine algab: 5\. märtsil 2026.*14:30/u);
      const yes = dataOf(sure, 'reminder.send');
      for (let time = 0; time < 2; time += 1)
        assert.match((await press('reminder.send', yes)).summary, /läheb välja 5\. märtsil 2026.*14:30/u);
      const [kept, ...others] = await storage.reminders.latest(9);
      assert.deepEqual(others, []);
      assert.deepEqual([kept?.state, kept?.sendAt.toISOString()], ['waiting', '2026-03-05T12:30:00.000Z']);
      const status = await say('meeldetuletuse seis');
      assert.match(status.summary, /läheb välja 5\. märtsil 2026/u);
      assert.match(
        (await press('reminder.cancel', dataOf(status, 'reminder.cancel'))).summary,
        /ära jäetud/u,
      );
    }));

  it('hears that people are not at work then, and chooses: then all the same, or when they are', () =>
    inTalk(async ({ press, storage }) => {
      const saturday = { ...filled, when: 'at', sendDay: '2026-03-07', sendTime: '10:00' };
      const preview = await press('reminder.preview', saturday);
      assert.match(textOf(preview), /Valitud aeg on nädalavahetusel/u);
      const data = dataOf(preview, 'reminder.send');
      const moved = await press('reminder.send', { ...data, atWork: 'true' });
      assert.match(textOf(moved), /Saatmine algab: 9\. märtsil 2026.*09:00/u);
      assert.doesNotMatch(textOf(moved), /nädalavahetus|väljaspool/u);
      const sure = await press('reminder.send', { ...data, atWork: 'false' });
      assert.match(textOf(sure), /Valitud aeg on nädalavahetusel/u);
      await press('reminder.send', dataOf(sure, 'reminder.send'));
      assert.equal(
        (await storage.reminders.latest(1))[0]?.sendAt.toISOString(),
        '2026-03-07T08:00:00.000Z',
        'HR chose it knowingly',
      );
    }));

  it('is told kindly what is wrong with the hour, and finds the rest of the form as it was', () =>
    inTalk(async ({ press, storage }) => {
      const wrong: readonly (readonly [object, RegExp])[] = [
        [{ sendDay: '2026-03-01', sendTime: '10:00' }, /juba möödas/u],
        [{ when: 'at' }, /nii saatmise päev kui ka kellaaeg/u],
        [{ sendDay: '2026-03-05' }, /nii saatmise päev kui ka kellaaeg/u],
        [{ sendTime: '10:00' }, /nii saatmise päev kui ka kellaaeg/u],
        [{ sendDay: '2026-03-25', sendTime: '10:00' }, /Tähtaeg on enne saatmist/u],
      ];
      for (const [hour, said] of wrong) {
        const again = await press('reminder.preview', { ...filled, audience: 'unit:Aed', ...hour });
        assert.match(textOf(again), said, JSON.stringify(hour));
        assert.match(textOf(again), /Tere, \{nimi\}! Tähtaeg/u);
        assert.match(textOf(again), /"value":"unit:Aed"\}/u);
      }
      assert.deepEqual(await storage.reminders.latest(9), []);
    }));

  it('reminds the rest after being asked, and only who has not acknowledged', () =>
    inTalk(
      async ({ press, storage }) => {
        await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
        const sure = await press('reminder.rest', { campaign: 'k' });
        assert.match(sure.summary, /1 inimesele, kes ei ole veel kinnitanud/u);
        await press('reminder.send', dataOf(sure, 'reminder.send'));
        const again = await storage.reminders.deliveries(dataOf(sure, 'reminder.send')['campaign'] ?? '');
        assert.deepEqual(
          again.map(({ aadObjectId }) => aadObjectId),
          ['jaan'],
        );
      },
      (who) => (who === 'mari' ? new Date('2026-03-01') : null),
    ));

  it('sends again to the unknown, knowingly, and to nobody else', () =>
    inTalk(async ({ press, storage: { reminders: store } }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      const claims = await store.claim({ by: 'one', most: 9, lease: 9_000 });
      await store.attempt({ by: 'one', ids: claims.map(({ id }) => id), lease: 9_000 });
      await store.settle(
        'one',
        claims.map(({ id }) => ({ id, kind: 'unknown', detail: '502' })),
      );
      await store.takeEnded();
      const report = await press('reminder.cancel', { campaign: 'k' });
      assert.match(textOf(report), /võib inimene saada selle kaks korda/u);
      await press('reminder.resend-unknown', dataOf(report, 'reminder.resend-unknown'));
      assert.equal((await store.claim({ by: 'two', most: 9, lease: 9_000 })).length, 2);
    }));

  it('hears how the last one stands', () =>
    inTalk(async ({ say, press }) => {
      assert.match((await say('kes sai meeldetuletuse')).summary, /Ühtegi meeldetuletust/u);
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      assert.match((await say('meeldetuletuse seis')).summary, /^Saadan/u);
      // What waits for an hour of its own stands behind what is going out now.
      await press('reminder.send', { ...filled, campaign: 'k-later', when: 'morning', confirmed: '2' });
      assert.match((await say('meeldetuletuse seis')).summary, /^Saadan/u);
    }));

  it('hears since when the sending is held up, and where to find why, while nothing can be sent', () =>
    inTalk(async ({ say, press, holdUp }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      holdUp(new Date('2026-03-02T08:55:00Z'));
      const shown = await say('meeldetuletuse seis');
      assert.match(shown.summary, /^Saatmine seisab: 0 %/u);
      assert.match(textOf(shown), /Alates 2\. märtsist 2026 kell 10:55 ei saa Ametibot midagi saata/u);
      holdUp(null);
      assert.match((await say('meeldetuletuse seis')).summary, /^Saadan: 0 %/u);
    }));

  it('gets the table as a file: made when HR agrees, of what is true then, and for HR alone', () =>
    inTalk(async ({ press, reminding, pressed, storage: { reminders: store } }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      const report = await press('reminder.cancel', { campaign: 'k' });
      const offered = await reminding.offer(pressed('reminder.csv', dataOf(report, 'reminder.csv')));
      assert.ok(offered?.kind === 'file', offered?.kind);
      const { name, size, context, otherwise } = offered.offer;
      assert.equal(name, 'meeldetuletus-2026-03-02.csv');
      assert.match(otherwise, /npm run reminders -- export k /u);
      const asked = { context, aadObjectId: 'hr', personal: true, language: 'et' } as const;
      const made = await reminding.file(asked);
      assert.ok(made?.kind === 'made');
      assert.equal(made.content.byteLength, size);
      const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.content);
      assert.match(csv, /^\uFEFFNimi;Objekti ID;Seis;/u);
      assert.match(csv, /^Mari Maasikas;mari;saatmata;/mu);
      assert.equal(csv.trim().split('\r\n').length, 5);
      assert.deepEqual(await store.latest(1).then((all) => all.length), 1);

      const sentence = async (said: object) => {
        const refused = await reminding.file({ ...asked, ...said });
        return refused?.kind === 'refused' ? refused.sentence : refused?.kind;
      };
      assert.match((await sentence({ aadObjectId: 'mari' })) ?? '', /ainult personalitöötaja/u);
      assert.match((await sentence({ personal: false })) ?? '', /isiklikus vestluses/u);
      assert.match((await sentence({ context: { ...context, campaign: 'none' } })) ?? '', /Ei leidnud/u);
      assert.equal(await reminding.file({ ...asked, context: { verb: 'other' } }), null);
      for (const [who, words] of [
        ['jaan', /ainult personalitöötaja/u],
        ['hr', /Ei leidnud/u],
      ] as const) {
        const answer = await reminding.offer(pressed('reminder.csv', { campaign: 'none' }, who));
        assert.ok(answer?.kind === 'card');
        assert.match(answer.reply.summary, words);
      }
    }));

  it('lets anybody put their own reminder off, and nobody that of another', () =>
    inTalk(async ({ press, storage }) => {
      await press('reminder.send', { ...filled, campaign: 'k', confirmed: '2' });
      const later = await press('reminder.later', { campaign: 'k', later: 'tomorrow' }, 'mari', true);
      assert.match(later.summary, /meelde 3\. märtsil 2026.*09:00/u);
      assert.deepEqual(await putOffBy('mari', storage), [['k', 'waiting']]);
      await press('reminder.later', { campaign: 'k', later: 'tomorrow' }, 'mari', true);
      assert.equal((await putOffBy('mari', storage)).length, 1, 'pressed twice');
      assert.match(
        (await press('reminder.later', { campaign: 'none', later: 'tomorrow' }, 'mari')).summary,
        /Ei leidnud/u,
      );
      assert.match(
        (await press('reminder.later', { campaign: 'k', later: 'never' }, 'mari')).summary,
        /Ei leidnud/u,
      );
    }));

  it('lets nobody put off what was cancelled, nor what followed it', () =>
    inTalk(async ({ press, storage }) => {
      await press('reminder.send', { ...filled, campaign: 'k', followUps: 'true', confirmed: '2' });
      await storage.reminders.begin('k.week-before', []);
      await press('reminder.later', { campaign: 'k.week-before', later: 'tomorrow' }, 'jaan');
      await press('reminder.cancel', { campaign: 'k' });
      for (const campaign of ['k', 'k.week-before'])
        assert.match(
          (await press('reminder.later', { campaign, later: 'tomorrow' }, 'mari')).summary,
          /Ei leidnud/u,
        );
      assert.deepEqual(await putOffBy('mari', storage), []);
      assert.deepEqual(await putOffBy('jaan', storage), [['k.week-before', 'cancelled']]);
    }));
});
