import assert from 'node:assert/strict';
import { createLedgerInMemory } from '../../acknowledgements/ledger-in-memory.js';
import { claimMinutes, createColleague, type Teller, type Reply } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { stateOf, type LedgerStore } from '../../../src/acknowledgements/index.js';
import { canonicalText, type JobDescription } from '../../../src/descriptions/index.js';
import { AmetibotError, unanswered } from '../../../src/ground/index.js';
import type { Action } from '../../../src/people/index.js';
import { aClock } from '../../builders/clock.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { openTestLibrary } from '../../builders/library.js';
import { aPerson } from '../../builders/roster.js';
import { toldInMemory } from '../told-in-memory.js';

const unit = 'Aiandusosakond';
const first = aDescription({
  title: 'Aednik',
  unit,
  duties: [aDuty('3.3', 'Niidab muru.'), aDuty('3.4', 'Kastab taimi iga päev.')],
});
const { id: _, source: __, version: ___, ...content } = first;
const second = aDescription({
  ...content,
  duties: [aDuty('3.3', 'Niidab muru.'), aDuty('3.4', 'Kastab taimi kaks korda päevas.')],
});
const florist = aDescription({ title: 'Florist', unit: 'Müük' });

const mari = aPerson({ aadObjectId: 'mari', unit, manager: 'juta' });
const jaan = aPerson({ aadObjectId: 'jaan', name: 'Jaan Kask', unit, manager: 'juta' });
const juta = aPerson({ aadObjectId: 'juta', name: 'Juta Juht', position: 'Florist', unit: 'Müük' });
const pille = aPerson({ aadObjectId: 'pille', name: 'Pille Põld', position: 'Personalijuht', roles: ['hr'] });

/** In minutes. */
const aDay = 24 * 60;

/** A bot in a garden, whose descriptions and people the test changes. */
function aGarden({ fails = null as Error | null, waits = false, reads = true, breaksBehind = '' } = {}) {
  let [nth, isAway] = [0, !reads];
  const clock = aClock();
  const ledger = createLedgerInMemory(clock);
  const away = async () => Promise.reject(new Error('away'));
  const store: LedgerStore = {
    ...ledger.store,
    findVersion: async (version) => (isAway ? away() : ledger.store.findVersion(version)),
    append: async (draft) => {
      if (fails !== null) throw fails;
      const appended = await ledger.store.append(draft);
      if (draft.kind === breaksBehind) isAway = true;
      return appended;
    },
  };
  const told: (readonly [string, Reply])[] = [];
  const said = toldInMemory(clock);
  const refused: Action[] = [];
  const failures: string[] = [];
  let descriptions: readonly JobDescription[] = [first, florist];
  let people = [mari, jaan, juta, pille];
  /** What is to be done again after a while. */
  const later: { readonly milliseconds: number; readonly over: (nothing: undefined) => void }[] = [];
  let notMet: readonly string[] = [];
  let lost: readonly string[] = [];
  const teller: Teller = {
    tell: async (who, message) => {
      if (waits) {
        told.push([who, message]);
        return new Promise(() => {});
      }
      if (lost.includes(who)) return { kind: 'failed', reason: 'silent', mayHaveArrived: true };
      if (notMet.includes(who)) return { kind: 'not-met' };
      told.push([who, message]);
      return { kind: 'sent', activityId: 's' };
    },
  };
  const colleague = createColleague({
    library: () => openTestLibrary(descriptions, { people }),
    memory: createMemoryInProcess(clock),
    refusals: { count: (action) => refused.push(action) },
    desk: {
      ledger: store,
      clock,
      timeZone: 'Europe/Tallinn',
      teller: () => teller,
      told: said,
      patience: async () => new Promise(setImmediate),
      wait: async (milliseconds) => new Promise((over) => later.push({ milliseconds, over })),
      onFailure: (_error, what) => failures.push(what),
    },
  });
  const says = async (who: string, text: string, personal = true) => {
    const asked = { text, conversation: `a:${who}`, aadObjectId: who, personal, activityId: 'm:1' };
    const reply = await colleague.reply(asked);
    return { reply, text: readTexts(reply.card).join('\n') };
  };
  const presses = async (
    who: string | null,
    verb: string,
    data: object,
    language: 'et' | 'en' = 'et',
    activityId = `f:${(nth += 1)}`,
  ) => {
    const answer = await colleague.press({
      verb,
      data,
      aadObjectId: who,
      activityId,
      conversation: `a:${who}`,
      cardId: null,
      personal: true,
      language,
    });
    const text = answer.kind === 'card' ? readTexts(answer.reply.card).join('\n') : '';
    return { answer, text };
  };
  return {
    clock,
    ...ledger,
    told,
    refused,
    failures,
    colleague,
    says,
    presses,
    publish: (...some: readonly JobDescription[]) => (descriptions = some),
    settle: (...some: typeof people) => (people = some),
    said,
    /** The next while is over; gives how long it was, and undefined where nothing waits. */
    passWhile: async () => {
      const next = later.shift();
      next?.over(undefined);
      await new Promise(setImmediate);
      return next?.milliseconds;
    },
    losing: (...some: readonly string[]) => (lost = some),
    notMeeting: (...some: readonly string[]) => (notMet = some),
  };
}

const card = (description: JobDescription, more = {}) => ({
  position: description.id,
  version: description.version,
  language: 'et',
  ...more,
});
const receiptIn = (text: string) => /R-[A-Z0-9-]{4,}/u.exec(text)?.[0];
const wish = 'Tahan oma ametijuhendiga tutvumist kinnitada';

describe('somebody who acknowledges', () => {
  it('is shown the whole text, and it is noted that they were', async () => {
    const { says, events } = aGarden();
    const { text } = await says('mari', wish);
    for (const said of ['Aednik', unit, 'Kastab taimi iga päev.', 'Kinnitan, et olen tutvunud'])
      assert.ok(text.includes(said), said);
    assert.deepEqual(
      events.map(({ kind, position, version, activity }) => [kind, position, version, activity]),
      [
        ['issued', first.id, first.version, 'm:1'],
        ['seen', first.id, first.version, 'm:1'],
      ],
    );
    await says('mari', wish);
    assert.equal(events.length, 2);
  });

  it('gets the receipt of what was kept, though the store is away right behind it', async () => {
    const { presses, events } = aGarden({ reads: false });
    const { text } = await presses('mari', 'acknowledge', card(first));
    assert.deepEqual([receiptIn(text), events.length], [events[0]?.receipt, 1]);
  });

  it('gets a receipt, and the same for each further press', async () => {
    const { presses, says, events } = aGarden();
    await says('mari', wish);
    const one = await presses('mari', 'acknowledge', card(first));
    assert.match(one.text, /^✓ Kinnitatud/u);
    assert.match(one.text, /2\. märts 2026 kell 11:00 \(Eesti aeg\)/u);
    assert.ok(one.text.includes(first.version.slice(0, 8)));
    const again = await presses('MARI', 'acknowledge', card(first));
    assert.equal(receiptIn(again.text), receiptIn(one.text));
    assert.equal(events.length, 3);
    assert.equal(events[2]?.activity, 'f:1');
    assert.equal(receiptIn((await says('mari', wish)).text), receiptIn(one.text));
  });

  it('asks what has changed, and hears that nothing has, or that there is nothing to compare with', async () => {
    const { presses, says, publish } = aGarden();
    assert.match(
      (await says('mari', 'mis on muutunud?')).text,
      /^Mul ei ole varasemat versiooni.*kogu ametijuhend/u,
    );
    await presses('mari', 'acknowledge', card(first));
    const { text, reply } = await says('mari', 'mis on muutunud?');
    assert.match(text, /^Pärast sinu kinnitust ei ole ametijuhend muutunud\.\n✓ Kinnitatud/u);
    assert.equal(reply.summary, 'Pärast sinu kinnitust ei ole ametijuhend muutunud.');
    publish(second, florist);
    assert.match(
      (await says('mari', 'what has changed')).text,
      /^Reading your job .*What has changed since/su,
    );
  });

  it('asks of acknowledging itself, and is told the same as everybody, where it says nothing of them', async () => {
    const { says, events } = aGarden();
    const told: Readonly<Record<string, RegExp>> = {
      'allkirjastasin juba paberil': /^Paberil või mujal antud allkirja mina ei näe/u,
      'what happens if I do not confirm': /^Whether you must acknowledge/u,
      'kas kinnitamine on sama mis allkiri': /^Kinnitus ütleb, et oled.*See ei ole allkiri/su,
      "I'd like to withdraw my objection": /^A disagreement cannot be taken back/u,
    };
    for (const [text, said] of Object.entries(told)) assert.match((await says('mari', text)).text, said);
    assert.equal(events.length, 0);
  });

  it('is answered in the language of the card', async () => {
    const { presses, says } = aGarden();
    assert.match((await says('mari', 'I want to acknowledge my job description')).text, /Reading your job/u);
    const { text } = await presses('mari', 'acknowledge', { ...card(first), language: 'en' });
    assert.match(text, /^✓ Acknowledged/u);
  });

  it("is answered in the client's language where the card says none", async () => {
    const { presses } = aGarden();
    for (const language of [undefined, 'ru']) {
      const data = { ...card(first), language };
      assert.match((await presses('mari', 'acknowledge', data, 'en')).text, /^✓ Acknowledged/u);
      assert.match((await presses('mari', 'acknowledge', data, 'et')).text, /^✓ Kinnitatud/u);
    }
  });

  it('is outdated when a new version is out, sees what is new, and acknowledges again', async () => {
    const { presses, says, publish, clock, events } = aGarden();
    await says('mari', wish);
    const old = receiptIn((await presses('mari', 'acknowledge', card(first))).text);
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, /^Jah, oled kinnitanud/u);
    clock.passMinutes(60 * 24 * 40);
    publish(second, florist);
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, /^Oled kinnitanud varasema versiooni/u);
    const { text } = await says('mari', wish);
    assert.match(text, /Mis on muutunud pärast sinu kinnitust \(2\. märts 2026\)/u);
    assert.match(text, /3\.4\nEnne: \nKastab taimi iga päev\.\nNüüd: \nKastab taimi kaks korda päevas\./u);
    const anew = receiptIn((await presses('mari', 'acknowledge', card(second))).text);
    assert.notEqual(anew, old);
    assert.equal(stateOf(events, second.version).kind, 'acknowledged');
    const { text: receipts } = await says('mari', 'näita mu kviitungeid');
    assert.ok(receipts.indexOf(anew ?? '?') < receipts.indexOf(old ?? '?'));
  });

  it('and presses on a card of an old version, is shown the new one, and nothing is recorded', async () => {
    const { presses, publish, events } = aGarden();
    publish(second, florist);
    const { text } = await presses('mari', 'acknowledge', card(first));
    assert.match(text, /^Ametijuhendist on vahepeal uus versioon/u);
    assert.ok(text.includes('kaks korda päevas'));
    assert.deepEqual(
      events.map(({ kind, version }) => [kind, version]),
      [
        ['issued', second.version],
        ['seen', second.version],
      ],
    );
    const dispute = await presses('mari', 'dispute', card(first, { clause: '3.4', comment: 'Ei.' }));
    assert.match(dispute.text, /^Ametijuhendist on vahepeal uus versioon/u);
  });

  it('and holds the position no longer, is told so, and nothing is recorded', async () => {
    const { presses, settle, events } = aGarden();
    settle({ ...mari, position: 'Florist' }, juta);
    for (const verb of ['acknowledge', 'dispute'])
      assert.match(
        (await presses('mari', verb, card(first, { comment: 'x' }))).text,
        /ei ole enam sinu oma/u,
      );
    assert.match((await presses('keegi', 'acknowledge', card(first))).text, /ei ole enam sinu oma/u);
    assert.match((await presses(null, 'acknowledge', card(first))).text, /^Ei leidnud sind/u);
    assert.equal(events.length, 0);
  });

  it('hears that nothing was recorded when the ledger is away, and the card stays', async () => {
    const { presses, says, failures } = aGarden({ fails: new Error('away') });
    const { text } = await says('mari', wish);
    assert.match(text, /Kastab taimi/u);
    const { answer } = await presses('mari', 'acknowledge', card(first));
    assert.deepEqual(answer.kind === 'failed' && /Midagi ei ole kirjas/u.test(answer.sentence), true);
    assert.equal(failures.length, 2);
  });

  it('hears that nobody knows whether it was recorded, where the store fell silent at the last word', async () => {
    const silent = new AmetibotError({ code: unanswered, message: 'Silent.', cure: 'Do it again.' });
    const { presses } = aGarden({ fails: silent });
    for (const verb of ['acknowledge', 'dispute']) {
      const { answer } = await presses('mari', verb, card(first, { comment: 'x' }));
      assert.ok(answer.kind === 'failed');
      assert.match(answer.sentence, /^Ma ei tea, kas see jõudis kirja\. Palun vajuta .*üks kord/u);
      assert.doesNotMatch(answer.sentence, /Midagi ei ole kirjas/u);
    }
  });

  it('sends what is no button of ours, and is told that it is unknown', async () => {
    const { presses, events } = aGarden();
    for (const data of [{}, { position: 7, version: first.version }, { position: '', version: '' }])
      assert.equal((await presses('mari', 'acknowledge', data)).answer.kind, 'unknown');
    assert.equal((await presses('mari', 'dance', card(first))).answer.kind, 'unknown');
    assert.equal((await presses('mari', 'acknowledge', card(first, { language: 'ru' }))).answer.kind, 'card');
    assert.equal(events.length, 1);
  });

  it('holds two positions, and chooses by name; else the open one comes first', async () => {
    const { presses, says, settle } = aGarden();
    settle(mari, { ...mari, position: 'Florist', unit: 'Müük' });
    assert.match((await says('mari', `${wish}: Florist`)).text, /Florist/u);
    await presses('mari', 'acknowledge', card(first));
    assert.match((await says('mari', wish)).text, /^Ametijuhendiga tutvumine\nFlorist/u);
    const { text } = await says('mari', 'Kas ma olen kinnitanud?');
    assert.match(text, /^Jah, oled kinnitanud.*Ei, sa ei ole veel kinnitanud/su);
  });

  it('is not known, or has no description, and hears why', async () => {
    const { says } = aGarden();
    for (const wanted of [wish, 'kas ma olen kinnitanud'])
      assert.match((await says('keegi', wanted)).text, /^Ei leidnud sind töötajate nimekirjast/u);
    assert.match((await says('pille', wish)).text, /^Ei leidnud sinu ametikoha ametijuhendit/u);
    assert.match((await says('mari', 'näita mu kviitungeid')).text, /^Sul ei ole veel/u);
  });
});

describe('somebody who does not agree', () => {
  const dispute = card(first, { clause: '3.4', comment: ' Kasvuhoonet enam ei ole. ' });

  it('is on record, and manager and HR have it as a card', async () => {
    const { presses, told, events } = aGarden();
    const { text } = await presses('mari', 'dispute', dispute);
    assert.match(text, /^Sinu eriarvamus on kirjas\nSelle said: Juta Juht, Pille Põld\./u);
    assert.deepEqual(
      told.map(([who]) => who),
      ['juta', 'pille'],
    );
    const got = readTexts(told[0]?.[1].card ?? {}).join('\n');
    for (const said of ['Mari Maasikas', 'Punkt 3.4', 'Kastab taimi iga päev.', 'Kasvuhoonet enam ei ole.'])
      assert.ok(got.includes(said), said);
    assert.equal(stateOf(events, first.version).kind, 'disputed');
    assert.doesNotMatch(JSON.stringify(events), /Kasvuhoonet/u);
  });

  it('says so in words, and has the form open with the clause and the reason, also after acknowledging', async () => {
    const { says, presses } = aGarden();
    const formIn = ({ reply }: Awaited<ReturnType<typeof says>>) => {
      const { body } = reply.card as {
        body: readonly { id?: string; isVisible?: boolean; items?: unknown }[];
      };
      const form = body.find(({ id }) => id === 'eriarvamus');
      const [clause, comment] = (form?.items ?? []) as readonly { value?: string }[];
      return [form?.isVisible, clause?.value, comment?.value];
    };
    const disagrees = 'I disagree with 3.4, because the supervisor does it';
    assert.deepEqual(formIn(await says('mari', disagrees)), [true, '3.4', 'the supervisor does it']);
    await presses('mari', 'acknowledge', card(first));
    assert.deepEqual(formIn(await says('mari', 'ma ei nõustu 3,04-ga')), [true, '3.4', undefined]);
    assert.deepEqual(formIn(await says('mari', 'Tahan 9.9 vaidlustada')), [true, undefined, undefined]);
    assert.deepEqual(formIn(await says('mari', 'ma ei ole nõus')), [true, undefined, undefined]);
    assert.equal(formIn(await says('jaan', wish))[0], false);
  });

  it('twice with the same words is one dispute, and nobody is told twice', async () => {
    const { presses, told, events } = aGarden();
    await presses('mari', 'dispute', dispute);
    await presses('mari', 'dispute', dispute);
    assert.deepEqual([events.length, told.length], [1, 2]);
  });

  it('is told who could not be reached: only those who have it are named', async () => {
    const { presses, notMeeting } = aGarden();
    notMeeting('juta');
    assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Pille Põld\./u);
    notMeeting('juta', 'pille');
    const other = { ...dispute, comment: 'Muu.' };
    assert.match((await presses('mari', 'dispute', other)).text, /ei saanud seda kellelegi edastada/u);
  });

  it('and presses again, is told of by another process where the first ended between claim and post', async () => {
    const { presses, said, told, events, clock } = aGarden();
    await presses('mari', 'dispute', { ...dispute, comment: 'Esimene.' });
    // As the process leaves it that dies before it posts.
    const next = `dispute:${events.length + 1}`;
    await said.claim('juta', next);
    assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Pille Põld\./u);
    clock.passMinutes(claimMinutes + 1);
    assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Juta Juht, Pille Põld\./u);
    assert.equal(told.length, 4);
  });

  it('and presses again, reads only of those who have it, and those who had not been reached are told', async () => {
    const { presses, told, notMeeting, losing } = aGarden();
    notMeeting('juta');
    losing('pille');
    for (let press = 0; press < 2; press += 1)
      assert.match((await presses('mari', 'dispute', dispute)).text, /ei saanud seda kellelegi edastada/u);
    notMeeting('juta');
    losing();
    assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Pille Põld\./u);
    notMeeting();
    for (let press = 0; press < 2; press += 1)
      assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Juta Juht, Pille Põld\./u);
    assert.deepEqual(
      told.map(([who]) => who),
      ['pille', 'juta'],
    );
  });

  it('and could not be heard by somebody, is told of to them by itself when they can be reached, once', async () => {
    const { presses, told, losing, passWhile } = aGarden();
    losing('pille');
    assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Juta Juht\./u);
    assert.equal(await passWhile(), 60_000);
    losing();
    assert.equal(await passWhile(), 600_000);
    assert.equal(await passWhile(), undefined, 'whoever has it is told no more');
    assert.match((await presses('mari', 'dispute', dispute)).text, /Selle said: Juta Juht, Pille Põld\./u);
    assert.deepEqual(
      told.map(([who]) => who),
      ['juta', 'pille'],
    );
  });

  it('and cannot be heard within hours, is left to press again', async () => {
    const { presses, losing, notMeeting, failures, passWhile } = aGarden();
    losing('pille');
    notMeeting('juta');
    await presses('mari', 'dispute', dispute);
    const whiles: unknown[] = [];
    for (let next = await passWhile(); next !== undefined; next = await passWhile()) whiles.push(next);
    assert.deepEqual(whiles, [60_000, 600_000, 3_600_000]);
    assert.equal(failures.length, 4);
  });

  it('and presses again while it is on its way, reads of nobody, and nothing is sent twice', async () => {
    const { presses, told } = aGarden({ waits: true });
    for (let press = 0; press < 2; press += 1)
      assert.match((await presses('mari', 'dispute', dispute)).text, /ei saanud seda kellelegi edastada/u);
    assert.equal(told.length, 2);
  });

  it('and is of HR, or their own manager by the staff list, is not told of it like another', async () => {
    const { presses, settle, told } = aGarden();
    settle({ ...mari, roles: ['hr'], manager: 'mari' }, jaan, juta, pille);
    const { text } = await presses('mari', 'dispute', dispute);
    assert.match(text, /Selle said: Pille Põld\./u);
    assert.deepEqual(
      told.map(([who]) => who),
      ['pille'],
    );
  });

  it('does not wait for ever for those who are told', async () => {
    const { presses, events } = aGarden({ waits: true });
    assert.match((await presses('mari', 'dispute', dispute)).text, /^Sinu eriarvamus on kirjas/u);
    assert.equal(events.length, 1);
  });

  it('and says nothing, is asked why; the description as a whole is a clause too', async () => {
    const { presses, events, words } = aGarden();
    const { answer } = await presses('mari', 'dispute', { ...dispute, comment: '  ' });
    assert.equal(answer.kind, 'failed');
    await presses('mari', 'dispute', { ...dispute, clause: '*' });
    assert.equal(events.length, 1);
    assert.equal([...words.values()][0]?.words.clause, null);
  });

  it('is read in the words by manager and HR who look, also after acknowledging, and by themselves', async () => {
    const { presses, says, notMeeting } = aGarden();
    notMeeting('juta', 'pille');
    await presses('mari', 'dispute', dispute);
    const wrote = /Punkt 3\.4: Kasvuhoonet enam ei ole\./u;
    for (const who of ['juta', 'pille']) assert.match((await says(who, 'kes pole kinnitanud')).text, wrote);
    const own = /Sinu eriarvamus · Punkt 3\.4 · 2\. märts 2026\nKasvuhoonet enam ei ole\./u;
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, own);
    await presses('mari', 'acknowledge', card(first));
    assert.match((await says('juta', 'kes pole kinnitanud')).text, wrote);
    assert.match((await says('pille', `kes pole kinnitanud: ${unit}`)).text, wrote);
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, own);
  });

  it('is read by HR at the first look, with all units, also after acknowledging', async () => {
    const { presses, says } = aGarden();
    await presses('mari', 'dispute', dispute);
    await presses('mari', 'acknowledge', card(first));
    await presses('jaan', 'acknowledge', card(first));
    const { text } = await says('pille', 'kes pole kinnitanud');
    const theirs = /Kinnitanud, kuid ei nõustu\nMari Maasikas.*Punkt 3\.4: Kasvuhoonet enam ei ole\./su;
    assert.match(text, theirs);
    assert.doesNotMatch(text, /Jaan/u);
  });

  it('is not asked to acknowledge what they have acknowledged, and reads that it stands', async () => {
    const { presses, says } = aGarden();
    const verbsOf = (answer: unknown) => [...new Set(JSON.stringify(answer).match(/(?<="verb":")\w+/gu))];
    assert.deepEqual(verbsOf(await says('mari', 'ma ei nõustu punktiga 3.4')), ['dispute', 'acknowledge']);
    await presses('mari', 'acknowledge', card(first));
    const form = await says('mari', 'ma ei nõustu punktiga 3.4');
    const sent = await presses('mari', 'dispute', dispute);
    assert.deepEqual([verbsOf(form), verbsOf(sent)], [['dispute'], []]);
    for (const { text } of [form, sent]) assert.match(text, /Sinu kinnitus jääb kehtima/u);
  });

  it('may acknowledge all the same', async () => {
    const { presses, says } = aGarden();
    await presses('mari', 'dispute', dispute);
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, /^Ei, sinu eriarvamus on kirjas/u);
    await presses('mari', 'acknowledge', card(first));
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, /^Jah/u);
  });
});

describe('who sees what of whom', () => {
  it('is the own team for a manager, with names', async () => {
    const { presses, says } = aGarden();
    await presses('mari', 'acknowledge', card(first));
    const { text } = await says('juta', 'kes pole kinnitanud');
    assert.match(text, /^Sinu meeskonnas on 1 kinnitus 2-st/u);
    assert.match(text, /Kinnitamata\nJaan Kask.*Kinnitanud\nMari Maasikas/su);
    assert.doesNotMatch(text, /Juta/u);
  });

  it('is everybody by unit for HR, and one unit where it is named', async () => {
    const { presses, says } = aGarden();
    await presses('mari', 'acknowledge', card(first));
    const { text } = await says('pille', 'Kes pole kinnitanud?');
    assert.match(
      text,
      /^Olemas on 1 kinnitus 3-st\nPeale nende on 1 inimene, .*\nAiandusosakond\n1 kinnitus 2-st · avamata 1/u,
    );
    assert.match(text, /Kinnitamata\nJaan Kask.*Juta Juht/su);
    const { text: one } = await says('pille', `Kes pole kinnitanud: ${unit}`);
    assert.match(one, /^Aiandusosakond: 1 kinnitus 2-st/u);
    for (const said of ['kes aiandusosakonnas pole kinnitanud?', 'Kes pole kinnitanud: aianduse osakonnas'])
      assert.equal((await says('pille', said)).text, one, said);
    assert.doesNotMatch(one, /Juta/u);
    assert.match((await says('juta', 'Kes pole kinnitanud: Müük')).text, /^Ei leidnud kedagi/u);
  });

  it('is who has not for so long, since the day on which the text came, the longest first', async () => {
    const { presses, says, store, clock, publish } = aGarden();
    const keep = async (description: JobDescription) =>
      store.keepVersions([{ version: description.version, text: canonicalText(description) }]);
    await keep(florist);
    clock.passMinutes(20 * aDay);
    await keep(first);
    clock.passMinutes(20 * aDay);
    const { text } = await says('pille', 'kes on kinnitamata üle 30 päeva');
    assert.match(text, /^Kinnitamata alates 12\. märtsist 2026 või kauem: 1 \(kokku kinnitamata 3\)/u);
    assert.match(text, /Arvestan päevast, mil kehtiv ametijuhend Ametibotti jõudis/u);
    assert.match(text, /Juta Juht.*avamata · ootel alates 2\. märtsist 2026/su);
    assert.doesNotMatch(text, /Mari|Jaan/u);

    const all = await says('pille', 'who has been outstanding the longest');
    assert.match(all.text, /^Outstanding: 3, the longest first.*Juta Juht.*since 2 March 2026.*Jaan Kask/su);
    const team = await says('juta', 'kellel on kinnitamata juba kaks nädalat');
    assert.match(
      team.text,
      /^Kinnitamata alates 28\. märtsist 2026 või kauem: 2 .*Mari Maasikas.*Jaan Kask/su,
    );
    const none = await says('juta', 'kes pole üle kuu kinnitanud');
    assert.match(none.text, /või kauem: mitte ühtegi \(kokku kinnitamata 2\)/u);
    assert.match((await says('jaan', 'kes pole üle kuu kinnitanud')).text, /^Juht näeb/u);

    await presses('mari', 'acknowledge', card(first));
    const { text: others } = await says('juta', 'kes pole kaks nädalat kinnitanud');
    assert.match(others, /või kauem: 1 \(kokku kinnitamata 1\).*Jaan Kask/su);
    publish(second, florist);
    assert.match(
      (await says('juta', 'kes pole kaks nädalat kinnitanud')).text,
      /või kauem: mitte ühtegi \(kokku kinnitamata 2\).*kelle puhul see päev kirjas ei ole: 2/su,
    );
  });

  it('is since it was withdrawn, of whom it was', async () => {
    const { presses, says, store, clock } = aGarden();
    await store.keepVersions([{ version: first.version, text: canonicalText(first) }]);
    const { text } = await presses('mari', 'acknowledge', card(first));
    const number = /R-[A-Z0-9]{5}-[A-Z0-9]{5}/u.exec(text)?.[0] ?? '';
    clock.passMinutes(39 * aDay);
    await says('pille', `võta kviitung ${number} tagasi: vale inimene`);
    clock.passMinutes(aDay);
    const long = await says('juta', 'kes on kinnitamata üle 30 päeva');
    assert.match(long.text, /: 1 \(kokku kinnitamata 2\).*Jaan Kask/su);
    assert.doesNotMatch(long.text, /Mari/u);
    assert.match(
      (await says('juta', 'kes on kõige kauem kinnitamata')).text,
      /Mari.*alates 10\. aprillist/su,
    );
  });

  it('is who does not agree, and with what, for the manager and HR, whether they have acknowledged or not', async () => {
    const { presses, says, refused } = aGarden();
    assert.match((await says('juta', 'kes ei nõustu?')).text, /^Keegi ei ole ametijuhendit vaidlustanud/u);
    await presses('mari', 'dispute', card(first, { clause: '3.4', comment: 'Kasvuhoonet enam ei ole.' }));
    for (const [who, asked, heading] of [
      ['juta', 'kes vaidlustas', '1 eriarvamus 2-st'],
      ['pille', 'kes ei nõustu', '1 eriarvamus 3-st'],
      ['pille', 'kes aiandusosakonnas ei nõustu', 'Aiandusosakond: 1 eriarvamus 2-st'],
    ] as const) {
      const { text } = await says(who, asked);
      assert.ok(text.startsWith(heading), text);
      assert.match(text, /Kinnitamata\nMari Maasikas.*Kasvuhoonet enam ei ole\./su);
      assert.doesNotMatch(text, /Jaan Kask/u);
    }
    await presses('mari', 'acknowledge', card(first));
    assert.match((await says('juta', 'who disagrees?')).text, /not agreed with\nMari Maasikas/u);
    assert.match((await says('jaan', 'kes ei nõustu')).text, /^Juht näeb/u);
    assert.deepEqual(refused, ['seeTeamAcknowledgements']);
  });

  it('is said in the help to whom it concerns, and to nobody where others read along', async () => {
    const { says } = aGarden();
    assert.match((await says('pille', 'abi')).text, /saada kõigile meeldetuletus.*mis jäi vastamata/su);
    assert.match((await says('juta', 'abi')).text, /Juhina saad küsida .*Kes pole kinnitanud/u);
    for (const [who, personal] of [
      ['mari', true],
      ['pille', false],
      ['juta', false],
    ] as const)
      assert.doesNotMatch((await says(who, 'abi', personal)).text, /Juhina|Personalitöötajana/u);
  });

  it('is of those who lead others, where it is asked of the managers', async () => {
    const { says } = aGarden();
    for (const text of [
      'kas kõik juhid on kinnitanud',
      'kes juhtidest pole kinnitanud',
      'have all managers signed',
    ]) {
      const shown = (await says('pille', text)).text;
      assert.match(shown, /^(?:Juhid|Managers): .*Juta Juht/su, text);
      assert.doesNotMatch(shown, /Mari|Jaan/u, text);
    }
    assert.doesNotMatch((await says('mari', 'kas kõik juhid on kinnitanud')).text, /Juta/u);
  });

  it('is one person by name for HR and for their manager, and oneself for everybody', async () => {
    const { presses, says, refused } = aGarden();
    await presses('mari', 'acknowledge', card(first));
    for (const who of ['juta', 'pille']) {
      assert.match(
        (await says(who, 'kas Mari on kinnitanud?')).text,
        /^Mari Maasikas: kinnitatud\nKinnitanud/u,
      );
      assert.match(
        (await says(who, 'kas Jaan Kask on juba kinnitanud')).text,
        /^Jaan Kask: avamata\nKinnitamata/u,
      );
    }
    assert.match((await says('mari', 'kas Mari Maasikas on kinnitanud')).text, /^Jah, oled kinnitanud/u);
    assert.deepEqual(refused, []);
    for (const [who, whom] of [
      ['jaan', 'Mari'],
      ['juta', 'Pille'],
    ] as const)
      assert.match((await says(who, `kas ${whom} on kinnitanud`)).text, /^Juht näeb/u);
    assert.equal(refused.length, 2);
  });

  it('is the team of one who leads, or the holders of a position, in one sentence or after a list', async () => {
    const { says } = aGarden();
    for (const text of ['kes Juta tiimist pole kinnitanud', 'mitu Juta alluvat on kinnitanud'])
      assert.match((await says('pille', text)).text, /^Alluvad, juht Juta Juht: 0 kinnitust 2-st/u, text);
    for (const text of ['kes aednikest pole kinnitanud', 'ja aednikud?', 'kas aednikud on kinnitanud'])
      assert.match((await says('pille', text)).text, /^Aednik: 0 kinnitust 2-st[^]*Mari[^]*Jaan/u, text);
    assert.match((await says('pille', 'ja Juta tiimist?')).text, /^Alluvad, juht Juta Juht/u);
    assert.match(
      (await says('pille', 'kes lennunduse tiimist pole kinnitanud')).text,
      /^Ei leidnud üksust, juhti ega ametikohta: „lennunduse tiimist“/u,
    );
    assert.match((await says('mari', 'kes aednikest pole kinnitanud')).text, /^Juht näeb/u);
  });

  it('is of those who were listed, where they are spoken of', async () => {
    const { says, store } = aGarden();
    for (const each of [first, florist])
      await store.keepVersions([{ version: each.version, text: canonicalText(each) }]);
    await says('pille', 'kes aiandusosakonnas pole kinnitanud');
    const { text } = await says('pille', 'kes neist on kõige kauem kinnitamata');
    assert.match(text, /Kinnitamata: 2, kõige kauem/u);
    assert.doesNotMatch(text, /Juta/u);
  });

  it('is since when one person has not; of one who has, that they have', async () => {
    const { says, store, presses } = aGarden();
    await store.keepVersions([{ version: first.version, text: canonicalText(first) }]);
    await presses('jaan', 'acknowledge', card(first));
    const waits = /Mari Maasikas[^]*ootel alates 2\. märtsist 2026/u;
    for (const text of ['kui kaua on Maril kinnitamata', 'how long has Mari been outstanding'])
      assert.match((await says('pille', text)).text, text.startsWith('how') ? /2 March 2026/u : waits, text);
    assert.match((await says('pille', 'kui kaua pole Jaan kinnitanud')).text, /^Jaan Kask: kinnitatud/u);
  });

  it('is who has within some time, the last first', async () => {
    const { says, presses, clock } = aGarden();
    await presses('mari', 'acknowledge', card(first));
    clock.passMinutes(10 * aDay);
    await presses('jaan', 'acknowledge', card(first));
    const both = await says('pille', 'kes viimase 30 päeva jooksul kinnitas');
    assert.match(both.text, /^Kinnitusi alates 10\. veebruarist 2026: 2 3-st[^]*Jaan[^]*Mari/u);
    const one = await says('juta', 'who has confirmed in the last week');
    assert.match(one.text, /^Acknowledged since 5 March 2026: 1 of 2[^]*Jaan/u);
    assert.doesNotMatch(one.text, /Mari/u);
    assert.match((await says('pille', 'kes eile kinnitas')).text, /11\. märts 2026: 0 3-st/u);
    assert.match((await says('mari', 'kes täna kinnitas')).text, /^Juht näeb/u);
  });

  it('is asked of a thing that nobody is called after: a question about the descriptions', async () => {
    const { says, refused } = aGarden();
    for (const text of ['kas eelarve on kinnitatud', 'kes pole kinnitanud eelarvet'])
      assert.doesNotMatch((await says('mari', text)).text, /Juht näeb/u);
    const long = 'kes vastutab alates septembrist kinnitamata arvete eest';
    assert.doesNotMatch((await says('mari', long)).text, /Juht näeb/u);
    assert.deepEqual(refused, []);
  });

  it('is nobody for an employee, which is counted', async () => {
    const { says, refused } = aGarden();
    for (const who of ['mari', 'keegi'])
      assert.match((await says(who, 'who has not acknowledged')).text, /^A manager can see/u);
    assert.deepEqual(refused, ['seeTeamAcknowledgements', 'seeTeamAcknowledgements']);
  });

  it('is nothing at all where others read along', async () => {
    const { says, presses, events } = aGarden();
    await presses('mari', 'acknowledge', card(first));
    for (const [who, text] of [
      ['mari', wish],
      ['mari', 'kas ma olen kinnitanud'],
      ['mari', 'näita mu kviitungeid'],
      ['pille', 'kes pole kinnitanud'],
      ['pille', 'kontrolli kviitungit R-00000-00000'],
    ] as const)
      assert.match((await says(who, text, false)).text, /ainult sinu ja minu vahel/u);
    assert.equal(events.length, 1);
  });
});

describe('a receipt that is checked by its number', () => {
  async function given(said: Parameters<typeof aGarden>[0] = {}) {
    const garden = aGarden(said);
    const number = receiptIn((await garden.presses('mari', 'acknowledge', card(first))).text) ?? '';
    return { ...garden, number };
  }

  it('is genuine for everybody, and names the person to whom it may', async () => {
    const { says, number } = await given();
    for (const who of ['mari', 'juta', 'pille'])
      assert.match(
        (await says(who, `kontrolli kviitungit ${number}`)).text,
        /ehtne\nKinnitas Mari Maasikas/u,
      );
    const { text } = await says('jaan', `Kas kviitung ${number.toLowerCase()} on ehtne?`);
    assert.match(text, /^See kviitung on ehtne/u);
    assert.doesNotMatch(text, /Mari/u);
  });

  it('is mistyped or was never given', async () => {
    const { says } = await given();
    assert.match(
      (await says('mari', 'kontrolli kviitungit R-12345')).text,
      /^Ei leidnud kviitungit R-12345\.\nSellist/u,
    );
    assert.match((await says('mari', 'check receipt R-00000-00000')).text, /^I couldn't find the receipt/u);
  });

  it('is withdrawn by HR alone, with a reason, and can be given anew', async () => {
    const { says, presses, number, refused, events } = await given();
    const order = `võta kviitung ${number} tagasi`;
    assert.match((await says('juta', `${order}: eksitus`)).text, /ainult personalitöötaja/u);
    assert.deepEqual(refused, ['withdrawAcknowledgement']);
    assert.match((await says('pille', order)).text, /kirjuta ka põhjus/u);
    assert.match(
      (await says('pille', `${order}: vale inimene`)).text,
      /\(kinnitas Mari Maasikas\) on tagasi võetud/u,
    );
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['acknowledged', 'withdrawn'],
    );
    assert.match(
      (await says('pille', `kontrolli kviitungit ${number}`)).text,
      /ehtne, aga kinnitus on tagasi/u,
    );
    assert.match((await says('pille', `${order}: veel kord`)).text, /on tagasi võetud/u);
    assert.equal(events.length, 2);
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, /^Ei, sinu kinnitus on tagasi võetud/u);
    assert.notEqual(receiptIn((await presses('mari', 'acknowledge', card(first))).text), number);
    assert.match((await says('mari', 'kviitungid')).text, /Tagasi võetud/u);
  });

  it('is to be withdrawn by whoever pressed by mistake: they hear who can do it, and HR what to write', async () => {
    const { says, events } = await given();
    const { text } = await says('mari', 'kinnitasin kogemata');
    assert.match(text, /ainult personalitöötaja.*„näita mu kviitungeid“/u);
    assert.match((await says('pille', 'võta kinnitus tagasi')).text, /kviitungi number ja põhjus/u);
    assert.equal(events.length, 1);
  });

  it('is withdrawn by HR who only knows whose it is: the card shows which stand, and asks why', async () => {
    const { says, presses, number, refused, events } = await given();
    const said = 'Mari kinnitas kogemata, võta tagasi';
    for (const who of ['juta', 'jaan', 'mari']) {
      const { text } = await says(who, said);
      assert.match(text, /ainult personalitöötaja/u);
      assert.ok(!text.includes(number), text);
    }
    assert.ok(!(await says('pille', said, false)).text.includes(number));
    const { reply, text } = await says('pille', said);
    assert.match(text, /Kinnitas Mari Maasikas[^]*Aednik/u);
    assert.deepEqual((reply.card as { actions: object[] }).actions, [
      {
        type: 'Action.Execute',
        title: `Võta tagasi ${number}`,
        verb: 'withdraw',
        data: { receipt: number, language: 'et' },
        associatedInputs: 'auto',
      },
    ]);
    const data = { receipt: number, language: 'et', reason: ' Vale inimene. ' };
    refused.splice(0);
    assert.match((await presses('juta', 'withdraw', data)).text, /ainult personalitöötaja/u);
    assert.deepEqual(refused, ['withdrawAcknowledgement']);
    const { answer } = await presses('pille', 'withdraw', { ...data, reason: ' ' });
    assert.equal(answer.kind === 'failed' && /põhjus/u.test(answer.sentence), true);
    assert.equal(events.length, 1);
    assert.match((await presses('pille', 'withdraw', data)).text, /Maasikas\) on tagasi võetud/u);
    assert.match((await says('mari', 'kas ma olen kinnitanud')).text, /võttis.*Vale inimene\./su);
    assert.match((await says('pille', said)).text, /^Ei leidnud kehtivat kinnitust: Mari Maasikas\./u);
  });

  it('is withdrawn with the reason that HR said with it, as it may be changed', async () => {
    const { says, number } = await given();
    const { reply, text } = await says('pille', 'võta Mari kinnitus tagasi, sest vajutas vale inimene');
    assert.match(text, /^Milline kinnitus tagasi võtta/u);
    assert.ok(text.includes(number), text);
    assert.match(JSON.stringify(reply.card), /"value":"vajutas vale inimene"/u);
  });

  it('is named to whoever may see how the person stands, who then checks it', async () => {
    const { says, number } = await given();
    for (const who of ['pille', 'juta']) {
      const { text } = await says(who, 'tõenda, et Mari kinnitas');
      assert.match(text, new RegExp(`^Mari Maasikas: kinnitatud[^]*Kviitung ${number}`, 'u'));
    }
    assert.match((await says('pille', `kontrolli kviitungit ${number}`)).text, /on ehtne[^]*Mari Maasikas/u);
    assert.match((await says('jaan', 'näita Mari kviitungit')).text, /^Juht näeb/u);
  });

  it('is withdrawn by a button in the personal chat alone, and what broke is said', async () => {
    const { colleague, number, events } = await given();
    const data = { receipt: number, language: 'et', reason: 'Vale.' };
    const press = {
      verb: 'withdraw',
      data,
      aadObjectId: 'pille',
      activityId: 'f',
      conversation: 'g',
    } as const;
    const answer = await colleague.press({ ...press, cardId: null, personal: false, language: 'et' });
    assert.equal(answer.kind, 'failed');
    assert.equal(events.length, 1);
    const broken = aGarden({ fails: new Error('away') });
    const person = { aadObjectId: 'mari', name: 'Mari Maasikas' };
    const ofFirst = { position: first.id, version: first.version, activity: null, by: null, words: null };
    const result = await broken.store.append({ ...ofFirst, kind: 'acknowledged', person });
    const receipt = result.kind === 'nothing-to-withdraw' ? null : result.event.receipt;
    const failed = (await broken.presses('pille', 'withdraw', { ...data, receipt })).answer;
    assert.equal(failed.kind, 'failed');
    assert.deepEqual(broken.failures, ['A withdrawal could not be recorded']);
  });

  it('is withdrawn, and the person hears why, at once or when they ask', async () => {
    const { says, presses, number, told, notMeeting } = await given();
    const order = `võta kviitung ${number} tagasi: vale inimene`;
    assert.match((await says('pille', order)).text, /Teatasin sellest/u);
    assert.equal(told[0]?.[0], 'mari');
    assert.match(
      readTexts(told[0]?.[1].card ?? {}).join('\n'),
      /Sinu kinnitus on tagasi võetud.*vale inimene/su,
    );
    assert.match(
      (await says('mari', 'kas ma olen kinnitanud')).text,
      /võttis sinu kinnituse tagasi.*vale inimene/su,
    );
    const { text } = await presses('mari', 'acknowledge', card(first));
    assert.doesNotMatch((await says('mari', 'kas ma olen kinnitanud')).text, /tagasi/u);
    notMeeting('mari');
    const again = await says('pille', `võta kviitung ${receiptIn(text)} tagasi: veel kord`);
    assert.match(again.text, /ei saanud ma sellest teatada/u);
  });

  it('is withdrawn, and HR reads so, though the store is away right behind it', async () => {
    const { presses, publish, number, events } = await given({ breaksBehind: 'withdrawn' });
    publish(second, florist);
    const { text } = await presses('pille', 'withdraw', { receipt: number, reason: 'Vale.' });
    assert.match(text, /Maasikas\) on tagasi võetud/u);
    assert.equal(events.at(-1)?.kind, 'withdrawn');
  });

  it('is withdrawn by a process that died before it told: the person hears when HR presses again, once', async () => {
    const { presses, number, store, events, told } = await given();
    const reason = 'Vale inimene.';
    await store.append({
      kind: 'withdrawn',
      person: { aadObjectId: 'mari', name: mari.name },
      position: first.id,
      version: first.version,
      activity: null,
      by: { aadObjectId: 'pille', name: pille.name },
      words: { clause: null, text: reason },
    });
    for (let press = 0; press < 2; press += 1)
      assert.match(
        (await presses('pille', 'withdraw', { receipt: number, reason })).text,
        /on tagasi võetud\nTeatasin sellest/u,
      );
    assert.deepEqual([told.map(([who]) => who), events.length], [['mari'], 2]);
  });

  it('stands where it was given after the one that HR named had been taken back', async () => {
    const { presses, says, number, events } = await given();
    await presses('pille', 'withdraw', { receipt: number, reason: 'Vale.' });
    const anew = receiptIn((await presses('mari', 'acknowledge', card(first))).text);
    for (const reason of ['Vale.', 'Veel kord.'])
      assert.match(
        (await presses('pille', 'withdraw', { receipt: number, reason })).text,
        /on tagasi võetud/u,
      );
    assert.match((await says('pille', `kontrolli kviitungit ${anew}`)).text, /on ehtne\n/u);
    assert.equal(events.length, 3);
  });

  it('is shown as taken back to whoever’s press is delivered once more behind that', async () => {
    const { presses, number, events } = await given();
    await presses('pille', 'withdraw', { receipt: number, reason: 'Vale.' });
    const { text } = await presses('mari', 'acknowledge', card(first), 'et', 'f:1');
    assert.match(text, /^Sinu kviitungid\nTagasi võetud/u);
    assert.deepEqual([receiptIn(text), events.length], [number, 2]);
  });

  it('says nothing of somebody who has been erased', async () => {
    const { says, number, erase } = await given();
    erase('mari');
    assert.match((await says('pille', `kontrolli kviitungit ${number}`)).text, /andmed on kustutatud/u);
    assert.match((await says('pille', `võta kviitung ${number} tagasi: x`)).text, /kustutatud/u);
  });
});

describe("'kinnituste seis', where nobody says whose", () => {
  it('is how all stand for HR, and how one stands oneself for anybody else', async () => {
    const { says } = aGarden();
    assert.ok((await says('pille', 'kinnituste seis')).text.includes('Mari Maasikas'));
    const own = await says('mari', 'kinnituste seis');
    assert.ok(own.text.includes('Ei, sa ei ole veel kinnitanud'), own.text);
    assert.deepEqual(own.text.match(/Jaan Kask/u), null);
  });

  it('asks for the number of a receipt that is to be looked at or taken back', async () => {
    const { says } = aGarden();
    assert.ok((await says('mari', 'kas kviitung on ehtne')).text.includes('kontrolli kviitungit R-…'));
    assert.ok((await says('pille', 'võta kinnitus tagasi')).text.includes('võta kviitung R-… tagasi'));
    assert.ok(
      (await says('pille', 'tühista Jaan Kase kinnitus')).text.includes('kehtivat kinnitust: Jaan Kask'),
    );
    assert.doesNotMatch((await says('pille', 'tühista Eelarve kinnitus')).text, /R-…|kehtivat/u);
  });
});

describe('words of acknowledging that are no known command and find nothing', () => {
  const offered = 'Või mõtlesid hoopis seda?';

  it('are answered as the question they may be, with what may have been meant as buttons', async () => {
    const { says, events } = aGarden();
    const own = await says('mari', 'kas mu allkirjaga läks tookord hästi');
    assert.ok(own.text.startsWith('Ei leidnud'), own.text);
    for (const said of [offered, 'Kas ma olen kinnitanud?', 'Näita mu kviitungeid'])
      assert.ok(own.text.includes(said), said);
    assert.ok(!own.text.includes(wish), own.text);
    const told = await says('mari', 'mu allkirjaga läks tookord hästi');
    for (const said of [offered, wish, 'Kas ma olen kinnitanud?'])
      assert.ok(told.text.includes(said), told.text);
    const others = await says('pille', 'millises hoones on kinnitamata rahvast');
    assert.ok(others.text.includes('Kes pole kinnitanud?'), others.text);
    assert.equal(events.length, 0);
  });

  it('are of oneself where a signature or a receipt is spoken of, whether that is said or not', async () => {
    const { says } = aGarden();
    assert.ok((await says('mari', 'kuhu see allkiri siis läheb')).text.includes(offered));
  });

  it('offer nobody what they may not see, and nothing where others read along or nobody acknowledges', async () => {
    const { says } = aGarden();
    assert.ok(!(await says('mari', 'millises hoones on kinnitamata rahvast')).text.includes(offered));
    assert.ok(!(await says('mari', 'kas mu allkirjaga läks tookord hästi', false)).text.includes(offered));
    assert.ok(!(await says('mari', 'kes kinnitab eelarve')).text.includes(offered));
    const clock = aClock();
    const bare = createColleague({
      library: () => openTestLibrary([first], { people: [mari] }),
      memory: createMemoryInProcess(clock),
    });
    const text = 'kas mu allkirjaga läks tookord hästi';
    const { card } = await bare.reply({ text, conversation: 'a', aadObjectId: 'mari' });
    assert.ok(!readTexts(card).includes(offered));
  });
});
