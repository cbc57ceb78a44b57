import { faultInWords, placeInWords, type FileReport, type Unreadable } from '../../documents/index.js';
import { assemble, type Item, type Rendered } from '../assembling/assemble.js';
import { executeButton, helpButton } from '../assembling/buttons.js';
import { headline, led, quiet, subheading, words } from '../assembling/elements.js';
import { listed, namesInOneLine } from './import-names.js';
import { positionItems } from './import-position.js';
import { fetchWording, importWording as wording, type FetchFault } from './import-wording.js';
import { nameInOneLine, oneLine, shorten } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

export interface UnfetchedFile {
  readonly name: string;
  readonly why: FetchFault;
}

/** What was read and is not published yet. */
export interface ImportReview {
  /** By which the buttons know it again. */
  readonly id: string;
  readonly files: readonly FileReport[];
  readonly unfetched: readonly UnfetchedFile[];
  /** Others have published since it was first shown. */
  readonly overtaken: boolean;
}

export type ImportRefusal = keyof typeof wording.refusals;

export function renderImportRefusal(why: ImportRefusal, language: Language): Rendered {
  const said = wording.refusals[why][language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}

/** How a document comes in, for whoever asks. */
export function renderImportHelp(language: Language): Rendered {
  const said = wording.howTo[language];
  const head = [headline(said), words(wording.howToMore[language], { spacing: 'Small' })];
  return assemble(
    { head, buttons: [helpButton(language)], summary: `${said}. ${wording.howToMore[language]}` },
    language,
  );
}

export function renderImportDiscarded(language: Language): Rendered {
  const said = wording.discarded[language];
  return assemble({ head: [headline(said)], buttons: [helpButton(language)], summary: said }, language);
}

/** Publishing goes on behind the answer; the two sentences stand alone on their cards. */
export function renderImportState(state: 'underWay' | 'failed', language: Language): Rendered {
  const said = wording[state][language];
  return assemble({ head: [headline(said)], buttons: [], summary: said }, language);
}

export function importFailed(language: Language): string {
  return wording.failed[language];
}

/** The file stands above it; of several positions in one, the place tells which is meant. */
function unreadInWords(unread: Unreadable, language: Language): string {
  const { expected, cure } = faultInWords(unread.why, language);
  const place = unread.line > 0 ? `${placeInWords(unread, language)}: ` : '';
  // Titles and headings may be long; what to do is never cut off.
  return `${place}${shorten(oneLine(expected), 600)}; ${cure}`;
}

function unreadItems({ files, unfetched }: ImportReview, language: Language): readonly Item[] {
  const faults = files.flatMap((file) => file.faults);
  return [
    ...unfetched.map((file) => ({ name: file.name, said: fetchWording[file.why][language] })),
    ...faults.map((fault) => ({ name: fault.file, said: unreadInWords(fault, language) })),
  ].map(({ name, said }) => [
    subheading(`${wording.unreadFile[language]}: ${nameInOneLine(name)}`, { separator: true }),
    words(`${said}.`, { spacing: 'Small' }),
  ]);
}

function fileItems(file: FileReport, isOneOfMany: boolean, language: Language): readonly Item[] {
  const { positions, missing, signatures } = file;
  const heading =
    isOneOfMany && positions.length > 0 ? [[subheading(nameInOneLine(file.file), { separator: true })]] : [];
  const left: Item = [
    ...(missing.length === 0
      ? []
      : [led(wording.missingFromOrder[language], namesInOneLine(missing, language), { spacing: 'Medium' })]),
    ...(signatures === null ? [] : [quiet(wording.signatures[language](signatures))]),
  ];
  return [...heading, ...positions.flatMap((position) => positionItems(position, language)), left];
}

function countOfNews(files: readonly FileReport[]): number {
  return files.flatMap(({ positions }) => positions).filter(({ change }) => change !== 'unchanged').length;
}

/** What was read from the files of one message, and the two buttons. */
export function renderImportReview(review: ImportReview, language: Language): Rendered {
  const positions = review.files.flatMap((file) => file.positions);
  const news = countOfNews(review.files);
  const heading =
    positions.length === 0 ? wording.nothing[language] : wording.read[language](positions.length);
  const said = review.overtaken
    ? wording.overtaken[language]
    : news > 0
      ? wording.notYet[language]
      : wording.nothingNew[language];
  const data = { import: review.id, language };
  const many = review.files.length > 1;
  return assemble(
    {
      head: [
        headline(heading),
        ...(positions.length === 0 ? [] : [words(said, { spacing: 'Small' })]),
        ...listed(positions, language),
      ],
      items: [
        ...unreadItems(review, language),
        ...review.files.flatMap((file) => fileItems(file, many, language)),
      ],
      buttons:
        news === 0
          ? [helpButton(language)]
          : [
              executeButton(wording.publish[language](news), 'import.publish', data),
              executeButton(wording.discard[language], 'import.discard', data),
            ],
      summary: positions.length === 0 ? heading : `${heading}. ${said}`,
      leftOut: () => ({ note: wording.rest[language] }),
    },
    language,
  );
}
