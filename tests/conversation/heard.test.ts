import assert from 'node:assert/strict';
import { heard } from '../../src/conversation/heard.js';
import type { InHand } from '../../src/conversation/talk/in-hand.js';
import { aHouse } from './talk-with-hr.js';

const house = aHouse();

/** What HR is heard to want: the kind, and whom it is of or for. */
function heardOfHr(text: string, inHand?: InHand): string | undefined {
  const asked = { text, conversation: 'a:hr', aadObjectId: 'hr', personal: true };
  const { acknowledgement, reminder } = heard(asked, inHand, house);
  const told = acknowledgement ?? reminder;
  if (told === undefined) return undefined;
  if ('name' in told) return `${told.kind} ${told.name}`;
  if ('unit' in told) return `${told.kind} ${told.unit ?? 'all'}`;
  if (!('whom' in told)) return told.kind;
  const { whom, also, without } = told;
  const words = [whom && 'words' in whom ? whom.words : whom?.kind, also, without && `without ${without}`];
  return [told.kind, ...words.filter((each) => each)].join(' ');
}

describe('what is wanted behind a remark', () => {
  const wishes: Readonly<Record<string, string>> = {
    "Hi, it's time for the yearly review, I need to send everyone a reminder about their job descriptions":
      'form all',
    'hommik, nädal tagasi läks meeldetuletus välja, kui paljud on kinnitanud': 'outstanding all',
    'meil alustas täna uus aednik Mari Maasikas, kas ta on oma ametijuhendi kinnitanud':
      'person mari maasikas',
    'Mari on kuni detsembrini puhkusel, kas talle läks ka meeldetuletus': 'delivery mari',
    'Mari came back from parental leave yesterday, did she get the reminder?': 'delivery mari',
    'Mari is on holiday until Monday, please remind her then': 'form mari',
    'the aia osakond is being reorganised, who there has not signed their job description':
      'outstanding aia osakond',
    'Mari ja Jaan alustasid eile, saada neile meeldetuletus': 'form named mari ja jaan',
  };
  for (const [text, wanted] of Object.entries(wishes))
    it(`is heard: '${text}'`, () => {
      assert.equal(heardOfHr(text), wanted);
    });

  it('is for whoever was named in it, and never for all because nobody is named in the wish', () => {
    assert.equal(heardOfHr('Mari tuli eile puhkuselt, palun saada meeldetuletus'), 'form named mari');
    assert.equal(heardOfHr('Mari tuli eile puhkuselt, palun saada kõigile meeldetuletus'), 'form all');
  });

  it('is not heard where what stands before it says when', () => {
    for (const text of [
      'if Jaan is not done by Friday, send everyone a reminder',
      'once the new structure is in force, send everyone a reminder',
    ])
      assert.equal(heardOfHr(text), undefined, text);
  });

  it('sends nothing that was begun where it is not clear what somebody who is named has to do with it', () => {
    const inHand = { kind: 'reminder-form', fields: { audience: 'all' }, language: 'et' } as const;
    assert.equal(heardOfHr('nüüd on kõik korras olemas, saada ära', inHand), 'send');
    assert.equal(heardOfHr('Mari helistas ja on haige, saada ära', inHand), undefined);
  });

  it('is no wish where it asks of the descriptions', () => {
    for (const text of ['Mari on puhkusel, kes teda asendab', 'Mari on uus, mis on tema ülesanded'])
      assert.equal(heardOfHr(text), undefined, text);
  });
});
