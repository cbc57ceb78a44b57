import type { AnswerOf, PeopleRow, PositionName, TeamRow } from '../../answers/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { askButton, choiceButtons, positionsButton } from '../assembling/buttons.js';
import { cited, citedUnderName, nameOf } from '../assembling/citation.js';
import { bullet, headline, quiet, subheading, words } from '../assembling/elements.js';
import { labelOf } from '../assembling/part-labels.js';
import { questionAbout } from '../assembling/question-back.js';
import { nameInOneLine, oneLine } from '../assembling/shorten.js';
import { chatButtons, namesWithPeople, peopleInLine } from './stand-in-elements.js';
import { problemWording, substitutionWording } from '../assembling/substitution-wording.js';
import { wording, type Language } from '../assembling/wording.js';

type Reports = AnswerOf<'reports'>;
type TeamStandIns = AnswerOf<'team-stand-ins'>;

function hasDescription(position: PeopleRow['position']): position is PositionName {
  return 'descriptionId' in position;
}

/** Somebody may hold no position at all: they stand by their name. */
function titleOf({ position }: PeopleRow, language: Language): string {
  if (hasDescription(position)) return nameOf(position);
  return position.title === '' ? wording.withoutPosition[language] : nameInOneLine(position.title);
}

function nameItem(row: PeopleRow, language: Language): Item {
  const who = peopleInLine(row.people, language);
  const under = who === '' ? quiet(substitutionWording.nobody[language], { spacing: 'None' }) : undefined;
  return [subheading(titleOf(row, language)), under ?? words(who, { spacing: 'None' })];
}

function inShort(row: PeopleRow, language: Language): string {
  const who = peopleInLine(row.people, language);
  return who === '' ? titleOf(row, language) : `${titleOf(row, language)}: ${who}`;
}

function described(rows: readonly PeopleRow[]): readonly PositionName[] {
  return rows.map(({ position }) => position).filter(hasDescription);
}

/** Each person once, whatever they hold. */
function countOf(rows: readonly PeopleRow[]): number {
  return new Set(rows.flatMap(({ people }) => people.map(({ upn, name }) => `${upn} ${name}`))).size;
}

/** What the own description says stands first, word for word; the people behind it, with what says so. */
export function renderReports(answer: Reports, language: Language): Rendered {
  const { said, hasOwn, by, rows } = answer;
  const heading = wording.reports[language](countOf(rows));
  const source = wording.teamBy[by][language];
  const note = said === null && hasOwn ? `${source} ${wording.ownNamesNoReports[language]}` : source;
  const ofOwn: readonly Item[] =
    said === null
      ? []
      : [
          [headline(labelOf('subordinates', language))],
          ...said.lines.map((line): Item => [bullet(line)]),
          cited(said.citation, language),
        ];
  return assemble(
    {
      head: [],
      items: [
        ...ofOwn,
        [headline(heading), quiet(note, { spacing: 'Small' })],
        ...rows.map((row) => nameItem(row, language)),
      ],
      buttons: [
        askButton(wording.teamStandInsButton[language], wording.teamStandInsButton[language]),
        ...choiceButtons(described(rows), ({ name }) => questionAbout(name, 'overview', language)),
        positionsButton(language),
      ],
      leftOut: (first) => ({ note: wording.positionsMore[language](Math.max(1, rows.length - first)) }),
      summary: oneLine(`${heading}. ${rows.map((row) => inShort(row, language)).join('. ')}`),
    },
    language,
  );
}

/** By the roster, which is said beside whether the own description is silent or missing. */
export function renderSuperiors({ hasOwn, rows }: AnswerOf<'superiors'>, language: Language): Rendered {
  const heading = labelOf('manager', language);
  const why = hasOwn ? wording.ownNamesNoManager : wording.withoutOwn;
  const note = `${wording.byStaffList[language]} ${why[language]}`;
  return assemble(
    {
      head: [headline(heading), quiet(note, { spacing: 'Small' })],
      items: rows.map((row) => nameItem(row, language)),
      buttons: [
        ...chatButtons(rows, language).slice(0, 2),
        ...choiceButtons(described(rows), ({ name }) => questionAbout(name, 'overview', language)),
        positionsButton(language),
      ],
      summary: oneLine(`${heading}. ${rows.map((row) => inShort(row, language)).join('. ')}`),
    },
    language,
  );
}

/** Who holds a position that has no description, and that it has none. */
export function undescribedItem(row: PeopleRow, language: Language): Item {
  const who = peopleInLine(row.people, language);
  return [
    subheading(titleOf(row, language)),
    ...(who === '' ? [] : [words(who, { spacing: 'None' })]),
    quiet(substitutionWording.noOwn[language], { spacing: 'None' }),
  ];
}

export function undescribedInShort(row: PeopleRow, language: Language): string {
  return `${titleOf(row, language)}: ${substitutionWording.noOwn[language]}`;
}

function standInItem(row: TeamRow, language: Language): Item {
  const { standIns, citation } = row;
  if (citation === null) return undescribedItem(row, language);
  const names =
    standIns.length === 0
      ? problemWording['none-named'][language]
      : substitutionWording.substituted[language](namesWithPeople(standIns, language));
  return [...nameItem(row, language), words(names, { spacing: 'Small' }), citedUnderName(citation, language)];
}

export function renderTeamStandIns(answer: TeamStandIns, language: Language): Rendered {
  const { by, rows } = answer;
  if (rows.length === 0)
    return assemble(
      {
        head: [
          headline(wording.noReports[language]),
          words(wording.noReportsLooked[language], { spacing: 'Small' }),
        ],
        items: [],
        buttons: [positionsButton(language)],
        summary: wording.noReports[language],
      },
      language,
    );
  const heading = wording.teamStandIns[language];
  const gist = rows.map((row) => {
    const names = namesWithPeople(row.standIns, language);
    const said =
      names === ''
        ? problemWording['none-named'][language]
        : substitutionWording.substituted[language](names);
    return `${titleOf(row, language)}: ${said}`;
  });
  return assemble(
    {
      head: [headline(heading), quiet(wording.teamBy[by][language], { spacing: 'Small' })],
      items: rows.map((row) => standInItem(row, language)),
      buttons: [
        ...chatButtons(
          rows.flatMap(({ standIns }) => standIns.slice(0, 1)),
          language,
        ).slice(0, 2),
        ...choiceButtons(described(rows), ({ name }) => questionAbout(name, 'substitutedBy', language)),
        positionsButton(language),
      ],
      leftOut: (first) => ({ note: wording.positionsMore[language](Math.max(1, rows.length - first)) }),
      summary: oneLine(`${heading}. ${gist.join('. ')}`),
    },
    language,
  );
}
