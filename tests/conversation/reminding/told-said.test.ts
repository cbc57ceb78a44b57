import assert from 'node:assert/strict';
import { readReminderCommand } from '../../../src/conversation/reminding/read-reminder-command.js';
import { isMeantToRemind } from '../../../src/conversation/reminding/reminding.js';
import { aHouse, inTalk, textOf } from '../talk-with-hr.js';

const asked: Readonly<Record<string, readonly string[]>> = {
  hours: [
    'kas nädalavahetusel ka inimesi tülitatakse',
    'kas öösel ka saadad',
    'kas sa pühade ajal ka kirju saadad',
    'stop bothering people on weekends',
    'does it go out at night',
  ],
  twice: ['kas nad saavad kirja topelt', 'wait will they get it twice if they got one last week'],
  undo: ['can I undo it after sending', 'kas saan selle pärast saatmist tagasi kutsuda'],
  away: ['kas puhkusel olevatele läheb ka', 'does it go to people on leave too'],
  newcomers: [
    'kas uued töötajad saavad selle ise kätte',
    'kas uus inimene saab kinnitamise kirja automaatselt',
    'do new people get it automatically',
  ],
  again: [
    'will it nag them again by itself',
    'kas sa saadad ise uuesti kui ei reageeri',
    'mitu korda sa neid tülitad',
  ],
};

describe('How reminders go out', () => {
  for (const [about, sentences] of Object.entries(asked))
    it(`is told before any does: ${about}`, () => {
      for (const text of sentences) {
        const command = readReminderCommand(text);
        assert.equal(command?.kind === 'told' ? command.about : command?.kind, about, text);
      }
    });

  it('is told to HR; of anybody else the same words are a question', () => {
    const [text = ''] = asked['hours'] ?? [];
    const command = readReminderCommand(text);
    assert.ok(command !== undefined);
    const by = (aadObjectId: string) => ({ text, conversation: 'a', aadObjectId });
    assert.equal(isMeantToRemind(command, by('hr'), aHouse()), true);
    assert.equal(isMeantToRemind(command, by('mari'), aHouse()), false);
  });

  it('says of weekends what the preview does, and in the language that was asked in', () =>
    inTalk(async ({ say }) => {
      assert.match(textOf(await say('kas nädalavahetusel ka saadad')), /eelvaade .* pakub järgmist tööaega/u);
      assert.match(textOf(await say('does it go out at weekends')), /the preview .* next working hour/u);
    }));

  it('is no answer to what is asked of work', () => {
    for (const text of [
      'kes töötab nädalavahetusel',
      'kas pean öösel töötama',
      'kes saadab uutele töötajatele kirja',
      'mitu korda aastas koostatakse aruanne',
      'kas puhkuse ajal keegi asendab mind',
    ])
      assert.notEqual(readReminderCommand(text)?.kind, 'told', text);
  });
});
