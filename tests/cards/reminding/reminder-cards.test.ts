import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  longestNamed,
  longestMessage,
  renderNewcomers,
  renderOverdueLetter,
  renderReminderConfirm,
  renderReminderForm,
  renderReminderLater,
  renderReminderWhenLater,
  renderReminderLetter,
  renderReminderPreview,
  renderReminderProgress,
  renderReminderRefusal,
  renderReminderReport,
  renderReminderWaiting,
  reminderRefusals,
} from '../../../src/cards/index.js';
import { anyCharacter } from '../../builders/any-character.js';
import { cardLimit, type Rendered } from '../../../src/cards/assembling/assemble.js';
import { reasonWording } from '../../../src/cards/reminding/delivery-reason-wording.js';
import type { Campaign, DeliveryReason, Report } from '../../../src/reminders/index.js';
import { aCampaign } from '../../reminders/house.js';
import { complaints } from '../card-schema.js';
import { bodyText, textsOf, titlesOf } from '../reading.js';

const running: Campaign = {
  ...aCampaign(),
  state: 'running',
  stopReason: null,
  startedAt: null,
  endedAt: null,
  card: null,
};

const report: Report = {
  audience: 10,
  delivered: 4,
  waiting: 0,
  unknown: 1,
  refused: 2,
  withdrawn: 0,
  unreachable: 3,
  seen: 0,
  lately: 4,
  reasons: [],
};

describe('The cards of reminders', () => {
  it('show how far it is, how fast, and how long it takes yet', () => {
    const half = { ...report, waiting: 3, delivered: 1 };
    const { card, summary } = renderReminderProgress(
      { campaign: running, audience: 'Kõigile', report: half, soFar: 2_000, leftOut: [], heldUp: null },
      'et',
    );
    assert.equal(summary, 'Saadan: 57 %');
    assert.match(bodyText(card), /█{11}░{9}/u);
    assert.match(bodyText(card), /2 sõnumit sekundis, jäänud on umbes 2 s/u);
    assert.deepEqual(titlesOf(card), ['Katkesta']);
  });

  it('count no time in which nothing was sent: the speed is that of late, and none where nothing was', () => {
    const anHour = 60 * 60_000;
    const half = { ...report, audience: 1_000, waiting: 240 };
    const bodyAfter = (lately: number) =>
      bodyText(
        renderReminderProgress(
          {
            campaign: running,
            audience: 'Kõigile',
            report: { ...half, lately },
            soFar: anHour,
            leftOut: [],
            heldUp: null,
          },
          'en',
        ).card,
      );
    assert.match(bodyAfter(120), /2 messages a second, about 2 min left/u);
    assert.doesNotMatch(bodyAfter(0), /a second/u);
  });

  it('say that the sending is held up, that it goes on by itself and who finds out why, and no speed', () => {
    const told = {
      campaign: running,
      audience: 'Kõigile',
      report: { ...report, waiting: 3 },
      soFar: 2_000,
      leftOut: [],
    };
    const { card, summary } = renderReminderProgress(
      { ...told, heldUp: '2. märtsist 2026 kell 11:00' },
      'et',
    );
    assert.equal(summary, 'Saatmine seisab: 57 %');
    assert.match(bodyText(card), /Alates 2\. märtsist 2026 kell 11:00 ei saa/u);
    assert.match(bodyText(card), /Midagi ei ole kaduma läinud.*jätkub iseenesest.*administraator/u);
    assert.doesNotMatch(bodyText(card), /sekundis/u);
    assert.deepEqual(titlesOf(card), ['Katkesta']);
    const english = bodyText(renderReminderProgress({ ...told, heldUp: '2 March 2026 at 11:00' }, 'en').card);
    assert.match(english, /held up: 57 %[^]*since 2 March 2026 at 11:00\. Nothing is lost.*by itself/u);
  });

  it('report numbers, names, reasons and who can mend them', () => {
    const missed = [
      { name: 'Mari Maasikas', reason: 'blocked' as const },
      { name: 'Jaan Kask', reason: 'no-answer' as const },
    ];
    const campaign = { ...running, state: 'finished' as const };
    const { card } = renderReminderReport(
      {
        campaign,
        audience: 'Kõigile',
        report,
        missed,
        acknowledged: { count: 3, of: 7 },
        leftOut: [],
        sent: null,
      },
      'et',
    );
    assert.match(bodyText(card), /Meeldetuletus jõudis 4 inimeseni 10-st/u);
    assert.match(bodyText(card), /Tutvumist on kinnitanud 3 inimest 7-st/u);
    assert.match(bodyText(card), /Mari Maasikas\nBlokeeringu saab eemaldada ainult inimene ise/u);
    assert.deepEqual(titlesOf(card), [
      'Tuleta ülejäänutele meelde',
      'Saada uuesti: 1 teadmata',
      'Saada mulle tabel (CSV)',
      'Uus meeldetuletus',
    ]);
  });

  it('tell how many have read it where Teams says so, and do not say that the others have not', () => {
    const campaign = { ...running, state: 'finished' as const };
    const told = (seen: number, language: 'et' | 'en') =>
      bodyText(
        renderReminderReport(
          {
            campaign,
            audience: 'Kõigile',
            report: { ...report, seen },
            missed: [],
            acknowledged: null,
            leftOut: [],
            sent: null,
          },
          language,
        ).card,
      );
    assert.match(told(3, 'et'), /Lugenud on seda vähemalt 3 inimest 4-st/u);
    assert.match(told(1, 'en'), /At least 1 of 4 people has read it/u);
    assert.doesNotMatch(told(0, 'et'), /Lugenud/u);
  });

  it('say what stopped it, and who can mend that', () => {
    const campaign = { ...running, state: 'stopped' as const, stopReason: 'not-registered' as const };
    const { card } = renderReminderReport(
      { campaign, audience: 'Kõigile', report, missed: [], acknowledged: null, leftOut: [], sent: null },
      'en',
    );
    assert.match(bodyText(card), /its registration or secret has expired\. IT can mend it/u);
  });

  it('say that what was to come every year comes no more where a unit is gone, and nowhere else', () => {
    const stoppedBy = (stopReason: 'unit-gone' | 'not-registered', repeats: 'yearly' | null) =>
      bodyText(
        renderReminderReport(
          {
            campaign: { ...running, state: 'stopped', stopReason, repeats },
            audience: 'Üksus: Aed',
            report: { ...report, audience: 0 },
            missed: [],
            acknowledged: null,
            leftOut: [],
            sent: null,
          },
          'et',
        ).card,
      );
    assert.match(stoppedBy('unit-gone', 'yearly'), /enam ei kordu.*„Korda igal aastal samal ajal“/u);
    assert.doesNotMatch(stoppedBy('unit-gone', null), /ei kordu/u);
    assert.doesNotMatch(stoppedBy('not-registered', 'yearly'), /ei kordu/u);
  });

  it('offer all units; where the list has no room for some, say how many, and take one in writing', () => {
    const fields = {
      audience: 'all',
      also: '',
      without: '',
      message: 'Tere!',
      messageEn: '',
      due: '2026-03-20',
      when: 'now',
      sendDay: '',
      sendTime: '',
      followUps: 'true',
      yearly: 'false',
    };
    const soon = { day: '2026-04-01', inWords: '1. aprillil 2026' };
    const formOf = (count: number, language: 'et' | 'en') => {
      const units = Array.from({ length: count }, (_, at) => `Väga pika nimega osakond number ${at + 1}`);
      const { card } = renderReminderForm(
        { fields, people: [], positions: [], units, unclear: [], soon, timeZone: 'Europe/Tallinn' },
        language,
      );
      const said = JSON.stringify(card);
      const offered = said.match(/"value":"unit:/gu)?.length ?? 0;
      return { said, missing: count - offered, takesOne: said.includes('"id":"unit"') };
    };
    const few = formOf(10, 'et');
    assert.deepEqual([few.missing, few.takesOne], [0, false]);
    const many = formOf(120, 'et');
    assert.ok(many.missing > 0 && many.takesOne);
    assert.ok(many.said.includes(`"${many.missing} üksust ei mahtunud ülalolevasse loendisse.`));
    const english = formOf(120, 'en');
    assert.ok(english.said.includes(`"${english.missing} units did not fit into the list above.`));
  });

  it('carry the language, so that the answer to a button is in it', () => {
    const { card } = renderReminderWaiting(
      { campaign: 'k', when: '3 March', audience: 'Kõigile', wanted: {}, leftOut: [] },
      'en',
    );
    const [button] = card.actions;
    assert.deepEqual(button?.type === 'Action.Execute' && button.data, { campaign: 'k', language: 'en' });
  });

  it('have buttons in both languages where the letter is in both', () => {
    const letter = { campaign: running, position: 'Aednik', message: 'Palun vaata üle.' };
    assert.deepEqual(titlesOf(renderReminderLetter({ ...letter, messageEn: '' }).card), [
      'Loe ja kinnita',
      'Minu ametijuhend',
      'Tuleta homme meelde',
      'Tuleta nädala pärast meelde',
    ]);
    const both = titlesOf(renderReminderLetter({ ...letter, messageEn: 'Please review it.' }).card);
    assert.ok(both.every((title) => / \/ /u.test(title) && title.length <= 34));
  });

  it('tell the manager how many are outstanding', () => {
    const team = [{ name: 'Mari', position: 'Aednik' }];
    const letter = { due: '2026-03-20', team, maySeeTeam: false };
    assert.match(renderOverdueLetter(letter).summary, /kinnitanud 1 inimene$/u);
  });

  it('tell a manager who reads English the same in a line, and lead on in English', () => {
    const team = [{ name: 'Mari', position: 'Aednik' }];
    const seesTeam = renderOverdueLetter({ due: '2026-03-20', team, maySeeTeam: true }).card;
    assert.ok(
      textsOf(seesTeam.body).includes(
        '1 person in your team has not acknowledged their job description. It was due on 20 March 2026. Please speak with them.',
      ),
    );
    assert.deepEqual(titlesOf(seesTeam), ['Kes pole kinnitanud?', 'Who has not acknowledged?']);
    const seesOwn = renderOverdueLetter({ due: '2026-03-20', team, maySeeTeam: false }).card;
    assert.deepEqual(titlesOf(seesOwn), ['Minu ametijuhend', 'My job description']);
  });

  it('are valid, small and at most six buttons wide, whatever they hold', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 1_500 });
    const said = text.map((each) => `a${each}`);
    const reason = fc.constantFrom(...(Object.keys(reasonWording) as DeliveryReason[]));
    const named = fc.array(fc.record({ name: said, reason }), { maxLength: 40 });
    const count = fc.nat(100_000);
    const parts = ['delivered', 'waiting', 'unknown', 'refused', 'withdrawn', 'unreachable'] as const;
    const reports: fc.Arbitrary<Report> = fc.array(count, { minLength: 6, maxLength: 6 }).map((counts) => ({
      ...report,
      audience: counts.reduce((sum, each) => sum + each, 0),
      ...Object.fromEntries(parts.map((part, at) => [part, counts[at] ?? 0])),
    }));
    const states = fc.constantFrom('finished' as const, 'cancelled' as const, 'stopped' as const);
    const campaigns = states.map((state) => ({
      ...running,
      state,
      stopReason: state === 'stopped' ? ('not-registered' as const) : null,
    }));
    const fields = fc.record({
      audience: fc.constantFrom('all', 'outstanding', 'unit:Aed', 'named', 'managers'),
      also: text,
      without: text,
      message: said,
      messageEn: text,
      due: fc.constant('2026-03-20'),
      when: fc.constantFrom('now', 'morning', 'at'),
      sendDay: fc.constantFrom('', '2026-03-19'),
      sendTime: fc.constantFrom('', '14:30'),
      followUps: fc.constantFrom('true', 'false'),
      yearly: fc.constantFrom('true', 'false'),
    });
    const long = 'Tere, {nimi}! '.repeat(longestMessage / 14);
    const short = fields.map((each) => ({
      ...each,
      message: long,
      messageEn: long,
      also: 'Aed; '.repeat(longestNamed / 10),
      without: 'Kask; '.repeat(longestNamed / 12),
    }));
    const soon = { day: '2026-04-01', inWords: '1. aprill 2026' };
    const samples = fc.array(fc.record({ name: said, position: said, message: said, messageEn: text }), {
      maxLength: 3,
    });
    const leftOut = fc.array(said, { maxLength: 40 });
    const unclear = fc.array(
      fc.record({
        field: fc.constantFrom('also' as const, 'without' as const),
        words: said,
        people: leftOut,
        positions: leftOut,
      }),
      { maxLength: 40 },
    );
    const leavings = fc.array(
      fc.record({
        kind: fc.constantFrom('unit' as const, 'person' as const, 'managers' as const),
        what: said,
        names: leftOut,
      }),
      { maxLength: 20 },
    );
    const timeZone = 'America/Argentina/ComodRivadavia';
    const moment = fc.record({
      when: fc.option(said),
      offWork: fc.constantFrom(null, 'weekend' as const, 'holiday' as const, 'hours' as const),
      atWork: said,
    });
    type Render = (language: 'et' | 'en') => Rendered;
    const cards: readonly fc.Arbitrary<Render>[] = [
      fc
        .record({ fields: short, units: fc.array(said, { maxLength: 100 }), unclear })
        .map(
          (form) => (language) =>
            renderReminderForm({ ...form, people: [], positions: [], soon, timeZone }, language),
        ),
      fc
        .record({
          campaign: fc.uuid(),
          audience: said,
          fields: short,
          moment,
          reached: count,
          toInstall: count,
          samples,
          unreachable: named,
          leftOut: leavings,
        })
        .map((preview) => (language) => renderReminderPreview(preview, language)),
      fc
        .record({
          campaign: fc.uuid(),
          audience: said,
          fields: short,
          count,
          takes: count,
          moment,
          kind: fc.constantFrom('first' as const, 'rest' as const),
          leftOut,
        })
        .map((confirm) => (language) => renderReminderConfirm(confirm, language)),
      fc
        .record({
          since: said,
          unit: fc.option(said),
          people: fc.array(
            fc.record({
              name: said,
              positions: fc.array(said, { maxLength: 3 }),
              hasAcknowledged: fc.boolean(),
            }),
            { maxLength: 40 },
          ),
          audience: fc.constant('new:k'),
        })
        .map((newcomers) => (language) => renderNewcomers(newcomers, language)),
      fc
        .record({
          campaign: campaigns,
          audience: said,
          report: reports,
          soFar: count,
          leftOut,
          heldUp: fc.option(said),
        })
        .map((told) => (language) => renderReminderProgress(told, language)),
      fc
        .record({
          campaign: campaigns,
          audience: said,
          report: reports,
          missed: named,
          acknowledged: fc.option(fc.record({ count, of: count })),
          leftOut,
          sent: fc.option(fc.record({ by: said, when: said })),
        })
        .map((told) => (language) => renderReminderReport(told, language)),
      fc
        .record({ campaign: fc.constant(running), position: said, message: said, messageEn: text })
        .map((letter) => (language) => renderReminderLetter(letter, language)),
      fc
        .record({
          due: fc.constant('2026-03-20'),
          maySeeTeam: fc.boolean(),
          team: fc.array(fc.record({ name: said, position: said }), { minLength: 1, maxLength: 200 }),
        })
        .map((letter) => () => renderOverdueLetter(letter)),
      said.map((campaign) => (language) => renderReminderWhenLater(campaign, language)),
      said.map((when) => (language) => renderReminderLater({ when, dueBefore: when }, language)),
      fc
        .constantFrom(...(Object.keys(reminderRefusals) as (keyof typeof reminderRefusals)[]))
        .map((why) => (language) => renderReminderRefusal(why, language)),
    ];
    fc.assert(
      fc.property(fc.oneof(...cards), fc.constantFrom('et' as const, 'en' as const), (render, language) => {
        const { card, summary } = render(language);
        assert.deepEqual(complaints(card), []);
        assert.ok(card.actions.length > 0 && card.actions.length <= 6);
        const bytes = Buffer.byteLength(JSON.stringify(card), 'utf16le');
        assert.ok(bytes <= cardLimit, `${bytes} bytes`);
        assert.ok(summary.length > 0 && summary.length <= 300);
      }),
    );
  });
});
