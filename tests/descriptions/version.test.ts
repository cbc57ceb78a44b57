import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  collectionHash,
  shortVersion,
  versionOf,
  type DescriptionContent,
} from '../../src/descriptions/index.js';
import { anyContent } from '../builders/any-description.js';
import { aDescription, aDuty } from '../builders/description.js';

type Changed = (content: DescriptionContent) => DescriptionContent;
const added = (text: string | null) => `${text ?? ''}x`;

/** Every place where a reader finds words, and the smallest change to it. A part without one does not compile. */
const changes: { readonly [Part in keyof Omit<DescriptionContent, 'requirements'>]: Changed } & {
  readonly [Part in keyof DescriptionContent['requirements']]: Changed;
} = {
  title: (content) => ({ ...content, title: added(content.title) }),
  unit: (content) => ({ ...content, unit: added(content.unit) }),
  manager: (content) => ({ ...content, manager: added(content.manager) }),
  subordinates: (content) => ({ ...content, subordinates: [...content.subordinates, 'x'] }),
  substitutedBy: (content) => ({ ...content, substitutedBy: [...content.substitutedBy, 'x'] }),
  substitutes: (content) => ({ ...content, substitutes: [...content.substitutes, 'x'] }),
  purpose: (content) => ({ ...content, purpose: added(content.purpose) }),
  group: (content) => ({ ...content, group: added(content.group) }),
  conditions: (content) => ({ ...content, conditions: added(content.conditions) }),
  duties: (content) => ({
    ...content,
    duties: [...content.duties, { number: null, text: 'x', results: [] }],
  }),
  rights: (content) => ({ ...content, rights: [...content.rights, 'x'] }),
  responsibilities: (content) => ({ ...content, responsibilities: [...content.responsibilities, 'x'] }),
  tools: (content) => ({ ...content, tools: added(content.tools) }),
  review: (content) => ({ ...content, review: added(content.review) }),
  education: required((each) => ({ ...each, education: added(each.education) })),
  experience: required((each) => ({ ...each, experience: added(each.experience) })),
  languages: required((each) => ({
    ...each,
    languages: [...each.languages, { language: 'fi', level: 'A1' }],
  })),
  computerSkills: required((each) => ({ ...each, computerSkills: added(each.computerSkills) })),
  competencies: required((each) => ({ ...each, competencies: added(each.competencies) })),
  additional: required((each) => ({ ...each, additional: added(each.additional) })),
};

type Requirements = DescriptionContent['requirements'];
function required(change: (requirements: Requirements) => Requirements): Changed {
  return (content) => ({ ...content, requirements: change(content.requirements) });
}

describe('versionOf', () => {
  it('is the same for the same words', () => {
    fc.assert(
      fc.property(anyContent, (content) => versionOf(content) === versionOf(structuredClone(content))),
    );
  });

  it('does not hang on the order in which the parts were written down', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const turned = Object.fromEntries(Object.entries(content).reverse()) as DescriptionContent;
        assert.equal(versionOf(turned), versionOf(content));
      }),
    );
  });

  it('does not hang on the name of the description or on its file', () => {
    const one = aDescription({ title: 'Aednik', id: 'aednik' });
    const other = {
      ...aDescription({ title: 'Aednik', id: 'teine' }),
      source: { ...one.source, file: 'b.txt' },
    };
    assert.equal(versionOf(other), versionOf(one));
  });

  for (const [part, change] of Object.entries(changes)) {
    it(`is another when any word changes: ${part}`, () => {
      fc.assert(fc.property(anyContent, (content) => versionOf(change(content)) !== versionOf(content)));
    });
  }

  it("is another when a duty's number, text or result changes, or moves from one duty to the next", () => {
    const versions = [
      [aDuty('3.1', 'Kastab taimi.', 'Taimed elavad.'), aDuty('3.2', 'Niidab muru.')],
      [aDuty('3.3', 'Kastab taimi.', 'Taimed elavad.'), aDuty('3.2', 'Niidab muru.')],
      [aDuty('3.1', 'Kastab lilli.', 'Taimed elavad.'), aDuty('3.2', 'Niidab muru.')],
      [aDuty('3.1', 'Kastab taimi.', 'Taimed õitsevad.'), aDuty('3.2', 'Niidab muru.')],
      [aDuty('3.1', 'Kastab taimi.'), aDuty('3.2', 'Niidab muru.', 'Taimed elavad.')],
      [aDuty('3.2', 'Niidab muru.'), aDuty('3.1', 'Kastab taimi.', 'Taimed elavad.')],
    ].map((duties) => aDescription({ duties }).version);
    assert.equal(new Set(versions).size, versions.length);
  });

  it('is another when a line moves to the part beside it, or one line becomes two', () => {
    const versions = [
      aDescription({ substitutedBy: ['Florist'] }),
      aDescription({ substitutes: ['Florist'] }),
      aDescription({ subordinates: ['Florist'] }),
      aDescription({ subordinates: ['Flo', 'rist'] }),
    ].map(({ version }) => version);
    assert.equal(new Set(versions).size, versions.length);
  });

  it('is told to people by its beginning', () => {
    const { version } = aDescription();
    assert.ok(shortVersion(version).length >= 6 && version.startsWith(shortVersion(version)));
  });
});

describe('collectionHash', () => {
  it('does not hang on the order of the descriptions, and changes with any of them', () => {
    const [one, two] = [aDescription({ title: 'Aednik' }), aDescription({ title: 'Florist' })];
    const changed = aDescription({ title: 'Florist', purpose: 'Siduda kimpe.' });
    assert.equal(collectionHash([one, two]), collectionHash([two, one]));
    assert.notEqual(collectionHash([one, two]), collectionHash([one, changed]));
    assert.notEqual(collectionHash([one, two]), collectionHash([one]));
    assert.notEqual(collectionHash([one]), collectionHash([{ ...one, id: 'teine' }]));
  });
});
