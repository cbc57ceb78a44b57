import {
  fields,
  inOneUnit,
  readField,
  type Collection,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import type { AnswerOf } from './answer.js';
import { citationOf } from './citation.js';
import { peopleOf, personHolding } from './people-of.js';
import type { StandInSources } from './sources.js';

type Overview = AnswerOf<'overview'>;

const overviewFacts: readonly Field[] = ['unit', 'manager', 'purpose', 'substitutedBy', 'substitutes'];

/** The whole of a description at a glance. */
export function answerOverview(description: JobDescription, collection: Collection): Overview {
  const facts = overviewFacts.flatMap((part) => {
    const content = readField(description, part);
    return content.kind === 'stated' ? [{ part, lines: content.lines }] : [];
  });
  const citation = citationOf(description, collection, { kind: 'whole' });
  const spokenOf = fields.filter((part) => readField(description, part).kind !== 'silent');
  const { duties } = description;
  return { kind: 'overview', position: citation.position, facts, duties, spokenOf, citation };
}

/** 'Kes on MDFT koordinaator' asks for people as much as for the position. */
export function withHolders(
  answer: Overview,
  one: JobDescription,
  { holders, asker }: StandInSources,
): Overview {
  const people = peopleOf(holders)
    .holding(one)
    .map(({ holder, position: { unit } }) => {
      const elsewhere = one.unit !== null && !inOneUnit(unit, one.unit);
      return { ...personHolding(holder, asker), unit: elsewhere ? unit : null };
    });
  return people.length === 0 ? answer : { ...answer, people };
}
