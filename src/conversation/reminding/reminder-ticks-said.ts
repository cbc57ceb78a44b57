import { holds } from '../words/command-pattern.js';

/** What is ticked on the form, as far as it was said. */
export interface SaidTicks {
  readonly followUps?: boolean;
  readonly yearly?: boolean;
}

const asks = /^(?:kas|kuidas|miks|millal|does|do|is|are|will|when|how|why)$/u;
const not = /^(?:ara|arge|ilma|mitte|ei|pole|no|not|dont|don|without|never)$/u;
const managers = /^(?:juhi\p{L}*|juht\p{L}*|juhata\p{L}*|ulemus\p{L}*|managers?)$/u;
const telling = /^(?:teada|teata\p{L}*|kirjuta\p{L}*|anna|andke|tell|notify|inform|know)$/u;
/** Whoever still has not is told of, or written to. */
const thoseWhoHaveNot = /^(?:kinnita\p{L}*|keegi|kes|acknowledg\p{L}*|confirm\p{L}*|anyone|somebody)$/u;
const followUp =
  /^(?:jarelmeeldetuletus\p{L}*|kordusmeeldetuletus\p{L}*|followups?|followup|automaatse\p{L}*|automaatselt)$/u;
const beforeDue = /\b(?:nadal|paev|paeva|week|day)\b.*\b(?:enne|before)\b.*\b(?:tahta\p{L}*|deadline|due)\b/u;
const again = /^(?:uuesti|veelkord|veel|meelde|again|also|reminder)$/u;
const yearly =
  /\b(?:korda (?:seda )?(?:igal|iga) aasta\p{L}*|igal aastal (?:uuesti|samal ajal)|(?:repeat|every) (?:it )?(?:every )?year(?:ly)?)\b/u;

/** Of the form that is there; `undefined` where nothing is said of what it ticks. */
export function ticksSaid(words: readonly string[]): SaidTicks | undefined {
  const said = words.join(' ');
  // 'Kas juht saab teada' wants to know it.
  if (asks.test(words[0] ?? '')) return undefined;
  const isTold = !holds(words.slice(0, 2), not) && !/^(?:ilma|without)\b/u.test(said);
  if (yearly.test(said)) return { yearly: isTold };
  const tellsManagers =
    holds(words, managers) && holds(words, telling) && (!isTold || holds(words, thoseWhoHaveNot));
  const isBefore = beforeDue.test(said) && holds(words, again);
  return tellsManagers || isBefore || holds(words, followUp) ? { followUps: isTold } : undefined;
}
