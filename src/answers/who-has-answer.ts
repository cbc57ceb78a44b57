import {
  descriptionWithId,
  languagesNamed,
  readField,
  type Collection,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import { fold, tokensOf } from '../language/index.js';
import type { SingleIntent } from '../questions/index.js';
import type { Search } from '../search/index.js';
import type { Compared, SingleAnswer } from './answer.js';
import { citationOf } from './citation.js';
import { answerWhoHandles } from './found-answer.js';

type WhoHas = Extract<SingleIntent, { readonly kind: 'who-has' }>;

/** What somebody is given or asked for; what is done stands in duties. */
const holdable: ReadonlySet<Field> = new Set<Field>([
  'conditions',
  'rights',
  'responsibilities',
  'tools',
  'education',
  'experience',
  'computerSkills',
  'competencies',
  'additional',
]);

/** What a line must meet of the question, and beside the line that meets most. */
const leastMet = 0.2;
/** Where it is said that it is a right, less is enough. */
const leastMetOfRights = 0.12;
const besideBest = 0.45;
const mostShown = 8;

/**
 * Whose descriptions ask for something, or give it, word for word and best first. Where a duty meets the question better
 * than any such line, it is who does it.
 */
export function answerWhoHas(intent: WhoHas, collection: Collection, search: Search): SingleAnswer {
  const { topic, wanted, of, negated } = intent;
  if (of === 'languages') return having(intent, inLanguages(intent, collection));
  // Who lacks something is not found by the words for it.
  if (negated) return having(intent, []);
  if (of === 'rights') return having(intent, ofRights(wanted, collection, search));
  const rows = inLines(wanted, { parts: holdable, besideDuty: 0.95, least: leastMet }, collection, search);
  if (rows.length > 0) return having(intent, rows);
  const handled = answerWhoHandles(topic, true, collection, search);
  // Where no duty comes near either, what was looked for is a line, and not a duty.
  return handled.kind === 'nobody-handles' && handled.near.length === 0 ? having(intent, []) : handled;
}

/** 'Kellel on õigus koolitusele': whoever holds trainings has no right by that, so duties do not stand against it. */
function ofRights(wanted: string, collection: Collection, search: Search): readonly Compared[] {
  const inRights = { parts: rights, besideDuty: 0, least: leastMetOfRights };
  const rows = inLines(wanted, inRights, collection, search);
  if (rows.length > 0) return rows;
  return inLines(wanted, { parts: holdable, besideDuty: 0, least: leastMet }, collection, search);
}

const answering = /vastuta(?:b|vad)|responsible|accountable|answerable/iu;

/**
 * 'Kes vastutab köögi seadmete eest': whoever's responsibilities say it, where they do so far better than any duty;
 * else `undefined`, and it is who does something with it.
 */
export function answerWhoAnswersFor(
  topic: string,
  collection: Collection,
  search: Search,
): SingleAnswer | undefined {
  if (!answering.test(topic)) return undefined;
  const rows = inLines(
    topic,
    { parts: responsibilities, besideDuty: 1.3, least: leastMet },
    collection,
    search,
  );
  return rows.length === 0 ? undefined : having({ topic, negated: false }, rows);
}

const responsibilities: ReadonlySet<Field> = new Set<Field>(['responsibilities']);
const rights: ReadonlySet<Field> = new Set<Field>(['rights']);

interface Sought {
  readonly parts: ReadonlySet<Field>;
  /** How much better than any duty a line must be met: else it is asked who does something with it, and not who has it. */
  readonly besideDuty: number;
  /** How much of the question a line must meet. */
  readonly least: number;
}

/** One row for a description: the part that meets most, with all its lines that do. */
function inLines(
  wanted: string,
  { parts, besideDuty, least: leastOfLine }: Sought,
  collection: Collection,
  search: Search,
): readonly Compared[] {
  const hits = search.find(wanted, { duties: false });
  const lines = hits.filter(({ passage: { place } }) => place.kind === 'line' && parts.has(place.part));
  const best = lines[0]?.evidence ?? 0;
  const bestDuty = search.find(wanted, { duties: true })[0]?.evidence ?? 0;
  const least = Math.max(leastOfLine, best * besideBest, best < bestDuty * besideDuty ? Infinity : 0);
  const rows = new Map<string, Compared>();
  for (const { passage, evidence } of lines) {
    const { descriptionId, place, text } = passage;
    const one = descriptionWithId(descriptionId, collection);
    if (evidence < least || one === undefined || place.kind === 'duty') continue;
    const row = rows.get(descriptionId) ?? rowOf(one, place.part, [], collection);
    const { place: known } = row.citation;
    if (known.kind === 'part' && known.part === place.part)
      rows.set(descriptionId, { ...row, lines: [...row.lines, text] });
  }
  return [...rows.values()];
}

function having(
  { topic, negated }: Pick<WhoHas, 'topic' | 'negated'>,
  rows: readonly Compared[],
): SingleAnswer {
  const more = Math.max(0, rows.length - mostShown);
  return { kind: 'having', topic, negated, rows: rows.slice(0, mostShown), more };
}

function rowOf(one: JobDescription, part: Field, lines: readonly string[], collection: Collection): Compared {
  const citation = citationOf(one, collection, { kind: 'part', part });
  return { position: citation.position, lines, citation };
}

/** By language and level, which no search has to find; one that is not named asks for all. */
function inLanguages({ topic, negated }: WhoHas, collection: Collection): readonly Compared[] {
  const said = tokensOf(topic).map(({ text }) => fold(text));
  const codes = new Set(said.flatMap(languagesNamed));
  const level = said.find((word) => /^[abc][12]$/.test(word))?.toUpperCase() ?? '';
  return collection.flatMap((one) => {
    const content = readField(one, 'languages');
    if (content.kind !== 'stated') return [];
    const met = one.requirements.languages.map(
      ({ language, level: own }) => (codes.size === 0 || codes.has(language)) && own >= level,
    );
    if (negated) return met.includes(true) ? [] : [rowOf(one, 'languages', content.lines, collection)];
    const lines = content.lines.filter((_, at) => met[at]);
    return lines.length === 0 ? [] : [rowOf(one, 'languages', lines, collection)];
  });
}
