import type { AnswerOf, SaidOfTwo } from '../../answers/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { partButtons, positionsButton } from '../assembling/buttons.js';
import { cited, nameOf } from '../assembling/citation.js';
import { headline, led, subheading, words } from '../assembling/elements.js';
import { inOneSentence, nameInOneLine } from '../assembling/shorten.js';
import { standsInWording, substitutionWording } from '../assembling/substitution-wording.js';
import { wording, type Language } from '../assembling/wording.js';

type StandsIn = AnswerOf<'stands-in'>;
type Verdict = keyof typeof standsInWording.verdict;

function verdictOf(said: readonly SaidOfTwo[]): Verdict {
  const saying = said.filter(({ at }) => at !== null);
  if (saying.length === 0) return 'no';
  return saying.length < said.length ? 'one-sided' : 'yes';
}

/** One description's whole list, so that nobody has to take our word: the name that was asked for in bold. */
function listItem({ list, names, at, citation }: SaidOfTwo, language: Language): Item {
  const heading = subheading(wording[`${list}Heading`][language](nameOf(citation.position)), {
    spacing: 'Large',
  });
  const lines =
    names.length === 0
      ? [words(substitutionWording.listEmpty[language], { spacing: 'Small' })]
      : names.map((name, place) =>
          place === at
            ? words(`${place + 1}. ${nameInOneLine(name)}`, { weight: 'Bolder', spacing: 'Small' })
            : led(`${place + 1}.`, nameInOneLine(name), { spacing: 'Small' }),
        );
  return [heading, ...lines, ...cited(citation, language)];
}

export function renderStandsIn(answer: StandsIn, language: Language): Rendered {
  const { said } = answer;
  const verdict = verdictOf(said);
  const [standIn, name] = [nameInOneLine(answer.standIn), nameInOneLine(answer.name)];
  const heading = standsInWording.verdict[verdict][language];
  const [first] = said;
  const parties = [
    led(standsInWording.standIn[language], standIn, { spacing: 'Small' }),
    led(standsInWording.substituted[language], name, { spacing: 'None' }),
  ];
  return assemble(
    {
      head: [headline(heading), ...parties],
      items: said.map((each) => listItem(each, language)),
      buttons: [
        ...(first === undefined
          ? []
          : partButtons(first.citation.position, ['substitutedBy', 'substitutes', 'duties'], language)),
        positionsButton(language),
      ],
      summary: `${heading} ${inOneSentence([
        `${standsInWording.standIn[language]} ${standIn}`,
        `${standsInWording.substituted[language]} ${name}`,
      ])}`,
    },
    language,
  );
}
