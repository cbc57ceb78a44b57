import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import { descriptionId, JobDescription } from '../../src/descriptions/index.js';

const nobody = () => false;
const among =
  (...ids: readonly string[]) =>
  (id: string) =>
    ids.includes(id);
const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.stringMatching(/^[a-zõäöüš -]{0,400}$/u),
  fc.constant('pikk '.repeat(100)),
);

describe('descriptionId', () => {
  it('is the title in plain letters', () => {
    assert.equal(descriptionId('Ekspert (nõustamismetoodikad)', null, nobody), 'ekspert-noustamismetoodikad');
    assert.equal(descriptionId('Šokolaadi- ja žeenimeister', null, nobody), 'sokolaadi-ja-zeenimeister');
    assert.equal(descriptionId('IT-tugiisik', 'Kantselei', nobody), 'it-tugiisik');
  });

  it('takes the unit in where two titles agree, and a number where the units agree too', () => {
    assert.equal(descriptionId('Jurist', 'Õigusosakond', among('jurist')), 'jurist-oigusosakond');
    assert.equal(descriptionId('Jurist', null, among('jurist')), 'jurist-teine');
    assert.equal(
      descriptionId('Jurist', 'Õigusosakond', among('jurist', 'jurist-oigusosakond')),
      'jurist-oigusosakond-2',
    );
    assert.equal(
      descriptionId('Jurist', null, among('jurist', 'jurist-teine', 'jurist-teine-2')),
      'jurist-teine-3',
    );
  });

  it('is one whether letters are composed or not, so a newer document replaces the older one', () => {
    const title = 'Küsitleja-nõustaja';
    assert.equal(descriptionId(title.normalize('NFD'), null, nobody), descriptionId(title, null, nobody));
  });

  it('is a name that a file and a description may have, whatever the title', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.option(anyText, { nil: null }),
        fc.array(fc.boolean(), { maxLength: 4 }),
        (title, unit, taken) => {
          const answers = [...taken];
          const id = descriptionId(title, unit, () => answers.pop() ?? false);
          assert.ok(JobDescription.shape.id.safeParse(id).success, id);
          assert.ok(Buffer.byteLength(`${id}.json.new`) <= 255, `${id.length} letters`);
        },
      ),
    );
  });

  it('gives titles of other letters a name too', () => {
    assert.equal(descriptionId('Юрист', null, nobody), 'ametikoht');
  });
});
