import type { AnswerOf, PositionName } from '../../answers/index.js';
import type { Part } from '../../questions/index.js';
import type { CardElement, SubmitAction } from '../assembling/adaptive-card.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { helpButton, openButtons, partButtons, positionsButton } from '../assembling/buttons.js';
import { nameOf } from '../assembling/citation.js';
import { bullet, headline, quiet, words } from '../assembling/elements.js';
import { echo } from '../assembling/shorten.js';
import { likelyItems, nearestDuties, nearestNames } from './topic-cards.js';
import { wording, type Language } from '../assembling/wording.js';

const examples: readonly Part[] = ['substitutedBy', 'manager', 'duties', 'rights', 'responsibilities'];

/** Six questions: about the person's own position where it is known; else the bot asks which. */
function exampleButtons(position: PositionName | null, language: Language): readonly SubmitAction[] {
  const about =
    position === null ? openButtons(examples, language) : partButtons(position, examples, language);
  return [...about, positionsButton(language)];
}

function abilities(position: PositionName | null, language: Language): readonly CardElement[] {
  return [
    words(wording.whatICanDo[language], { spacing: 'Small' }),
    words(wording.whoDoesWhat[language], { spacing: 'Small' }),
    words(wording.youCanAcknowledge[language], { spacing: 'Small' }),
    ...(position === null
      ? []
      : [quiet(wording.yourPosition[language](nameOf(position)), { spacing: 'Medium' })]),
  ];
}

function introduction(
  heading: string,
  position: PositionName | null,
  language: Language,
  more: readonly CardElement[] = [],
): Rendered {
  return assemble(
    {
      head: [headline(heading), ...abilities(position, language), ...more],
      buttons: exampleButtons(position, language),
      summary: `${heading}${/[.!]$/u.test(heading) ? '' : '.'} ${wording.whatICanDo[language]}`,
    },
    language,
  );
}

/** Said once, before anybody has asked anything. */
export function renderWelcome(language: Language): Rendered {
  return introduction(wording.welcome[language], null, language);
}

export function renderGreeting(answer: AnswerOf<'greeting'>, language: Language): Rendered {
  return introduction(wording.greeting[language], answer.position, language);
}

/** What some may do besides. */
export type MayBesides = keyof typeof wording.besides;

export function renderHelp(
  answer: AnswerOf<'help'>,
  language: Language,
  besides: readonly MayBesides[] = [],
): Rendered {
  const more = besides.flatMap((each) => {
    const [first, ...others] = wording.besides[each][language];
    return [words(first, { spacing: 'Small' }), ...others.map((other) => bullet(other))];
  });
  return introduction(wording.helpHeading[language], answer.position, language, more);
}

export function renderThanks(language: Language): Rendered {
  return assemble(
    {
      head: [headline(wording.thanks[language]), words(wording.thanksMore[language], { spacing: 'Small' })],
      buttons: [helpButton(language), positionsButton(language)],
      summary: `${wording.thanks[language]} ${wording.thanksMore[language]}`,
    },
    language,
  );
}

export function renderOutside(answer: AnswerOf<'outside'>, language: Language): Rendered {
  const missing = wording.outside[language](echo(answer.topic));
  return assemble(
    {
      head: [headline(missing), words(wording.outsideWhy[language], { spacing: 'Small' })],
      buttons: exampleButtons(answer.about, language),
      summary: `${missing} ${wording.outsideWhy[language]}`,
    },
    language,
  );
}

/** Neither Estonian nor English is written so. */
function isInOtherScript(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}

export function renderUnclear(answer: AnswerOf<'unclear'>, language: Language): Rendered {
  const { text, likely, near } = answer;
  const missing = wording.unclear[language](echo(text));
  const nearest = nearestDuties(near, language).slice(0, 3);
  const further =
    likely.length > 0
      ? {
          head: [words(wording.askInOtherWords[language], { spacing: 'Small' })],
          buttons: [...nearest, positionsButton(language)],
        }
      : {
          head: [...nearestNames(near, language), words(wording.unclearWhy[language], { spacing: 'Small' })],
          buttons: [...nearest, ...exampleButtons(null, language)],
        };
  return assemble(
    {
      head: [
        headline(missing),
        ...(isInOtherScript(text) ? [words(wording.otherScript[language], { spacing: 'Small' })] : []),
        ...further.head,
      ],
      items: likelyItems(likely, language),
      buttons: further.buttons,
      summary: missing,
    },
    language,
  );
}
