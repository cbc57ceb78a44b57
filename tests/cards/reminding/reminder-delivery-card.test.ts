import assert from 'node:assert/strict';
import { renderReminderDeliveries, type ReminderDelivery } from '../../../src/cards/index.js';
import { bodyText, titlesOf } from '../reading.js';

const delivered: ReminderDelivery = {
  name: 'Mari\nMaasikas',
  state: 'delivered',
  reason: null,
  at: '2. märtsil kell 9.00',
  begun: '2. märtsil kell 8.59',
  seen: null,
};
const unreached: ReminderDelivery = { ...delivered, state: 'unreachable', reason: 'left' };
const linesOf = (one: ReminderDelivery, reader: 'oneself' | 'hr') =>
  bodyText(renderReminderDeliveries([one], reader, 'et').card).split('\n');

describe('How the last reminder stands with somebody', () => {
  it('is told with its name and its campaign, and when it was read', () => {
    const campaign = 'Meeldetuletus, mille saatmine algas 2. märtsil kell 8.59';
    const came = 'Mari Maasikas: meeldetuletus jõudis kohale 2. märtsil kell 9.00.';
    assert.deepEqual(linesOf(delivered, 'hr'), [came, campaign]);
    const cameToMe = 'Meeldetuletus jõudis sinuni 2. märtsil kell 9.00.';
    const read = { ...delivered, seen: '3. märtsil' };
    assert.deepEqual(linesOf(read, 'oneself'), [cameToMe, 'Loetud 3. märtsil.', campaign]);
  });

  it('is told with why it did not come, and to HR with what mends it', () => {
    const [toHr, why, cure] = linesOf(unreached, 'hr');
    assert.equal(toHr, 'Mari Maasikas: meeldetuletust ei olnud võimalik saata.');
    assert.equal(why, 'Ei tööta enam sellel ametikohal.');
    assert.equal(cure, 'Midagi ei ole vaja teha.');
    const [toThem, reason, ...rest] = linesOf(unreached, 'oneself');
    assert.equal(toThem, 'Sulle ei olnud võimalik meeldetuletust saata.');
    assert.deepEqual([reason, rest.length], [why, 1]);
  });

  it('is told with who chooses where none was for them', () => {
    const none = { name: 'Mari', state: null };
    assert.match(linesOf(none, 'hr').join(' '), /^Mari: teda ei olnud .* otsustab personalitöötaja/u);
    assert.match(linesOf(none, 'oneself').join(' '), /^Sind ei olnud .* otsustab personalitöötaja/u);
  });

  it('is told of each of those who are meant, or that nobody is', () => {
    const both = renderReminderDeliveries([delivered, { name: 'Jaan', state: null }], 'hr', 'et');
    assert.match(both.summary, /^Mari Maasikas: .* Jaan: teda ei olnud/u);
    const nobody = renderReminderDeliveries([], 'oneself', 'et');
    assert.equal(bodyText(nobody.card), nobody.summary);
    assert.match(nobody.summary, /^Sind ei ole töötajate nimekirjas/u);
    assert.doesNotMatch(bodyText(both.card), /nimekirjas/u);
  });

  it('leads HR on to all reminders, and anybody else to how they stand themselves', () => {
    const buttonsOf = (reader: 'oneself' | 'hr') =>
      titlesOf(renderReminderDeliveries([delivered], reader, 'et').card);
    assert.deepEqual(buttonsOf('hr'), ['Meeldetuletuse seis']);
    assert.deepEqual(buttonsOf('oneself'), ['Kas ma olen kinnitanud?']);
  });
});
