import type { CardElement } from './adaptive-card.js';
import { assemble, type Rendered } from './assemble.js';
import type { Language } from './wording.js';

/** Two answers share the six buttons. */
const buttonsOfEach = 3;

/** The next answer begins with a line above it, so that nobody takes it for more of the one before. */
function setApart(body: readonly CardElement[], at: number): readonly CardElement[] {
  const [first, ...rest] = body;
  return at === 0 || first === undefined ? body : [{ ...first, separator: true, spacing: 'Large' }, ...rest];
}

/** Several answers on one card, in the order in which they were asked for. */
export function renderTogether(rendered: readonly Rendered[], language: Language): Rendered {
  return assemble(
    {
      head: [],
      items: rendered.map(({ card }, at) => setApart(card.body, at)),
      buttons: rendered.flatMap(({ card }) => card.actions.slice(0, buttonsOfEach)),
      summary: rendered.map(({ summary }) => summary).join(' · '),
    },
    language,
  );
}
