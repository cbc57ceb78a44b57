import { descriptionId, type Duty, type JobDescription } from '../../../src/descriptions/index.js';
import { aDescription } from '../../builders/description.js';
import { between, chanceOf, pick, zipf } from './chance.js';
import type { Vocabulary } from './vocabulary.js';

type Chance = () => number;

/** Heads of titles as they are common in public service, the commonest first. */
const heads =
  'Spetsialist Peaspetsialist Koordinaator Ekspert Nõunik Juhtivspetsialist Inspektor Vanemspetsialist Assistent Projektijuht Analüütik Teenusejuht Menetleja Arhivaar Insener Konsultant Andmehaldur Meister Jurist Arendusjuht'.split(
    ' ',
  );
const kindsOfUnit = ['osakond', 'talitus', 'teenistus', 'büroo'];
/** So many sit in one unit. */
const inUnit = 12;
const numberings = ['3.', '2.', '3.1.', '4.', ''];
/** How many of the longer words of a sample sentence are others: it stays a sentence, and is another one. */
const shareReplaced = 0.6;
/** How often two words make one: a larger collection has words that no smaller one has. */
const shareJoined = 0.04;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Speech {
  readonly sentence: (chance: Chance) => string;
  readonly task: (chance: Chance) => string;
  readonly word: (chance: Chance) => string;
}

function speechOf({ words, tasks, sentences }: Vocabulary): Speech {
  const drawn = zipf(words);
  const word = (chance: Chance) => (chance() < shareJoined ? drawn(chance) + drawn(chance) : drawn(chance));
  return {
    word,
    task: zipf(tasks, 20),
    sentence: (chance) =>
      pick(sentences, chance).replace(/\p{L}{5,}/gu, (old) => {
        if (chance() >= shareReplaced) return old;
        return /^\p{Lu}/u.test(old) ? capital(word(chance)) : word(chance);
      }),
  };
}

function dutyOf(number: string, { sentence, task, word }: Speech, chance: Chance): Duty {
  const also = chance() < 0.4 ? ` ning ${task(chance)}` : '';
  const tail = Array.from({ length: between(0, 5, chance) }, () => word(chance)).join(' ');
  const text = `${capital(task(chance))}${also}${tail === '' ? '' : `, sealhulgas ${tail}`}.`;
  const results = Array.from({ length: between(0, 3, chance) }, () => sentence(chance));
  return { number, text, results };
}

function titleOf({ task }: Speech, chance: Chance): string {
  const head = zipf(heads)(chance);
  return chance() < 0.7 ? `${head} (${task(chance)})` : head;
}

/** The unit of a place in the house: the same words for all who sit in it. */
function unitOf(at: number, { word }: Speech): string {
  const chance = chanceOf(Math.floor(at / inUnit) + 77_000);
  return `${capital(word(chance))} ja ${word(chance)} ${pick(kindsOfUnit, chance)}`;
}

/**
 * So many made-up descriptions, the same in every run, and the first of many the same as the only ones of few. `taken`
 * are ids that others have.
 */
export function* makeDescriptions(
  count: number,
  vocabulary: Vocabulary,
  taken: ReadonlySet<string> = new Set(),
): Generator<JobDescription> {
  const speech = speechOf(vocabulary);
  const ids = new Set(taken);
  for (let at = 0; at < count; at += 1) {
    const made = describe(at, speech);
    const id = descriptionId(made.title, made.unit, (name) => ids.has(name));
    ids.add(id);
    yield { ...made, id };
  }
}

function describe(at: number, speech: Speech): JobDescription {
  const chance = chanceOf(at + 1);
  const unit = unitOf(at, speech);
  const numbering = pick(numberings, chance);
  const lines = (least: number, most: number) =>
    Array.from({ length: between(least, most, chance) }, () => speech.sentence(chance));
  return aDescription({
    title: titleOf(speech, chance),
    unit,
    manager: `${unit} juhataja`,
    substitutedBy: [titleOf(speech, chance)],
    substitutes: chance() < 0.5 ? [titleOf(speech, chance)] : [],
    purpose: speech.sentence(chance),
    duties: Array.from({ length: between(6, 14, chance) }, (_, index) =>
      dutyOf(`${numbering}${index + 1}`, speech, chance),
    ),
    rights: lines(2, 5),
    responsibilities: lines(2, 4),
    tools: 'arvuti, telefon',
    requirements: { education: speech.sentence(chance), experience: speech.sentence(chance) },
  });
}
