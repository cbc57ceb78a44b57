import { shortVersion } from '../../descriptions/index.js';
import type { CardElement } from '../assembling/adaptive-card.js';
import { acknowledgementWording } from './acknowledgement-wording.js';
import { receiptWording as wording } from './receipt-wording.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton, sendButton } from '../assembling/buttons.js';
import { headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { longTextInput } from '../assembling/long-text-input.js';
import { momentInWords } from '../assembling/moment.js';
import { echo, nameInOneLine, shorten } from '../assembling/shorten.js';
import { wording as general, type Language } from '../assembling/wording.js';

/** An acknowledgement as its receipt shows it. */
export interface Receipt {
  readonly number: string;
  readonly title: string;
  readonly unit: string | null;
  readonly version: string;
  readonly at: Date;
  readonly isWithdrawn: boolean;
}

export function receiptsButton(language: Language) {
  return askButton(
    acknowledgementWording.receiptsButton[language],
    acknowledgementWording.askReceipts[language],
  );
}

export function checkButton(number: string, language: Language) {
  return askButton(wording.checkIt[language], wording.askCheck[language](number));
}

export function stateButton(language: Language) {
  return askButton(acknowledgementWording.showState[language], acknowledgementWording.askState[language]);
}

export function acknowledgeButton(language: Language) {
  return askButton(
    acknowledgementWording.toAcknowledge[language],
    acknowledgementWording.askAcknowledge[language],
  );
}

function versionLine(version: string, language: Language): string {
  return `${general.version[language]} ${shortVersion(version)}`;
}

function facts({ number, title, unit, version, at }: Receipt, language: Language): readonly CardElement[] {
  return [
    led(nameInOneLine(title), unit === null ? '' : `· ${nameInOneLine(unit)}`, { spacing: 'Medium' }),
    words(`${momentInWords(at, language)} (${wording.estonianTime[language]})`, { spacing: 'Small' }),
    words(wording.receipt[language](number), { weight: 'Bolder', spacing: 'Small' }),
    quiet(versionLine(version, language), { spacing: 'None' }),
  ];
}

/**
 * What the card becomes once the button is pressed, and again whenever it is pressed again; `asksWhatIsNew` where
 * somebody asked what has changed since.
 */
export function renderReceipt(receipt: Receipt, language: Language, asksWhatIsNew = false): Rendered {
  const acknowledged = `✓ ${wording.acknowledged[language]}`;
  return assemble(
    {
      head: [
        ...(asksWhatIsNew
          ? [headline(wording.nothingNew[language]), subheading(acknowledged)]
          : [headline(acknowledged)]),
        ...facts(receipt, language),
      ],
      tail: [quiet(acknowledgementWording.legal[language], { spacing: 'Medium', separator: true })],
      buttons: [receiptsButton(language), stateButton(language)],
      summary: asksWhatIsNew
        ? wording.nothingNew[language]
        : `${wording.acknowledged[language]}. ${wording.receipt[language](receipt.number)}`,
    },
    language,
  );
}

const mostReceipts = 20;
/** What the ledger keeps fits into it whole. */
const mostReason = 4_000;

export function renderReceipts(receipts: readonly Receipt[], language: Language): Rendered {
  const heading = receipts.length === 0 ? wording.noReceipts[language] : wording.myReceipts[language];
  const shown = receipts.slice(0, mostReceipts);
  const left = (count: number) => wording.moreReceipts[language](receipts.length - count);
  return assemble(
    {
      head: [headline(heading)],
      items: shown.map((receipt) => [
        ...(receipt.isWithdrawn ? [subheading(wording.withdrawn[language], { separator: true })] : []),
        ...facts(receipt, language),
      ]),
      tail: [
        ...(receipts.length > shown.length ? [quiet(left(shown.length))] : []),
        quiet(acknowledgementWording.legal[language], { spacing: 'Medium', separator: true }),
      ],
      buttons: [receipts.length === 0 ? acknowledgeButton(language) : stateButton(language)],
      summary: `${heading}${receipts.length === 0 ? '' : `: ${shown.map(({ number }) => number).join(', ')}`}`,
      leftOut: (first) => ({ note: left(first) }),
    },
    language,
  );
}

/** What can be said of a receipt to whoever has its number. */
type CheckedReceipt =
  | {
      readonly kind: 'genuine';
      readonly receipt: Receipt;
      /** The name for those who may see it; whoever asks hears that it is genuine. */
      readonly whose:
        | { readonly kind: 'named'; readonly name: string }
        | { readonly kind: 'hidden' | 'erased' };
    }
  | { readonly kind: 'mistyped' | 'not-given'; readonly written: string };

export function renderCheckedReceipt(checked: CheckedReceipt, language: Language): Rendered {
  if (checked.kind !== 'genuine') {
    const why = checked.kind === 'mistyped' ? wording.mistyped[language] : wording.notGiven[language];
    const said = wording.noSuchReceipt[language](echo(checked.written));
    return assemble(
      {
        head: [headline(said), words(why, { spacing: 'Small' })],
        buttons: [receiptsButton(language)],
        summary: `${said} ${why}`,
      },
      language,
    );
  }
  const { receipt, whose } = checked;
  const heading = (receipt.isWithdrawn ? wording.genuineWithdrawn : wording.genuine)[language];
  return assemble(
    {
      head: [
        headline(heading),
        words(whoseInWords(whose, language), { spacing: 'Small' }),
        ...facts(receipt, language),
      ],
      buttons: [receiptsButton(language)],
      summary: `${heading}: ${receipt.number}`,
    },
    language,
  );
}

function whoseInWords(
  whose: Extract<CheckedReceipt, { kind: 'genuine' }>['whose'],
  language: Language,
): string {
  switch (whose.kind) {
    case 'named':
      return wording.ofWhom[language](nameInOneLine(whose.name));
    case 'hidden':
      return wording.notYours[language];
    case 'erased':
      return wording.erased[language];
  }
}

export function renderWithdrawn(
  { number }: Pick<Receipt, 'number'>,
  { name, isTold }: { readonly name: string; readonly isTold: boolean },
  language: Language,
): Rendered {
  const said = wording.withdrew[language](number, nameInOneLine(name));
  const told = (isTold ? wording.withdrawnTold : wording.withdrawnNotTold)[language];
  return assemble(
    {
      head: [headline(said), words(told, { spacing: 'Small' })],
      buttons: [outstandingButton(language)],
      summary: `${said}. ${told}`,
    },
    language,
  );
}

/** An acknowledgement that stands, and whose it is. */
interface StandingReceipt {
  readonly receipt: Receipt;
  readonly name: string;
}

/** As many as a card has buttons. */
const mostToWithdraw = 6;
const longestReason = 1_000;

/**
 * HR chooses which acknowledgement is taken back, the newest first, and says why. `names`: of whom it was asked;
 * `reason`: as far as it was said.
 */
export function renderToWithdraw(
  standing: readonly StandingReceipt[],
  names: readonly string[],
  language: Language,
  reason: string | null = null,
): Rendered {
  if (standing.length === 0) {
    const said = wording.noneStanding[language](shorten(names.map(nameInOneLine).join(', '), 300));
    const buttons = [outstandingButton(language)];
    return assemble({ head: [headline(said)], buttons, summary: said }, language);
  }
  const shown = standing.slice(0, mostToWithdraw);
  const more = standing.length - shown.length;
  const heading = wording.toWithdraw[language];
  return assemble(
    {
      head: [headline(heading)],
      items: shown.map(({ receipt, name }) => [
        subheading(wording.ofWhom[language](nameInOneLine(name)), { separator: true }),
        ...facts(receipt, language),
      ]),
      tail: [
        ...(more > 0 ? [quiet(wording.moreStanding[language](more))] : []),
        longTextInput({
          id: 'reason',
          label: wording.whyWithdraw[language],
          errorMessage: wording.reasonNeeded[language],
          maxLength: longestReason,
          ...(reason !== null && { value: shorten(reason, longestReason) }),
        }),
        quiet(wording.whoReadsReason[language]),
      ],
      buttons: shown.map(({ receipt: { number } }) =>
        sendButton(wording.withdraw[language](number), 'withdraw', { receipt: number, language }),
      ),
      summary: `${heading}: ${shown.map(({ receipt }) => receipt.number).join(', ')}`,
    },
    language,
  );
}

/** What the person hears whose acknowledgement was taken back. They did not ask: see `renderDisputeFor`. */
export function renderTakenBack(receipt: Receipt, reason: string): Rendered {
  const { et: heading, en: inEnglish } = wording.takenBackHeading;
  return assemble(
    {
      head: [
        headline(heading),
        quiet(inEnglish),
        quiet(wording.takenBackWhy.et, { spacing: 'Medium' }),
        words(shorten(reason, mostReason), { spacing: 'None' }),
        ...facts(receipt, 'et'),
      ],
      buttons: [acknowledgeButton('et'), stateButton('et'), acknowledgeButton('en'), stateButton('en')],
      summary: `${heading}: ${wording.receipt.et(receipt.number)}`,
    },
    'et',
  );
}

export function outstandingButton(language: Language) {
  return askButton(
    acknowledgementWording.askOutstanding[language],
    acknowledgementWording.askOutstanding[language],
  );
}
