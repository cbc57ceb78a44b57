import type { PositionName } from '../../answers/index.js';
import { shortVersion, type Difference, type JobDescription } from '../../descriptions/index.js';
import type { CardElement, ExecuteData } from '../assembling/adaptive-card.js';
import { acknowledgementWording as wording } from './acknowledgement-wording.js';
import { assemble, type Draft, type Item, type LeftOut, type Rendered } from '../assembling/assemble.js';
import { askButton, executeButton, toggleButton } from '../assembling/buttons.js';
import { nameOf } from '../assembling/citation.js';
import { sectionItem, sectionsOf, type Section } from './description-sections.js';
import { differenceItem } from './difference-elements.js';
import { disputeForm, disputeFormId, type ClauseAsked, type Disagreed } from './dispute-form.js';
import { headline, kicker, quiet, subheading, words } from '../assembling/elements.js';
import { dayOf } from '../assembling/moment.js';
import { questionAbout } from '../assembling/question-back.js';
import { nameInOneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

export interface ToAcknowledge {
  readonly position: PositionName;
  readonly description: JobDescription;
  /** Since when the bot has this version. */
  readonly since: Date;
  /** What is otherwise than in the version that the person acknowledged last; `null` where there is none. */
  readonly news: { readonly differences: readonly Difference[]; readonly acknowledgedAt: Date } | null;
  /**
   * What is said before all else: that somebody pressed on the card of an older version, or that they asked what has
   * changed and there is nothing to compare with.
   */
  readonly opening?: 'newVersion' | 'nothingBefore';
  /** What somebody has said already that they do not agree with: then the form is open, and filled in. */
  readonly disagreed?: Disagreed;
  /** Whether they have acknowledged this very version, and it still stands: then there is nothing left to press. */
  readonly isAcknowledged?: boolean;
}

/** What a press says of the card: see `Pressed` of acknowledgements/. */
export function pressData({ id, version }: JobDescription, language: Language): ExecuteData {
  return { position: id, version, language };
}

/** The text or what is new in it, and the two buttons: I have read it, and, where the form is closed, I do not agree. */
export function renderToAcknowledge(card: ToAcknowledge, language: Language): Rendered {
  const chosen = withForm(card, 'chosen', language);
  return chosen.isWhole ? chosen.rendered : withForm(card, 'written', language).rendered;
}

function withForm(card: ToAcknowledge, asked: ClauseAsked, language: Language) {
  const { description, position, isAcknowledged = false } = card;
  const data = pressData(description, language);
  const sections = sectionsOf(description, language);
  const body = card.news === null ? firstTime(card, sections, language) : again(card, sections, language);
  const form = disputeForm({ description, data, asked, disagreed: card.disagreed, isAcknowledged }, language);
  const isOpen = card.disagreed !== undefined;
  let isWhole = true;
  const draft: Draft = {
    items: body.items,
    head: [...headOf(card, language), ...(isOpen ? [form] : []), ...body.head],
    tail: [quiet(wording.legal[language], { spacing: 'Large', separator: true }), ...(isOpen ? [] : [form])],
    buttons: [
      ...(isAcknowledged ? [] : [acknowledgeAction(data, language)]),
      ...(isOpen ? [] : [toggleButton(wording.disagree[language], [disputeFormId])]),
    ],
    summary: `${wording.kicker[language]}: ${nameOf(position)}`,
    leftOut: (first) => {
      isWhole = false;
      return body.leftOut(first);
    },
  };
  return { rendered: assemble(draft, language), isWhole };
}

function acknowledgeAction(data: ExecuteData, language: Language) {
  return { ...executeButton(wording.acknowledge[language], 'acknowledge', data), style: 'positive' as const };
}

function headOf({ position, description, since, opening }: ToAcknowledge, language: Language) {
  const { title, unit } = position;
  return [
    ...(opening === undefined ? [] : [words(wording[opening][language])]),
    kicker(wording.kicker[language]),
    headline(nameInOneLine(title), { spacing: 'None' }),
    ...(unit === null ? [] : [quiet(nameInOneLine(unit), { spacing: 'None' })]),
    quiet(wording.version[language](shortVersion(description.version), dayOf(since, language, 'from')), {
      spacing: 'None',
    }),
  ];
}

interface Body {
  readonly head: readonly CardElement[];
  readonly items: readonly Item[];
  readonly leftOut: (first: number) => LeftOut;
}

function firstTime({ position }: ToAcknowledge, sections: readonly Section[], language: Language): Body {
  return {
    head: [words(wording.readFirst[language], { spacing: 'Medium' })],
    items: sections.map(sectionItem),
    leftOut: (first) => missingSections(position, sections.slice(first), language),
  };
}

function missingSections(position: PositionName, left: readonly Section[], language: Language): LeftOut {
  const titles = shorten(left.map(({ title }) => title).join(', '), 200);
  return { note: wording.leftOut[language](titles), button: readButton(position, language) };
}

function readButton(position: PositionName, language: Language) {
  return askButton(
    wording.wholeText[language],
    questionAbout(position.name, { kind: 'results', number: null }, language),
  );
}

/** What is new is open, and the whole text is below it in its parts. */
function again({ position, news }: ToAcknowledge, sections: readonly Section[], language: Language): Body {
  const differences = news?.differences ?? [];
  const heading = subheading(wording.wholeText[language], { spacing: 'Large', separator: true });
  const whole = sections.map(sectionItem).map((item, at) => (at === 0 ? [heading, ...item] : item));
  const day = news === null ? '' : dayOf(news.acknowledgedAt, language);
  return {
    head: [subheading(wording.news[language](day), { spacing: 'Large' })],
    items: [...differences.map((difference) => differenceItem(difference, language)), ...whole],
    leftOut: (first) => {
      const shownSections = first - differences.length;
      if (shownSections >= 0) return missingSections(position, sections.slice(shownSections), language);
      return { note: wording.restOfNews[language](-shownSections), button: readButton(position, language) };
    },
  };
}
