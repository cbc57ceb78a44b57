import {
  importFailed,
  renderImportPublished,
  renderImportReview,
  renderImportState,
  type ImportReview,
} from '../../cards/index.js';
import type { ImportedPosition } from '../../documents/index.js';
import type { Language } from '../../language/index.js';
import type { Staff } from '../../people/index.js';
import type { ImportDesk } from './import-desk.js';
import type { Refusals } from '../talk/refusals.js';
import type { PressAnswer, Reply } from '../talk/reply.js';

export interface ImportingParts {
  readonly desk: ImportDesk;
  /** Asked anew each time: publishing changes who holds what. */
  readonly staff: () => Staff;
  readonly refusals: Refusals;
}

/** What was read of one message, until HR decides; in the memory of this process alone. */
export interface Pending {
  readonly review: ImportReview;
  readonly until: number;
  /** A second press gets what the first one came to. */
  publishing?: Promise<Reply>;
}

/** Whose reading it is, and how what comes after it is kept. */
export interface Publishing {
  readonly aadObjectId: string;
  readonly language: Language;
  readonly keep: (next: Pending) => void;
  readonly parts: ImportingParts;
}

/**
 * Publishes what was shown, once: who presses again, this button or the other, gets what the first press came to. What takes longer than an answer
 * may is told when it is done.
 */
export async function publish(own: Pending, publishing: Publishing): Promise<PressAnswer> {
  const { language, parts } = publishing;
  const isFirst = own.publishing === undefined;
  own.publishing ??= published(own, publishing);
  const late = parts.desk.patience().then(() => null);
  try {
    const reply = await Promise.race([own.publishing, late]);
    if (reply !== null) return { kind: 'card', reply };
    if (isFirst) void tellLater(own, own.publishing, publishing);
    return { kind: 'card', reply: renderImportState('underWay', language) };
  } catch (error) {
    noteFailure(own, error, parts);
    return { kind: 'failed', sentence: importFailed(language) };
  }
}

/** Pressed again, it goes on where it broke off. */
function noteFailure(own: Pending, error: unknown, { desk }: ImportingParts): void {
  delete own.publishing;
  desk.onFailure(error, 'Descriptions that were sent in the chat could not be published');
}

async function tellLater(
  own: Pending,
  result: Promise<Reply>,
  { aadObjectId, language, parts }: Publishing,
): Promise<void> {
  const reply = await result.catch((error: unknown) => {
    noteFailure(own, error, parts);
    return renderImportState('failed', language);
  });
  await parts.desk.teller().tell(aadObjectId, reply);
}

async function published(
  { review, until }: Pending,
  { language, keep, parts: { desk, staff } }: Publishing,
): Promise<Reply> {
  const result = await desk.publish(review.files);
  if (result.kind === 'overtaken') {
    const again = { ...review, files: result.files, id: desk.newId(), overtaken: true };
    keep({ review: again, until });
    return renderImportReview(again, language);
  }
  const { positions } = result;
  return renderImportPublished(
    {
      positions,
      anew: holdersOf(positions, 'replaced', staff()),
      firstTime: holdersOf(positions, 'new', staff()),
    },
    language,
  );
}

/** Who holds a position of which this became the text; by name, each once. */
function holdersOf(
  positions: readonly ImportedPosition[],
  change: ImportedPosition['change'],
  { everybody }: Staff,
): readonly string[] {
  const ids = new Set(
    positions.filter((each) => each.change === change).map(({ description }) => description.id),
  );
  return everybody
    .filter((member) =>
      member.positions.some((held) => held.kind === 'described' && ids.has(held.descriptionId)),
    )
    .map(({ name }) => name)
    .sort(new Intl.Collator('et').compare);
}
