import { oneHour } from '../../ground/index.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod/v4';
import {
  renderImportDiscarded,
  renderImportHelp,
  renderImportRefusal,
  renderImportReview,
  type ImportRefusal,
  type ImportReview,
  type UnfetchedFile,
} from '../../cards/index.js';
import type { DocumentFile } from '../../documents/index.js';
import type { Language } from '../../language/index.js';
import type { ImportDesk } from './import-desk.js';
import { publish, type ImportingParts, type Pending, type Publishing } from './import-publishing.js';
import { languageOfPress } from '../talk/pressed.js';
import { refusalOf } from '../talk/refusals.js';
import type { Asked, PressAnswer, Pressing, Reply, Sent, SentFile } from '../talk/reply.js';

/** The talk in which HR sends documents, looks at what was read, and publishes. */
interface Importing {
  /** Says how it is done. */
  help(language: Language, asked: Asked): Reply;
  take(sent: Sent): Promise<Reply>;
  /** `null` where the button is not of an import. */
  press(pressed: Pressing): Promise<PressAnswer | null>;
}

/** So many people have something unpublished at a time; who was first has to send it again. */
const mostPending = 20;
/** Milliseconds that HR has for looking at it. */
const patience = 2 * oneHour;
const mostFiles = 10;

export function createImporting(parts: ImportingParts): Importing {
  const pending = new LRUCache<string, Pending>({ max: mostPending });
  return {
    help: (language, { aadObjectId, personal = true }) => {
      const refused = refusalFor(aadObjectId, personal, parts);
      return refused === null ? renderImportHelp(language) : renderImportRefusal(refused, language);
    },
    take: async ({ files, aadObjectId, personal, language }) => {
      const refused =
        refusalFor(aadObjectId, personal, parts) ?? (files.length > mostFiles ? 'too-many' : null);
      if (refused !== null || aadObjectId === null) return renderImportRefusal(refused ?? 'not-hr', language);
      const review = await reviewOf(files, parts.desk);
      pending.set(aadObjectId, { review, until: parts.desk.clock.now().getTime() + patience });
      return renderImportReview(review, language);
    },
    press: async (pressed) => {
      if (!pressed.verb.startsWith('import.')) return null;
      const language = languageOfPress(pressed);
      const { aadObjectId, personal } = pressed;
      const refused = refusalFor(aadObjectId, personal, parts);
      if (refused !== null || aadObjectId === null)
        return shown(renderImportRefusal(refused ?? 'not-hr', language));
      const own = pending.get(aadObjectId);
      const isOver = own === undefined || own.until < parts.desk.clock.now().getTime();
      if (isOver || own.review.id !== importIn(pressed.data))
        return shown(renderImportRefusal('gone', language));
      const keep = (next: Pending | null) => {
        if (next === null) pending.delete(aadObjectId);
        else pending.set(aadObjectId, next);
      };
      return decide(pressed.verb, own, { aadObjectId, language, keep, parts });
    },
  };
}

interface Deciding extends Publishing {
  readonly keep: (next: Pending | null) => void;
}

async function decide(verb: string, own: Pending, deciding: Deciding): Promise<PressAnswer> {
  const { language, keep } = deciding;
  switch (verb) {
    case 'import.publish':
      return publish(own, deciding);
    case 'import.discard':
      if (own.publishing !== undefined) return publish(own, deciding);
      keep(null);
      return shown(renderImportDiscarded(language));
    default:
      return { kind: 'unknown' };
  }
}

function shown(reply: Reply): PressAnswer {
  return { kind: 'card', reply };
}

/** Which reading a button is of; empty where it does not say, which is no reading's name. */
function importIn(data: unknown): string {
  return z.object({ import: z.string().max(200) }).safeParse(data).data?.import ?? '';
}

function refusalFor(
  aadObjectId: string | null,
  personal: boolean,
  { staff, refusals }: ImportingParts,
): ImportRefusal | null {
  return refusalOf({ action: 'importDescriptions', aadObjectId, personal }, { staff: staff(), refusals });
}

/** Each file is fetched when the one before has been read, so that only one is in the memory at a time. */
async function reviewOf(files: readonly SentFile[], { read, newId }: ImportDesk): Promise<ImportReview> {
  const unfetched: UnfetchedFile[] = [];
  async function* documents(): AsyncGenerator<DocumentFile> {
    for (const { name, fetch } of files) {
      const fetched = await fetch();
      if (fetched.kind === 'fetched') yield { name, bytes: fetched.bytes };
      else unfetched.push({ name, why: fetched.why });
    }
  }
  const reports = await read(documents());
  return { id: newId(), files: reports, unfetched, overtaken: false };
}
