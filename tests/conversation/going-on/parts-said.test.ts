import assert from 'node:assert/strict';
import { goingOn } from '../../../src/conversation/going-on/going-on.js';
import { dayFrom } from '../../../src/conversation/times/said-day.js';
import type { InHand } from '../../../src/conversation/talk/in-hand.js';

const tuesday = '2026-12-01';

/** What is understood, in short: the kind, the day, who is added and who is left out. */
function read(text: string, kind: InHand['kind'] = 'reminder-form', fields: object = { audience: 'all' }) {
  const inHand: InHand = { kind, fields: fields as Record<string, string>, language: 'et' };
  const next = goingOn(text, inHand);
  if (next === undefined) return undefined;
  const { command } = next;
  if (!('moment' in command) || !('also' in command)) return command.kind;
  const { moment, due, also, without } = command;
  const day = moment?.day ? dayFrom(moment.day, tuesday) : null;
  const hour = moment?.minutes ? `${moment.minutes / 60}:00` : null;
  const by = due && `due ${dayFrom(due, tuesday)}`;
  return [command.kind, day, hour, by, also && `+${also}`, without && `-${without}`]
    .filter((each) => each !== null)
    .join(' ');
}

describe('what is said of the form in several parts', () => {
  const said: Readonly<Record<string, string>> = {
    'no wait, the 4th, and add Megan': 'change 2026-12-04 +megan',
    'oot ei, ikka neljapäev ja lisa Mari ka': 'change 2026-12-03 +mari',
    'the 4th, and leave out Mari': 'change 2026-12-04 -mari',
    'jätame selle homseks, kell 10': 'change 2026-12-02 10:00',
    'mitte esmaspäeval, vaid teisipäeval': 'change 2026-12-08',
    'pane järgmisel nädalal, ütleme kolmapäeval': 'change 2026-12-09',
    'tähtaeg jõuludeks, 23.12': 'change due 2026-12-23',
    'lükka reedeks ja saada ära': 'send 2026-12-04',
    'looks good, go ahead': 'send',
    'unusta ära, teen hiljem': 'drop',
    'pole hullu, jäta see saatmine ära': 'drop',
    "hold off, I'll come back to it": 'drop',
    // Of two that go against each other the one is seen on the form.
    'unusta ära, tee reedel': 'change 2026-12-04',
    'lisa Mari, Jaan': 'change +mari ja jaan',
  };
  for (const [text, understood] of Object.entries(said))
    it(`is understood part by part: ${text}`, () => {
      assert.equal(read(text), understood);
    });

  it('leaves out whoever is not wanted, in whatever words, and all of those', () => {
    for (const [text, who] of [
      ['Jaanust pole vaja, ta läheb pensionile', 'jaanust'],
      ['take Raul off', 'raul'],
      ['leave HR and IT out', 'hr and it'],
      ['drop the gardeners from it', 'gardeners'],
    ] as const)
      assert.equal(read(text), `change -${who}`, text);
  });

  it('is asked about before it is sent, though something else was asked meanwhile', () => {
    for (const text of ['send it out please', 'hästi, saada siis välja'])
      assert.equal(read(text, 'aside'), 'send', text);
    assert.equal(read('jah', 'aside'), undefined);
  });

  it('is seen before it is sent where it says for whom', () => {
    assert.match(read('lisa Mari ja saada ära') ?? '', /^change/u);
  });

  it('is for nobody whom it forbids to write to', () => {
    for (const text of ['aga arendustalitust ära torgi, nemad said alles eile', 'ära müksa arendustalitust'])
      assert.equal(read(text), 'change -arendustalitust', text);
    assert.equal(read('Mari on haige, ära talle saada'), 'change -mari');
  });
});

describe('a plan', () => {
  const putOtherwise: Readonly<Record<string, string>> = {
    'jätame selle reedeks': 'change 2026-12-04',
    'kuupäevaks pane järgmise nädala teisip': 'change 2026-12-08',
    'oih vale päev, pidi olema reede': 'change 2026-12-04',
    'tee see ikka esmaspäeval': 'change 2026-12-07',
    'push it to the 9th at 11am': 'change 2026-12-09 11:00',
    'lisa Mari': 'change +mari',
  };
  for (const [text, understood] of Object.entries(putOtherwise)) {
    it(`that waits for its hour is put otherwise: ${text}`, () => {
      assert.equal(read(text, 'reminder', {}), understood);
    });
    it(`that was begun is so too, whatever was looked at meanwhile: ${text}`, () => {
      const meanwhile = /^(?:oih|kuu)/u.test(text)
        ? (['reminder', 'acknowledgements'] as const)
        : (['reminder', 'acknowledgements', 'aside'] as const);
      for (const kind of meanwhile) assert.equal(read(text, kind), understood, kind);
    });
  }

  it('stays as it is where a day is only spoken of', () => {
    for (const text of ['homme tuleb koosolek', 'mis koordinaator reedel teeb', 'mitte esmaspäeval'])
      for (const kind of ['reminder-form', 'reminder', 'aside'] as const)
        assert.equal(read(text, kind), undefined, `${kind}: ${text}`);
  });

  it('that waits is shown where it is to stay', () => {
    for (const text of ['no keep it', 'las see jääb', 'jäta alles'])
      assert.equal(read(text, 'reminder', {}), 'status', text);
  });

  it('tells whom it goes to', () => {
    for (const text of ['kellele see täpselt läheb', 'who does that go to?', "who's included?"])
      assert.equal(read(text), 'preview', text);
  });

  it('is left for how one person stands', () => {
    assert.equal(read('is Mari done already?'), 'person');
    assert.equal(read('kas Maril on tehtud'), 'person');
  });
});
