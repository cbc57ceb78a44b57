import type { AdaptiveCard, CardAction, CardElement, SubmitAction, TextRun } from './adaptive-card.js';
import { distinct } from './buttons.js';
import { joinLists, quiet } from './elements.js';
import { oneLine, shorten } from './shorten.js';
import { wording, type Language } from './wording.js';

/** 25 KB as Teams counts, in UTF-16: a message must stay under 80 KB, older clients stop at 28. */
export const cardLimit = 25_000;
const unitsLimit = cardLimit / 2;
/** Room for the sentence that says what was left out, and for its button. */
const leftOutRoom = 1_200;
/** Elements join into a body with commas. */
const comma = 1;

export interface Rendered {
  readonly card: AdaptiveCard;
  readonly summary: string;
}

/** What belongs together: it is shown whole or left for another question. */
export type Item = readonly CardElement[];

export interface LeftOut {
  readonly note: string;
  readonly button?: SubmitAction;
}

/** A card before it is known whether everything fits. */
export interface Draft {
  readonly head: readonly CardElement[];
  readonly items?: readonly Item[];
  readonly tail?: readonly CardElement[];
  readonly buttons: readonly CardAction[];
  readonly summary: string;
  /** Said where items from the `first` on did not fit. */
  readonly leftOut?: (first: number) => LeftOut;
}

/** A draft whose summary is one short line. */
function cardOf(draft: Draft, middle: readonly CardElement[], language: Language): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: draft.summary,
    msteams: { width: 'Full' },
    body: joinLists([...draft.head, ...middle, ...(draft.tail ?? [])]),
    actions: distinct(draft.buttons),
  };
}

/** A picture's own data is not counted: it travels beside the card's words, and has a limit of its own. */
function unitsOf(value: unknown): number {
  return JSON.stringify(value, (key, each: unknown) =>
    key === 'url' && typeof each === 'string' && each.startsWith('data:') ? '' : each,
  ).length;
}

function cutRuns(runs: readonly TextRun[], room: number): readonly TextRun[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const rest = runs.slice(0, -1);
  return [...rest, { ...last, text: shorten(last.text, room - unitsOf(rest)) }];
}

/** One element too long for any card (a page without a paragraph): its beginning. */
function cutElement(element: CardElement, room: number): CardElement {
  const textRoom = room - 250;
  if (element.type === 'TextBlock') return { ...element, text: shorten(element.text, textRoom) };
  if (element.type === 'RichTextBlock') return { ...element, inlines: cutRuns(element.inlines, textRoom) };
  return element;
}

/** As many as fit, whole, from the first on. */
function fitting<T>(things: readonly T[], room: number): readonly T[] {
  let left = room;
  const end = things.findIndex((thing) => {
    left -= unitsOf(thing) + comma;
    return left < 0;
  });
  return end === -1 ? things : things.slice(0, end);
}

/** The beginning of an item that fills a card by itself. */
function beginningOf(item: Item, room: number): readonly CardElement[] {
  const whole = fitting(item, room);
  const [first] = item;
  return whole.length > 0 || first === undefined ? whole : [cutElement(first, room)];
}

/** Almost every card fits with all that is in it; only of one that does not are the pictures looked for. */
function fits(card: AdaptiveCard): boolean {
  return JSON.stringify(card).length <= unitsLimit || unitsOf(card) <= unitsLimit;
}

/** Everything where it fits; otherwise whole items from the first on, and a sentence that says what is left. */
export function assemble(drafted: Draft, language: Language): Rendered {
  const summary = shorten(oneLine(drafted.summary), 300);
  const draft = { ...drafted, summary };
  const items = draft.items ?? [];
  const card = cardOf(draft, items.flat(), language);
  if (fits(card)) return { card, summary };
  const room = unitsLimit - unitsOf(cardOf(draft, [], language));
  const whole = fitting(items, room - leftOutRoom);
  const [first = []] = items;
  const shown = whole.length > 0 ? whole.flat() : beginningOf(first, room - leftOutRoom);
  const left = draft.leftOut?.(whole.length) ?? {
    note: wording.restInDocument[language](items.length - whole.length),
  };
  const buttons = left.button === undefined ? draft.buttons : [left.button, ...draft.buttons];
  return { card: cardOf({ ...draft, buttons }, [...shown, quiet(left.note)], language), summary };
}
