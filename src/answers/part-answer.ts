import {
  fields,
  languagesNamed,
  readField,
  type Collection,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import { fold, tokensOf } from '../language/index.js';
import type { Search } from '../search/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf, nameOf } from './citation.js';
import { ownPassages } from './own-passages.js';

/** A line is marked when it meets this much of what was asked for in particular, and not much less than the best one. */
const enoughToMark = 0.16;
const besideBest = 0.6;

interface PartAsked {
  readonly part: Field;
  /** The words that say which line of it is meant. */
  readonly wanted: string;
}

/** One part of one description, word for word. */
export function answerPart(
  { part, wanted }: PartAsked,
  description: JobDescription,
  collection: Collection,
  search: Search,
): SingleAnswer {
  const citation = citationOf(description, collection, { kind: 'part', part });
  const content = readField(description, part);
  switch (content.kind) {
    case 'stated':
      if (part === 'duties')
        return { kind: 'duties', duties: description.duties, withResults: false, citation };
      if (part === 'languages') return { kind: 'part', part, citation, ...languagesIn(description, wanted) };
      return {
        kind: 'part',
        part,
        lines: content.lines,
        marked: content.lines.length < 2 ? [] : markedLines({ part, wanted }, description, search),
        citation,
      };
    case 'stated-empty':
      return { kind: 'part-empty', part, word: content.word, citation };
    case 'silent':
      return {
        kind: 'part-silent',
        part,
        position: nameOf(description, collection),
        near: nearestFirst(part).filter((field) => readField(description, field).kind === 'stated'),
      };
  }
}

/** A document has beside each other what is much alike: who asks for qualities may mean the competencies. */
function nearestFirst(part: Field): readonly Field[] {
  const at = fields.indexOf(part);
  const distance = (field: Field) => Math.abs(fields.indexOf(field) - at);
  return [...fields].sort((a, b) => distance(a) - distance(b));
}

/** The languages of the description: which of them were asked for in particular, and which asked for it does not name. */
function languagesIn(description: JobDescription, wanted: string) {
  const content = readField(description, 'languages');
  const named = description.requirements.languages.map(({ language }) => language);
  const asked = [...new Set(tokensOf(wanted).flatMap(({ text }) => languagesNamed(fold(text))))];
  return {
    lines: content.kind === 'stated' ? content.lines : [],
    marked: named.flatMap((code, at) => (asked.includes(code) ? [at] : [])),
    unnamed: asked.filter((code) => !named.includes(code)),
  };
}

function markedLines(
  { part, wanted }: PartAsked,
  description: JobDescription,
  search: Search,
): readonly number[] {
  if (wanted.trim() === '') return [];
  const hits = ownPassages(wanted, description, search);
  const own = hits.flatMap(({ passage: { place }, evidence }) =>
    place.kind === 'line' && place.part === part ? [{ index: place.index, evidence }] : [],
  );
  const best = Math.max(0, ...own.map(({ evidence }) => evidence));
  const least = Math.max(enoughToMark, besideBest * best);
  return own.flatMap(({ index, evidence }) => (evidence >= least ? [index] : []));
}
