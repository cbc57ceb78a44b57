import type { CardAction, CardElement } from '../assembling/adaptive-card.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton } from '../assembling/buttons.js';
import { quiet } from '../assembling/elements.js';
import { nameAsked } from '../assembling/question-back.js';
import { wording, type Language } from '../assembling/wording.js';

/** Two answers share the six buttons. */
const buttonsOfEach = 3;

/** The next answer begins with a line above it, so that nobody takes it for more of the one before. */
function setApart(body: readonly CardElement[], at: number): readonly CardElement[] {
  const [first, ...rest] = body;
  return at === 0 || first === undefined ? body : [{ ...first, separator: true, spacing: 'Large' }, ...rest];
}

function aboutWhom(button: CardAction): string | undefined {
  return button.type === 'Action.Submit' ? nameAsked(button.data.question) : undefined;
}

/** All buttons stand under the last answer: where they are about several positions, each says about which. */
function named(button: CardAction): CardAction {
  const name = aboutWhom(button);
  if (name === undefined || button.type !== 'Action.Submit') return button;
  const [begun = ''] = button.title.split(' · ');
  return name.startsWith(begun) ? button : askButton(`${button.title} · ${name}`, button.data.question);
}

/** Several answers on one card, in the order in which they were asked for; behind them, that `more` was asked. */
export function renderTogether(rendered: readonly Rendered[], more: boolean, language: Language): Rendered {
  const names = new Set(
    rendered.flatMap(({ card }) => card.actions.flatMap((each) => aboutWhom(each) ?? [])),
  );
  const shown = rendered.flatMap(({ card }) => card.actions.slice(0, buttonsOfEach));
  return assemble(
    {
      head: [],
      items: rendered.map(({ card }, at) => setApart(card.body, at)),
      ...(more && { tail: [quiet(wording.moreAsked[language](rendered.length), { spacing: 'Large' })] }),
      buttons: names.size > 1 ? shown.map(named) : shown,
      summary: rendered.map(({ summary }) => summary).join(' · '),
    },
    language,
  );
}
