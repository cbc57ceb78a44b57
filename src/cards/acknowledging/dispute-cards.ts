import type { PositionName } from '../../answers/index.js';
import { normalDutyNumber, shortVersion, type JobDescription } from '../../descriptions/index.js';
import { acknowledgementWording } from './acknowledgement-wording.js';
import { disputeWording as wording } from './dispute-wording.js';
import { pressData } from './acknowledgement-card.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { chatButton, executeButton } from '../assembling/buttons.js';
import { positionLine } from '../assembling/citation.js';
import { dutyLine } from '../answers/duty-cards.js';
import { box, headline, quiet, subheading, words } from '../assembling/elements.js';
import { momentInWords } from '../assembling/moment.js';
import { nameInOneLine, shorten } from '../assembling/shorten.js';
import { outstandingButton, stateButton } from './receipt-cards.js';
import { clauseInWords } from './written-words.js';
import { wording as general, type Language } from '../assembling/wording.js';

export interface Dispute {
  readonly position: PositionName;
  readonly description: JobDescription;
  /** `null`: the description as a whole. */
  readonly clause: string | null;
  readonly text: string;
  readonly at: Date;
}

/** What has become of a dispute, as the person reads it. */
interface Recorded {
  /** The names of those who surely have it. */
  readonly sentTo: readonly string[];
  /** Whether the person has acknowledged the version that they do not agree with. */
  readonly isAcknowledged: boolean;
}

/** What the ledger keeps fits into it whole. */
const mostWords = 4_000;

function versionLine({ version }: JobDescription, at: Date, language: Language): string {
  return `${general.version[language]} ${shortVersion(version)} · ${momentInWords(at, language)}`;
}

/** What the person's own card becomes: who has it, and a button to acknowledge or that they have done so. */
export function renderDisputeSent(
  dispute: Dispute,
  { sentTo, isAcknowledged }: Recorded,
  language: Language,
): Rendered {
  const { description, clause, text, at } = dispute;
  const reached =
    sentTo.length === 0
      ? wording.disputeToNobody[language]
      : wording.disputeTo[language](sentTo.map(nameInOneLine).join(', '));
  return assemble(
    {
      head: [
        headline(wording.disputeSent[language]),
        words(reached, { spacing: 'Small' }),
        subheading(clauseInWords(clause, language)),
      ],
      items: [[words(shorten(text, mostWords), { spacing: 'Small' })]],
      tail: [
        quiet(versionLine(description, at, language), { spacing: 'Medium' }),
        ...(isAcknowledged ? [quiet(wording.staysAcknowledged[language])] : []),
      ],
      buttons: [
        ...(isAcknowledged
          ? []
          : [
              executeButton(
                acknowledgementWording.acknowledge[language],
                'acknowledge',
                pressData(description, language),
              ),
            ]),
        stateButton(language),
      ],
      summary: `${wording.disputeSent[language]}. ${reached}`,
    },
    language,
  );
}

/**
 * What the manager and HR get: who, which clause, what it says, and why not. They did not ask, so nobody knows in which
 * language they read: English has a line and a button, behind which all is said in it.
 */
export function renderDisputeFor(
  who: { readonly name: string; readonly upn: string | null },
  dispute: Dispute,
): Rendered {
  const { position, description, clause, text, at } = dispute;
  const name = nameInOneLine(who.name);
  const wanted = clause === null ? null : normalDutyNumber(clause);
  const duty = description.duties.find(
    ({ number }) => number !== null && normalDutyNumber(number) === wanted,
  );
  const heading = wording.disputeHeading.et(name);
  return assemble(
    {
      head: [
        headline(heading),
        quiet(`${wording.disputeHeading.en(name)}: ${clauseInWords(clause, 'en')}`),
        quiet(positionLine(position)),
        subheading(clauseInWords(clause, 'et')),
      ],
      items: [
        ...(duty === undefined ? [] : [[quiet(wording.saysThere.et), dutyLine(duty, { spacing: 'None' })]]),
        [quiet(wording.theirWords.et, { spacing: 'Medium' }), box([words(shorten(text, mostWords))])],
      ],
      tail: [quiet(versionLine(description, at, 'et'), { spacing: 'Medium' })],
      buttons: [
        ...(who.upn === null ? [] : [chatButton(wording.chatWith.et(name), who.upn)]),
        outstandingButton('et'),
        outstandingButton('en'),
      ],
      summary: `${heading}: ${clauseInWords(clause, 'et')}`,
    },
    'et',
  );
}
