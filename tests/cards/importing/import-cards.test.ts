import assert from 'node:assert/strict';
import {
  renderImportDiscarded,
  renderImportHelp,
  renderImportPublished,
  renderImportRefusal,
  renderImportReview,
  type ImportRefusal,
} from '../../../src/cards/index.js';
import { cardLimit, type Rendered } from '../../../src/cards/assembling/assemble.js';
import type { Fault } from '../../../src/documents/outcomes/fault.js';
import { importWording } from '../../../src/cards/importing/import-wording.js';
import type { FileReport, ImportedPosition } from '../../../src/documents/index.js';
import { differencesOf } from '../../../src/descriptions/index.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { everyFault } from '../../documents/reports/every-fault.js';
import { assertValidCard } from '../card-schema.js';
import { bodyText, titlesOf } from '../reading.js';

const languages = ['et', 'en'] as const;

function aPosition(more: Partial<ImportedPosition> = {}): ImportedPosition {
  const description = aDescription({ title: 'Aednik', duties: [aDuty('3.1', 'Kastab taimi.', 'Kasvavad.')] });
  return { description, change: 'new', twin: false, differences: [], notes: [], ...more };
}

function aFile(more: Partial<FileReport> = {}): FileReport {
  return { file: 'a.docx', positions: [aPosition()], faults: [], signatures: null, missing: [], ...more };
}

function review(...files: readonly FileReport[]) {
  return { id: 'l1', files, unfetched: [], overtaken: false };
}

function assertFits({ card, summary }: Rendered): void {
  assertValidCard(card);
  assert.ok(Buffer.byteLength(JSON.stringify(card), 'utf16le') <= cardLimit);
  assert.ok(summary.length > 0 && summary.length <= 300);
}

describe('the card of what was read', () => {
  it('says of each position what was found, what is missing, and where to look', () => {
    const place = { page: 2, line: 14 };
    const notes: ImportedPosition['notes'] = [
      { kind: 'missing-field', field: 'rights', text: 'rights', ...place },
      ...['üks', 'kaks', 'kolm', 'neli'].map((text) => ({ kind: 'unknown-line', text, ...place }) as const),
      { kind: 'near-label', text: 'Tööülesaned', label: 'Tööülesanded', ...place, page: null },
      { kind: 'unpaired-results', text: 'Kastab', duties: 2, results: 3, ...place },
      { kind: 'unclear-substitution', text: 'Õde asendab abi.', ...place },
    ];
    const position = aPosition({ notes, twin: true });
    const { card } = renderImportReview(review(aFile({ positions: [position], signatures: 2 })), 'et');
    const text = bodyText(card);
    assert.match(text, /uus · 1 ülesanne · 1 oodatav tulemus/u);
    assert.match(text, /Ei leitud:\s+õigused/u);
    assert.match(text, /4 rida jäi välja.*- lk 2, rida 14: üks\n.*kolm\nja veel 1/su);
    assert.doesNotMatch(text, /neli/u);
    assert.match(text, /rida 14: silt „Tööülesaned“ on loetud sildiks „Tööülesanded“/u);
    assert.match(text, /lk 2, rida 14: tabeli ühes reas on 2 ülesannet ja 3 tulemust/u);
    assert.match(text, /lausest „Õde asendab abi\.“ ei selgu, kes keda asendab/u);
    assert.match(text, /sama nime ja üksusega/u);
    assert.match(text, /Digiallkirju: 2/u);
    assert.deepEqual(titlesOf(card), ['Avalda', 'Ära avalda']);
  });

  it('says of a heading nobody knows that its text went with it, and what can be done', () => {
    const textOf = (kind: 'unknown-label' | 'unknown-line') => {
      const notes = [{ kind, text: 'Hüüdnimi', line: 3, page: null }] as const;
      return bodyText(renderImportReview(review(aFile({ positions: [aPosition({ notes })] })), 'et').card);
    };
    assert.match(
      textOf('unknown-label'),
      /rida 3: „Hüüdnimi“ koos selle all oleva tekstiga\n.*anna pealkirjast teada boti haldajale/u,
    );
    assert.doesNotMatch(textOf('unknown-line'), /tekstiga|boti haldajale/u);
  });

  it('warns where many usual parts are missing at once, and not for one or two', () => {
    const missing = (['unit', 'manager', 'purpose', 'rights'] as const).map(
      (field) => ({ kind: 'missing-field', field, text: field, line: 1, page: null }) as const,
    );
    const textOf = (notes: ImportedPosition['notes']) =>
      bodyText(renderImportReview(review(aFile({ positions: [aPosition({ notes })] })), 'et').card);
    assert.match(textOf(missing), /leidmata jäi 4 tavalist osa/u);
    assert.doesNotMatch(textOf(missing.slice(1)), /tavalist osa/u);
  });

  it('shows clause by clause what a new version changes', () => {
    const before = aDescription({ manager: 'Direktor', duties: [aDuty('3.1', 'Kastab.')] });
    const after = aDescription({ manager: 'Juhataja', duties: [aDuty('3.1', 'Kastab palju.')] });
    const position = aPosition({
      description: after,
      change: 'replaced',
      differences: differencesOf(before, after),
    });
    const text = bodyText(renderImportReview(review(aFile({ positions: [position] })), 'en').card);
    assert.match(text, /What changes.*Manager.*Direktor.*Juhataja.*Kastab\..*Kastab palju\./su);
  });

  it('names every position, and says so where not all of it fits', () => {
    const positions = Array.from({ length: 29 }, (_, at) =>
      aPosition({ description: aDescription({ title: `Aednik ${at}`, purpose: 'x'.repeat(2000) }) }),
    );
    for (const language of languages) {
      const rendered = renderImportReview(review(aFile({ positions })), language);
      assertFits(rendered);
      for (let at = 0; at < 29; at += 1) assert.match(bodyText(rendered.card), new RegExp(`Aednik ${at}:`));
      assert.match(bodyText(rendered.card), /npm run import/u);
    }
  });

  it('says of each file and position that was not read where, why and what to do, in the language of the card', () => {
    const textOf = (line: number, why: Fault, language: 'et' | 'en') => {
      const unread = { kind: 'unreadable', file: 'a.docx', line, page: line > 0 ? 2 : null, why } as const;
      return bodyText(renderImportReview(review(aFile({ positions: [], faults: [unread] })), language).card);
    };
    const advert: Fault = { kind: 'other-paper', paper: 'advert' };
    assert.match(
      textOf(1, advert, 'en'),
      /Not read: a\.docx\np\. 2, line 1: this seems to be a job advert, not a job description; add the file/u,
    );
    assert.match(
      textOf(1, advert, 'et'),
      /Lugemata jäi: a\.docx\nlk 2, rida 1: see näib olevat töökuulutus, /u,
    );
    const long: Fault = { kind: 'no-duties', title: 'Sepp', headings: ['Mida ta teeb '.repeat(200)] };
    assert.match(textOf(1, long, 'en'), /…; if one of them is the heading of the duties, tell whoever/u);
    for (const why of everyFault) {
      assert.doesNotMatch(textOf(0, why, 'en').replace(/“[^”]*”/gu, ''), /[äöüõ„]/u, why.kind);
      assert.match(textOf(0, why, 'et'), /; [^;]+\.$/mu, why.kind);
    }
  });

  it('is valid and small whatever the files are', () => {
    const long = 'sõna '.repeat(2000);
    const fault = {
      kind: 'unreadable',
      file: long,
      line: 0,
      page: null,
      why: { kind: 'no-duties', title: long, headings: [long, long] },
    } as const;
    const files = Array.from({ length: 10 }, () =>
      aFile({ file: long, faults: [fault, fault], missing: Array.from({ length: 100 }, () => long) }),
    );
    for (const language of languages) {
      assertFits(renderImportReview(review(), language));
      assertFits(renderImportReview({ ...review(...files), overtaken: true }, language));
      assertFits(renderImportReview({ ...review(), unfetched: [{ name: long, why: 'late' }] }, language));
      assertFits(renderImportHelp(language));
      assertFits(renderImportDiscarded(language));
      for (const why of Object.keys(importWording.refusals) as ImportRefusal[])
        assertFits(renderImportRefusal(why, language));
    }
  });

  it('begins like every reply that has no answer where nothing was found', () => {
    assert.match(renderImportReview(review(), 'et').summary, /^Ei leidnud/u);
    assert.match(renderImportReview(review(), 'en').summary, /^I couldn't find/u);
  });
});

describe('the card of what was published', () => {
  it('counts and names who has to acknowledge anew, and offers to remind them', () => {
    const positions = [aPosition({ change: 'replaced' }), aPosition({ change: 'unchanged' })];
    const rendered = renderImportPublished(
      { positions, anew: ['Jaan Kask', 'Mari Maasikas'], firstTime: ['Rein Rebane'] },
      'et',
    );
    assert.match(
      rendered.summary,
      /^Avaldasin 1 ametijuhendi\. Uuesti peab tutvuma 2 inimest: Jaan Kask, Mari Maasikas/u,
    );
    assert.match(bodyText(rendered.card), /Esimest korda peab tutvuma 1 inimene:\s+Rein Rebane/u);
    assert.ok(titlesOf(rendered.card).includes('Saada kõigile meeldetuletus'));
  });

  it('is small for a house of thousands', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `Inimene ${at}`);
    const positions = Array.from({ length: 200 }, () => aPosition());
    for (const language of languages) {
      const rendered = renderImportPublished({ positions, anew: names, firstTime: names }, language);
      assertFits(rendered);
      assert.match(bodyText(rendered.card), /4970/u);
    }
    assertFits(renderImportPublished({ positions: [], anew: [], firstTime: [] }, 'et'));
  });
});
