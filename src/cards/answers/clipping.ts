import type { SingleAnswer } from '../../answers/index.js';
import type { OpenUrlAction } from '../assembling/adaptive-card.js';
import type { Rendered } from '../assembling/assemble.js';
import { nameOf, placeOf } from '../assembling/citation.js';
import { renderAnswer } from './render-answer.js';
import { oneLine, shorten } from '../assembling/shorten.js';
import { wording, type Language } from '../assembling/wording.js';

/** An answer that is put into a chat of people, and the line by which it is chosen from a list. */
export interface Clipping extends Rendered {
  readonly title: string;
  readonly text: string;
}

/** What two lines of a list show on a phone. */
const titleRoom = 80;
const textRoom = 120;

/**
 * `named` stands in the list instead of the answer's own words, where somebody asked a question. `link` leads to the
 * place in the bot's own chat.
 */
export function renderClipping(
  answer: SingleAnswer,
  language: Language,
  { named, link = null }: { readonly named?: string; readonly link?: string | null } = {},
): Clipping {
  const rendered = renderAnswer(answer, language);
  const [title, text] = named === undefined ? lineOf(answer, rendered, language) : [rendered.summary, named];
  return {
    ...rendered,
    card: { ...rendered.card, actions: link === null ? [] : [linkButton(link, language)] },
    title: plain(title, titleRoom),
    text: plain(text, textRoom),
  };
}

function lineOf(answer: SingleAnswer, { summary }: Rendered, language: Language): readonly [string, string] {
  if (answer.kind === 'overview') return [answer.position.title, answer.position.unit ?? ''];
  if (answer.kind !== 'duty') return [summary, ''];
  const { position, place } = answer.citation;
  return [answer.duty.text, `${nameOf(position)} · ${placeOf(place, language)}`];
}

/** In a chat that the bot is not in, nobody would answer a button: the only one leads out of it. */
function linkButton(url: string, language: Language): OpenUrlAction {
  return { type: 'Action.OpenUrl', title: wording.openInBot[language], url };
}

/** The lists of Teams take tags for formatting: what a document has in such brackets is shown in others. */
function plain(text: string, room: number): string {
  return shorten(oneLine(text).replaceAll('<', '‹').replaceAll('>', '›'), room);
}
