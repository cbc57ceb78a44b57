import {
  importFailed,
  renderImportPublished,
  renderImportReview,
  type ImportReview,
} from '../cards/index.js';
import type { ImportedPosition } from '../documents/index.js';
import type { Language } from '../language/index.js';
import type { Staff } from '../people/index.js';
import type { ImportDesk } from './import-desk.js';
import type { Refusals } from './refusals.js';
import type { PressAnswer, Reply } from './reply.js';

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

/** Publishes what was shown, once: who presses again gets what the first press came to. */
export async function publish(
  own: Pending,
  language: Language,
  keep: (next: Pending) => void,
  parts: ImportingParts,
): Promise<PressAnswer> {
  try {
    own.publishing ??= published(own, language, keep, parts);
    return { kind: 'card', reply: await own.publishing };
  } catch (error) {
    // Pressed again, it goes on where it broke off.
    delete own.publishing;
    parts.desk.onFailure(error, 'Descriptions that were sent in the chat could not be published');
    return { kind: 'failed', sentence: importFailed(language) };
  }
}

async function published(
  { review, until }: Pending,
  language: Language,
  keep: (next: Pending) => void,
  { desk, staff }: ImportingParts,
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
