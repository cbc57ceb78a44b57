import type { Language } from '../language/index.js';
import { asSaid } from './said.js';

/** HR wants to remind people, or to know how the last reminder stands. */
export interface ReminderCommand {
  readonly kind: 'form' | 'status';
  readonly language: Language;
}

const what = {
  et: '(?:(?:iga-?aastase |aastase )?(?:ametijuhendi(?:te)? )?(?:üle ?vaatamise|üle ?vaatuse|ülevaatamis|tutvumise|kinnitamise)? ?)?',
  en: '(?:(?:yearly |annual )?(?:job description )?(?:review |acknowledgement )?)?',
} as const;
const whom = {
  et: '(?:kõigile|kõikidele|kogu majale|kõigile töötajatele|kõikidele töötajatele|töötajatele|inimestele|ülejäänutele)',
  en: '(?:everyone|everybody|all|all staff|all employees|the staff|employees|people|the rest)',
} as const;

const phrases: readonly (readonly [ReminderCommand['kind'], Language, RegExp])[] = [
  [
    'form',
    'et',
    new RegExp(
      `^(?:palun )?(?:saada|saadame|saadan|tahan saata|soovin saata|saadaks) (?:${whom.et} )?${what.et}meelde ?tuletus(?:e|ed|i)?(?: ${whom.et})?$`,
      'iu',
    ),
  ],
  [
    'form',
    'et',
    new RegExp(
      `^(?:palun )?(?:tuleta|tuletame|tahan tuletada|soovin tuletada) (?:${whom.et} )?(?:ametijuhendi(?:te)? )?(?:üle ?vaatamist |üle ?vaatust )?meelde(?: ${whom.et})?(?: (?:ametijuhendi(?:te)? )?(?:üle ?vaatamist|üle ?vaatust|tutvumist))?$`,
      'iu',
    ),
  ],
  ['form', 'et', /^(?:uus )?(?:üle ?vaatamise )?meelde ?tuletus kõigile$/iu],
  [
    'form',
    'en',
    new RegExp(
      `^(?:please )?(?:send|i want to send|let us send|let's send) (?:out )?(?:${whom.en} )?(?:an? |the )?${what.en}reminders?(?: to ${whom.en})?$`,
      'iu',
    ),
  ],
  [
    'form',
    'en',
    new RegExp(
      `^(?:please )?remind ${whom.en}(?: (?:to review|of|about|to acknowledge)(?: (?:the|their))? ?(?:yearly |annual )?(?:job descriptions?|review)?)?$`,
      'iu',
    ),
  ],
  [
    'status',
    'et',
    /^(?:näita )?(?:viimase )?meelde ?tuletus(?:e|te) (?:seis|seisu|aruanne|aruannet|tulemus|tulemusi)$/iu,
  ],
  ['status', 'et', /^(?:kuidas|mis) (?:meelde ?tuletusega|meelde ?tuletusest) (?:on|läks|sai)$/iu],
  ['status', 'en', /^(?:show )?(?:me )?(?:the )?(?:last )?reminders? (?:report|status)$/iu],
];

/** Reads what HR says; any other text is a question. */
export function readReminderCommand(text: string): ReminderCommand | undefined {
  const said = asSaid(text);
  const found = phrases.find(([, , pattern]) => pattern.test(said));
  return found && { kind: found[0], language: found[1] };
}
