import type { Knowledge } from './knowledge.js';
import { readMessage } from './message/message.js';
import type { Question } from './question.js';

function rounded(value: number): string {
  return value.toFixed(2);
}

/** What was read from a message, line by line: words, names, cues, and what the index finds. */
export function explainQuestion(question: Question, knowledge: Knowledge): readonly string[] {
  const message = readMessage(question.text, knowledge);
  const { words } = message.sentence;
  const word = (at: number) => words[at]?.text ?? '';
  return [
    `words      ${words.map(({ text, stems, guesses }) => `${text}=${[...stems, ...guesses.map((guess) => `?${guess}`)].join('/')}`).join('  ')}`,
    `points at  ${JSON.stringify(message.references)}, number ${message.numbers.join(', ') || '–'}`,
    ...message.mentions.map(
      (mention) =>
        `position   "${mention.words}" -> ${mention.ids.join(', ')}${mention.foreign ? ' (foreign)' : ''}`,
    ),
    ...[...message.weights]
      .sort((a, b) => b[1] - a[1])
      .map(([means, weight]) => {
        const by = message.cues
          .filter((cue) => cue.means === means)
          .map(({ phrase, at }) => `${phrase} (${at.map(word).join(' ')})`);
        return `cue        ${means} ${rounded(weight)}: ${by.join('; ')}`;
      }),
    `left over  ${message.rest.map(word).join(' ')}`,
    ...knowledge.search.conceptsOf(question.text).map(
      (concept) =>
        `concept    ${concept.word}: ${concept.variants
          .slice(0, 14)
          .map(({ stems, weight }) => `${stems.join('+')} ${rounded(weight)}`)
          .join(', ')}`,
    ),
    ...knowledge.search
      .find(question.text, { duties: true })
      .slice(0, 5)
      .map(
        (hit) =>
          `duty       ${rounded(hit.evidence)} ${hit.passage.key} [${hit.met.join(' ')}] ${hit.passage.text.slice(0, 70)}`,
      ),
  ];
}
