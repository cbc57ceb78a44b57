import type {
  CardElement,
  Container,
  Look,
  Placing,
  RichTextBlock,
  TextBlock,
  TextRun,
} from './adaptive-card.js';
import { readsAsWritten, readsAsWrittenWithin } from './markdown.js';

type Plain = TextBlock | RichTextBlock;

function run(text: string, look: Look = {}): TextRun {
  return { type: 'TextRun', text, ...look };
}

/** Words as they are written, whatever marks they hold. */
export function words(text: string, look: Look & Placing = {}): Plain {
  if (readsAsWritten(text)) return { type: 'TextBlock', text, wrap: true, ...look };
  const { spacing, separator, ...rest } = look;
  return {
    type: 'RichTextBlock',
    inlines: [run(text, rest)],
    ...(spacing && { spacing }),
    ...(separator && { separator }),
  };
}

/** The first thing that is read. Long answers are set smaller, so that a phone shows them whole. */
export function headline(text: string, placing: Placing = {}): Plain {
  const look = { size: text.length > 120 ? 'Medium' : 'Large', weight: 'Bolder', ...placing } as const;
  const plain = words(text, look);
  return plain.type === 'TextBlock' ? { ...plain, style: 'heading' } : plain;
}

/** Says what the large words under it are. The Teams theme sets `Medium` like plain text: only `Large` is large. */
export function kicker(text: string): Plain {
  return words(text, { isSubtle: true });
}

/**
 * In a browser a word wider than the card is broken in a TextBlock, and cut off in a RichTextBlock. So many letters fit
 * into a card of 280 pixels, which is left of a window at 400 %.
 */
const longWord = { plain: /\S{31}/u, large: /\S{21}/u };

/** Said with a long word in it, and with nothing that Markdown would take for a mark. */
function mustBreak(text: string, size: keyof typeof longWord): boolean {
  return longWord[size].test(text) && readsAsWrittenWithin(text);
}

/** A short name in its place in an order, to be caught with one look. */
export function ranked(text: string, place: number): Plain {
  const whole = `${place}. ${text}`;
  if (mustBreak(whole, 'large'))
    return { type: 'TextBlock', text: `**${whole}**`, wrap: true, size: 'Large', spacing: 'Small' };
  return {
    type: 'RichTextBlock',
    inlines: [
      run(`${place}. `, { size: 'Large', isSubtle: true }),
      run(text, { size: 'Large', weight: 'Bolder' }),
    ],
    spacing: 'Small',
  };
}

export function subheading(text: string, placing: Placing = {}): Plain {
  return words(text, { weight: 'Bolder', spacing: 'Medium', ...placing });
}

export function quiet(text: string, placing: Placing = {}): Plain {
  return words(text, { size: 'Small', isSubtle: true, spacing: 'Small', ...placing });
}

/** A few bold words and then the rest on the same line: a duty's number, a label. */
export function led(lead: string, text: string, look: Look & Placing = {}): Plain {
  if (mustBreak(`${lead} ${text}`, 'plain'))
    return { type: 'TextBlock', text: `**${lead}** ${text}`.trimEnd(), wrap: true, ...look };
  const { spacing, separator, ...rest } = look;
  return {
    type: 'RichTextBlock',
    inlines: [run(`${lead} `, { ...rest, weight: 'Bolder' }), run(text, rest)],
    ...(spacing && { spacing }),
    ...(separator && { separator }),
  };
}

/** A line of a list. Neighbours become one list in `joinLists`, which Teams shows with hanging bullets. */
export function bullet(text: string): Plain {
  if (readsAsWritten(text)) return { type: 'TextBlock', text: `- ${text}`, wrap: true, spacing: 'Small' };
  return { type: 'RichTextBlock', inlines: [run('• '), run(text)], spacing: 'Small' };
}

export function numbered(text: string, place: number): Plain {
  if (readsAsWritten(text)) {
    return { type: 'TextBlock', text: `${place}. ${text}`, wrap: true, spacing: 'Small' };
  }
  return { type: 'RichTextBlock', inlines: [run(`${place}. `), run(text)], spacing: 'Small' };
}

export function box(items: readonly Plain[]): Container {
  return { type: 'Container', style: 'emphasis', items, spacing: 'Medium' };
}

/** `- ` and `1. ` stand first in a TextBlock only where `bullet` and `numbered` put them: see `readsAsWritten`. */
function listKind(element: CardElement): 'bullets' | 'numbers' | null {
  if (element.type !== 'TextBlock') return null;
  if (element.text.startsWith('- ')) return 'bullets';
  return /^\d+\. /u.test(element.text) ? 'numbers' : null;
}

export function joinLists(elements: readonly CardElement[]): readonly CardElement[] {
  const joined: CardElement[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    const kind = listKind(element);
    if (
      kind !== null &&
      last?.type === 'TextBlock' &&
      element.type === 'TextBlock' &&
      listKind(last) === kind
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${element.text}` };
    } else joined.push(element);
  }
  return joined;
}
