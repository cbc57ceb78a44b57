import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { stateKinds } from '../../../src/acknowledgements/index.js';
import {
  renderAcknowledgementRefusal,
  renderCheckedReceipt,
  renderDisputeFor,
  renderDisputeSent,
  renderNobodyToAcknowledge,
  renderOwnStates,
  renderReceipt,
  renderReceipts,
  renderOutstandingSince,
  renderStates,
  renderToldOfAcknowledging,
  renderTakenBack,
  renderToAcknowledge,
  renderUnits,
  renderWithdrawn,
  type Receipt,
  type ShownState,
} from '../../../src/cards/index.js';
import { cardLimit, type Rendered } from '../../../src/cards/assembling/assemble.js';
import type { AdaptiveCard } from '../../../src/cards/assembling/adaptive-card.js';
import { differencesOf, positionName, type JobDescription } from '../../../src/descriptions/index.js';
import { anyCharacter } from '../../builders/any-character.js';
import { anyContent } from '../../builders/any-description.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { assertValidCard } from '../card-schema.js';
import { bodyText, titlesOf } from '../reading.js';

const language = fc.constantFrom('et', 'en' as const);
const since = new Date('2026-03-02T09:00:00Z');

function nameOfPosition(description: JobDescription) {
  const { id: descriptionId, title, unit } = description;
  return { descriptionId, title, unit, name: positionName(description, [description]) };
}

function toAcknowledge(description: JobDescription, before?: JobDescription) {
  const differences = before === undefined ? [] : differencesOf(before, description);
  const news =
    before === undefined ? null : { differences, acknowledgedAt: new Date('2025-12-01T09:00:00Z') };
  return { position: nameOfPosition(description), description, since, news };
}

interface Node {
  readonly id?: string;
  readonly targetElements?: readonly string[];
}

function nodesIn(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesIn);
  if (typeof node !== 'object' || node === null) return [];
  return [node, ...Object.values(node).flatMap(nodesIn)];
}

/** What every card promises, and that a button opens something that is there. */
function assertGood({ card, summary }: Rendered): void {
  assertValidCard(card);
  const bytes = Buffer.byteLength(JSON.stringify(card), 'utf16le');
  assert.ok(bytes <= cardLimit, `${bytes} bytes`);
  assert.ok(summary.length > 0 && summary.length <= 300);
  const nodes = nodesIn(card);
  const ids = nodes.flatMap(({ id }) => id ?? []);
  assert.equal(new Set(ids).size, ids.length);
  for (const target of nodes.flatMap(({ targetElements }) => targetElements ?? []))
    assert.ok(ids.includes(target), target);
}

const verbsOf = ({ actions }: AdaptiveCard) =>
  actions.flatMap((action) => (action.type === 'Action.Execute' ? [action.verb] : []));

const aednik = aDescription({
  title: 'Aednik',
  unit: 'Aiandusosakond',
  purpose: 'Et park oleks roheline.',
  manager: 'Peaaednik',
  duties: [
    aDuty('3.3', 'Niidab muru.'),
    aDuty('3.4', 'Kastab kasvuhoone taimi iga päev.', 'Taimed on kastetud.'),
  ],
  requirements: { languages: [{ language: 'et', level: 'C1' }] },
});
const { id: _, source: __, version: ___, ...content } = aednik;
const newer = aDescription({
  ...content,
  duties: [
    aDuty('3.3', 'Niidab muru.'),
    aDuty('3.4', 'Kastab kasvuhoone taimi kaks korda päevas.', 'Taimed elavad.'),
  ],
});

describe('the card to acknowledge', () => {
  it('is valid, small, and opens only what is on it, whatever the description says', () => {
    const before = fc.option(anyContent, { nil: undefined });
    fc.assert(
      fc.property(anyContent, before, language, (now, was, inLanguage) => {
        const card = toAcknowledge(aDescription(now), was && aDescription(was));
        assertGood(renderToAcknowledge(card, inLanguage));
      }),
      { numRuns: 60 },
    );
  });

  it('stays small and says what is missing when the description is longer than a card', () => {
    const long = 'õigus ja vastutus '.repeat(100);
    const duties = Array.from({ length: 60 }, (_, at) => aDuty(`3.${at + 1}`, `${at} ${long}`, long));
    const endless = aDescription({ duties, purpose: 'a'.repeat(40_000), rights: [long.repeat(20)] });
    for (const before of [undefined, aednik]) {
      const rendered = renderToAcknowledge(toAcknowledge(endless, before), 'et');
      assertGood(rendered);
      assert.match(bodyText(rendered.card), /ei mahtunud/u);
      assert.ok(titlesOf(rendered.card).includes('Kogu ametijuhend'));
    }
  });

  it('holds title, unit, version, date, the whole text in parts and the legal note the first time', () => {
    const { card, summary } = renderToAcknowledge(toAcknowledge(aednik), 'et');
    const text = bodyText(card);
    for (const said of [
      'Aednik',
      'Aiandusosakond',
      `Versioon ${aednik.version.slice(0, 8)} · alates 2. märtsist 2026`,
    ])
      assert.ok(text.includes(said), said);
    for (const said of ['Et park oleks roheline.', 'Niidab muru.', 'Taimed on kastetud.', 'eesti keel – C1'])
      assert.ok(text.includes(said), said);
    for (const part of ['Eesmärk', 'Tööülesanded', 'Nõuded']) assert.ok(text.includes(part), part);
    assert.match(text, /Kus seadus nõuab allkirja, kehtib allkirjastatud dokument/u);
    assert.equal(summary, 'Ametijuhendiga tutvumine: Aednik');
  });

  it('has one button to acknowledge and one that opens the form to disagree, and sends which version it was', () => {
    const { card } = renderToAcknowledge(toAcknowledge(aednik), 'et');
    assert.deepEqual(titlesOf(card), ['Kinnitan, et olen tutvunud', 'Ma ei nõustu']);
    assert.deepEqual(verbsOf(card), ['acknowledge']);
    const [button] = card.actions;
    assert.ok(button?.type === 'Action.Execute');
    const data = { position: aednik.id, version: aednik.version, language: 'et' };
    assert.deepEqual(button.data, data);
    assert.equal(button.associatedInputs, 'none');
    assert.deepEqual(button.fallback?.data, { ...data, verb: 'acknowledge' });
    const form = JSON.stringify(card.body.at(-1));
    assert.match(form, /"verb":"dispute"/u);
    assert.match(form, /"title":"3\.4 Kastab kasvuhoone/u);
    assert.match(form, /"associatedInputs":"auto"/u);
  });

  it('shows what is new clause by clause, before and after, and nothing that stayed', () => {
    const { card } = renderToAcknowledge(toAcknowledge(newer, aednik), 'et');
    const open = card.body.filter((element) => element.type !== 'Container');
    const text = bodyText({ ...card, body: open });
    assert.match(text, /muutunud pärast sinu kinnitust \(1\. detsember 2025\)/u);
    assert.match(
      text,
      /3\.4\nEnne: \nKastab kasvuhoone taimi iga päev\.\nNüüd: \nKastab kasvuhoone taimi kaks korda päevas\./u,
    );
    assert.match(text, /Välja jäi: \nTaimed on kastetud\.\nLisandus: \nTaimed elavad\./u);
    assert.doesNotMatch(text, /Niidab/u);
    assert.match(bodyText(card), /Niidab/u);
  });

  it('says so when somebody pressed on an older card', () => {
    const { card } = renderToAcknowledge({ ...toAcknowledge(newer, aednik), opening: 'newVersion' }, 'et');
    assert.match(bodyText(card), /^Ametijuhendist on vahepeal uus versioon/u);
  });
});

const receipt: Receipt = {
  number: 'R-7K3M9-Q4XT2',
  title: 'Aednik',
  unit: 'Aiandusosakond',
  version: aednik.version,
  at: new Date('2026-07-02T09:05:00Z'),
  isWithdrawn: false,
};

describe('a receipt', () => {
  it('says when by Estonian time, which version, and its number', () => {
    const { card, summary } = renderReceipt(receipt, 'et');
    const text = bodyText(card);
    assert.match(text, /2\. juuli 2026 kell 12:05 \(Eesti aeg\)/u);
    assert.match(text, /Kviitung R-7K3M9-Q4XT2/u);
    assert.ok(text.includes(`versioon ${aednik.version.slice(0, 8)}`));
    assert.equal(summary, 'Kinnitatud. Kviitung R-7K3M9-Q4XT2');
    assert.deepEqual(verbsOf(card), []);
    assert.match(bodyText(renderReceipt(receipt, 'en').card), /2 July 2026 at 12:05 \(Estonian time\)/u);
  });

  it('is one of many, the withdrawn ones named so, and a card of a hundred is small', () => {
    const hundred = Array.from({ length: 100 }, () => ({
      ...receipt,
      isWithdrawn: true,
      title: 'õ'.repeat(400),
    }));
    assertGood(renderReceipts(hundred, 'et'));
    assert.match(bodyText(renderReceipts(hundred, 'et').card), /Tagasi võetud/u);
    assert.match(bodyText(renderReceipts([], 'et').card), /^Sul ei ole veel/u);
  });

  it('that is checked names the person only to whom it may', () => {
    const checked = (whose: { kind: 'named'; name: string } | { kind: 'hidden' | 'erased' }) =>
      bodyText(renderCheckedReceipt({ kind: 'genuine', receipt, whose }, 'et').card);
    assert.match(checked({ kind: 'named', name: 'Mari Maasikas' }), /Kinnitas Mari Maasikas/u);
    assert.doesNotMatch(checked({ kind: 'hidden' }), /Mari/u);
    assert.match(checked({ kind: 'erased' }), /kustutatud/u);
    for (const kind of ['mistyped', 'not-given'] as const) {
      const { card } = renderCheckedReceipt({ kind, written: 'R-123' }, 'et');
      assert.match(bodyText(card), /^Ei leidnud kviitungit R-123\./u);
    }
  });
});

describe('a dispute', () => {
  const dispute = {
    position: nameOfPosition(aednik),
    description: aednik,
    clause: '3.4',
    text: 'Kasvuhoonet enam ei ole.',
    at: receipt.at,
  };

  it('comes to the manager with the clause word for word and the comment', () => {
    const { card, summary } = renderDisputeFor({ name: 'Mari Maasikas', upn: 'mari@example.ee' }, dispute);
    const text = bodyText(card);
    for (const said of [
      'Mari Maasikas ei nõustu',
      'Punkt 3.4',
      'Kastab kasvuhoone taimi iga päev.',
      dispute.text,
    ])
      assert.ok(text.includes(said), said);
    assert.equal(summary, 'Mari Maasikas ei nõustu ametijuhendiga: Punkt 3.4');
  });

  it('is understood by a manager who reads English, and leads on in English', () => {
    const { card } = renderDisputeFor({ name: 'Mari Maasikas', upn: null }, dispute);
    assert.ok(
      bodyText(card).includes('Mari Maasikas does not agree with the job description: Clause 3.4'),
      bodyText(card),
    );
    assert.deepEqual(titlesOf(card), ['Kes pole kinnitanud?', 'Who has not acknowledged?']);
  });

  it('tells the person who has it, and lets them acknowledge all the same', () => {
    const { card } = renderDisputeSent(dispute, { sentTo: ['Pille Põld'], isAcknowledged: false }, 'et');
    assert.match(bodyText(card), /Selle said: Pille Põld\./u);
    assert.deepEqual(verbsOf(card), ['acknowledge']);
    assert.match(
      bodyText(renderDisputeSent(dispute, { sentTo: [], isAcknowledged: false }, 'et').card),
      /ei saanud seda kellelegi edastada/u,
    );
  });

  it('stays small whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.nat({ max: 4_000 }),
        language,
        (some, times, inLanguage) => {
          const text = some.repeat(times) || 'x';
          const said = { ...dispute, text, clause: null };
          assertGood(renderDisputeSent(said, { sentTo: [text, text], isAcknowledged: true }, inLanguage));
          assertGood(renderDisputeFor({ name: text, upn: some }, said));
        },
      ),
      { numRuns: 40 },
    );
  });
});

const counts = { acknowledged: 1, outdated: 1, disputed: 0, seen: 0, issued: 0, 'not-issued': 2 };

describe('where people stand', () => {
  it('is said to the person with the receipt, or with the button that leads there', () => {
    for (const state of stateKinds) {
      const own = { position: nameOfPosition(aednik), version: aednik.version, state, at: receipt.at };
      const rendered = renderOwnStates(
        [
          {
            ...own,
            receipt: state === 'acknowledged' ? receipt.number : null,
            disputed: null,
            withdrawn: null,
          },
        ],
        'et',
      );
      assertGood(rendered);
      assert.equal(titlesOf(rendered.card).includes('Loe ja kinnita'), state !== 'acknowledged');
    }
  });

  it('offers each of several positions by its name, for whoever holds them chooses', () => {
    const own = { version: aednik.version, at: null, receipt: null, disputed: null, withdrawn: null };
    const states = [aednik, aDescription({ title: 'Florist' })].map((each) => ({
      ...own,
      position: nameOfPosition(each),
      state: 'issued' as const,
    }));
    const titles = titlesOf(renderOwnStates(states, 'et').card);
    assert.ok(titles.includes(aednik.title) && titles.includes('Florist'), titles.join());
    assert.ok(!titles.includes('Loe ja kinnita'));
  });

  it('is told with what the moment is of, and as taken back where HR did that', () => {
    const own = { position: nameOfPosition(aednik), version: aednik.version, at: receipt.at, receipt: null };
    const seen = { ...own, state: 'seen' as const, disputed: null, withdrawn: null };
    assert.match(
      bodyText(renderOwnStates([seen], 'et').card),
      /^Ei, sa ei ole veel kinnitanud\n.*\nAvasid: /u,
    );
    const withdrawn = { clause: null, text: 'vale inimene', at: receipt.at };
    const text = bodyText(renderOwnStates([{ ...seen, withdrawn }], 'et').card);
    assert.match(text, /^Ei, sinu kinnitus on tagasi võetud/u);
    assert.doesNotMatch(text, /Avasid/u);
  });

  it('is listed by name, those who have not acknowledged first', () => {
    const state = (name: string, kind: ShownState['state']) => ({
      name,
      title: 'Aednik',
      state: kind,
      at: receipt.at,
      disputed: null,
    });
    const states = [state('Jaan', 'acknowledged'), state('Leida', 'outdated')];
    const rendered = renderStates({ kind: 'team', undescribed: 0 }, states, 'et');
    assert.match(bodyText(rendered.card), /Kinnitamata\nLeida.*vana versioon.*Kinnitanud\nJaan/su);
    assertGood(
      renderStates(
        { kind: 'unit', unit: 'Aiandus' },
        Array.from({ length: 500 }, () => states[1]!),
        'et',
      ),
    );
  });

  it('is listed by how long it is outstanding, with from when that is counted, however many there are', () => {
    const person = { name: 'Leida', title: 'Aednik', state: 'seen' as const, at: receipt.at, disputed: null };
    const since = new Date('2026-01-05T10:00:00Z');
    const told = {
      unit: 'Aiandus',
      from: null,
      by: new Date('2026-02-01T10:00:00Z'),
      outstanding: 700,
      unknown: 2,
    };
    for (const language of ['et', 'en'] as const) {
      const people = Array.from({ length: 500 }, () => ({ ...person, since }));
      const rendered = renderOutstandingSince({ ...told, people }, language);
      assertGood(rendered);
      const heading =
        language === 'et'
          ? /^Aiandus: Kinnitamata alates 1\. veebruarist 2026 või kauem: 500 \(kokku kinnitamata 700\)/u
          : /^Aiandus: Not acknowledged since 1 February 2026 or longer: 500 of the 700 outstanding/u;
      assert.match(bodyText(rendered.card), heading);
      assertGood(renderOutstandingSince({ ...told, people: [], by: null, unknown: 0 }, language));
    }
  });

  it('is listed so with what is not in the list: for whom nobody knows the day, and who did not fit', () => {
    const since = new Date('2026-01-05T10:00:00Z');
    const person = { title: 'Aednik', state: 'seen' as const, at: receipt.at, disputed: null, since };
    const people = Array.from({ length: 500 }, (_, at) => ({ ...person, name: `Leida ${at}` }));
    const told = { unit: null, from: null, by: null, outstanding: 500, unknown: 0, people };
    const all = bodyText(renderOutstandingSince(told, 'et').card);
    const shown = all.match(/^Leida/gmu)?.length ?? 0;
    assert.match(all, /^Kinnitamata: 500, kõige kauem ootel/u);
    assert.ok(shown > 0 && all.includes(`Siia ei mahtunud veel ${500 - shown} rida.`), all.slice(-200));
    assert.doesNotMatch(all, /Siin ei ole neid/u);
    const some = renderOutstandingSince({ ...told, unknown: 2, people: people.slice(0, 2) }, 'et');
    assert.match(bodyText(some.card), /kirjas ei ole: 2\./u);
    assert.match(some.summary, /: Leida 0, Leida 1$/u);
    const none = renderOutstandingSince({ ...told, unknown: 2, people: [] }, 'et');
    assert.match(none.summary, /ees\.$/u);
  });

  it('is counted by unit, in words beside the picture', () => {
    const outstanding = [
      { name: 'Leida', title: 'Aednik', state: 'outdated' as const, at: null, disputed: null },
    ];
    const units = [
      { unit: 'Aiandusosakond', counts, total: 4 },
      { unit: null, counts, total: 4 },
    ];
    const drawings = {
      substitution: () => undefined,
      acknowledgements: () => ({ url: 'data:image/png;base64,AA' }),
    };
    const { card } = renderUnits(
      { units, total: 8, outstanding, disagreeing: [], undescribed: 2 },
      'et',
      drawings,
    );
    const text = bodyText(card);
    assert.match(text, /Aiandusosakond\n1 kinnitus 4-st · kinnitatud vana versioon 1 · avamata 2/u);
    assert.match(text, /Tulpdiagramm: .*Aiandusosakond: 1 kinnitus 4-st/u);
    assert.match(text, /^Olemas on 7 kinnitust 8-st\nPeale nende on 2 inimest, kelle ametikohal ei ole/u);
    assert.deepEqual(titlesOf(card), ['Aiandusosakond']);
    const parts = ['ennetustalitus', 'arendustalitus'].map((part) => `Ohvriabi osakond, ${part}`);
    const alike = parts.map((unit) => ({ unit, counts, total: 4 }));
    assert.deepEqual(
      titlesOf(
        renderUnits({ units: alike, total: 8, outstanding, disagreeing: [], undescribed: 0 }, 'et').card,
      ),
      ['ennetustalitus · Ohvriabi osakond', 'arendustalitus · Ohvriabi osakond'],
      'a phone cuts the end of a button',
    );
    const many = Array.from({ length: 200 }, (_, at) => ({ unit: `Osakond ${at}`, counts, total: 4 }));
    assertGood(
      renderUnits({ units: many, total: 700, outstanding, disagreeing: [], undescribed: 1 }, 'en', drawings),
    );
  });

  it('that cannot be told is refused in a sentence', () => {
    for (const inLanguage of ['et', 'en'] as const) {
      for (const why of [
        'not-personal',
        'unknown-person',
        'no-longer-holds',
        'not-allowed',
        'not-now',
        'not-sure',
      ] as const)
        assertGood(renderAcknowledgementRefusal(why, inLanguage));
      assertGood(renderNobodyToAcknowledge(inLanguage));
      for (const about of ['told-elsewhere', 'told-must', 'told-meaning', 'told-objection'] as const)
        assertGood(renderToldOfAcknowledging(about, inLanguage));
      for (const isTold of [true, false])
        assertGood(renderWithdrawn(receipt, { name: 'Mari', isTold }, inLanguage));
      assertGood(renderTakenBack(receipt, 'vale inimene '.repeat(300)));
    }
  });
});

describe('an acknowledgement that was taken back', () => {
  it('is told in Estonian, with a line and buttons in English', () => {
    const { card, summary } = renderTakenBack(receipt, 'Vajutas vale inimene.');
    for (const said of [
      'Sinu kinnitus on tagasi võetud',
      'Your acknowledgement has been withdrawn',
      'Vajutas vale inimene.',
    ])
      assert.ok(bodyText(card).includes(said), said);
    assert.match(summary, /^Sinu kinnitus on tagasi võetud/u);
    assert.equal(titlesOf(card).length, 4);
  });
});
