import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOneGo } from '../../../src/ground/index.js';
import { buildIndex } from '../../../src/search/indexes/build-index.js';
import { openContents } from '../../../src/search/passages/contents.js';
import { growRows } from '../../../src/search/numbers/rows.js';
import { openScope } from '../../../src/search/passages/scope.js';
import { openStems } from '../../../src/search/meeting/stems.js';
import { openTogether } from '../../../src/search/meeting/together.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords } from '../../builders/library.js';

const descriptions = ['Esimene', 'Teine', 'Kolmas'].map((title) =>
  aDescription({
    title,
    duties: Array.from({ length: 4 }, (_, at) => aDuty(`${at + 1}`, 'töö')),
    rights: ['õigus', 'luba'],
  }),
);
const { counts } = buildIndex(descriptions, theseWords('').meanings);
const contents = openContents(descriptions, counts);
const { passageCount, descriptionCount } = contents;

/** What one stem is worth: in passages, then in frames, then in purposes; 0 is nothing. */
const aStem = fc.array(fc.constantFrom(0, 0, 0.2, 0.5, 1), {
  minLength: passageCount + 2 * descriptionCount,
  maxLength: passageCount + 2 * descriptionCount,
});

describe('stems that have to be together', () => {
  it('are found in every passage that has all of them, by its own words or through its description', () => {
    const within = fc.record(
      { duties: fc.boolean(), descriptionIds: fc.constant(descriptions.slice(1).map(({ id }) => id)) },
      { requiredKeys: ['duties'] },
    );
    fc.assert(
      fc.property(fc.array(aStem, { minLength: 2, maxLength: 3 }), within, (worths, where) => {
        const growing = growRows<string>(100);
        for (const [name, of] of worths.entries())
          for (const [document, worth] of of.entries())
            if (worth > 0) growing.add(`${name}`, document, worth);
        const stems = openStems(inOneGo(growing.finish()), contents);
        const held = worths.flatMap((_, name) => stems.rowOf(`${name}`) ?? []);
        if (held.length < worths.length) return;
        const scope = openScope(where, contents);

        const { passages, frames, purposes } = openTogether(scope, stems)(held);
        const found = new Map(passages.map(({ order, worth }) => [order, worth]));

        for (let order = 0; order < passageCount; order += 1) {
          const description = contents.describedBy[order] ?? 0;
          const own = worths.map((of) => of[order] ?? 0);
          const all = worths.map((of, name) => {
            const frame = of[passageCount + description] ?? 0;
            const purpose = of[passageCount + descriptionCount + description] ?? 0;
            const given = order < contents.dutyCount ? Math.max(frame, purpose) : frame;
            return (own[name] ?? 0) > 0 ? (own[name] ?? 0) : given;
          });
          const isSaid = scope.admitted[order] === 1 && own.some((worth) => worth > 0);
          assert.equal(found.get(order) ?? 0, isSaid ? Math.round(100 * Math.min(...all)) : 0);
        }
        for (let number = 0; number < descriptionCount; number += 1) {
          const inFrame = worths.map((of) => of[passageCount + number] ?? 0);
          const inService = worths.map((of, name) =>
            Math.max(inFrame[name] ?? 0, of[passageCount + descriptionCount + number] ?? 0),
          );
          const worthOf = (each: typeof frames) =>
            each.find(({ description }) => description === number)?.worth ?? 0;
          assert.equal(worthOf(frames), Math.round(100 * Math.min(...inFrame)));
          assert.equal(
            Math.max(worthOf(frames), worthOf(purposes)),
            Math.round(100 * Math.min(...inService)),
          );
        }
      }),
    );
  });
});
