import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { FileOffer } from '../../conversation/index.js';
import { isFileStore } from '../file-store.js';
import { answerInvoke, messageOfCard } from '../invoke-answer.js';
import { isPlayground } from '../playground-card.js';
import { languageOf, sentences } from '../sentences.js';
import { turnFacts } from '../turn-error.js';
import { speakerOf } from '../speaker.js';
import type { TurnTools } from '../turn-tools.js';
import { answerUnknownInvoke } from './unknown-invoke.js';

/** The card that asks whether the bot may store a file for the person. The playground shows none: it says it in words. */
export function offerActivity(
  { name, description, size, context, otherwise }: FileOffer,
  to: Pick<Activity, 'serviceUrl'>,
): Partial<Activity> {
  if (isPlayground(to)) return { type: 'message', text: otherwise };
  return {
    type: 'message',
    summary: description,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: { description, sizeInBytes: size, acceptContext: context, declineContext: context },
      },
    ],
  };
}

/** What Teams sends when the person has agreed, or has not. */
const Consent = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.unknown(),
  uploadInfo: z
    .looseObject({
      contentUrl: z.string(),
      uploadUrl: z.string(),
      uniqueId: z.string(),
      fileType: z.string().default('csv'),
    })
    .nullish(),
});
type Consent = z.infer<typeof Consent>;

/** The offer carries the language of the talk. */
const Spoken = z.looseObject({ language: z.enum(['et', 'en']) });

/**
 * `fileConsent/invoke`. The library answers it too, with 200 before anything is stored; here a redelivery and a
 * stranger's address are looked at first.
 */
export async function answerFileConsent(context: TurnContext, tools: TurnTools): Promise<void> {
  const { activity } = context;
  const read = Consent.safeParse(activity.value);
  if (!read.success) {
    await answerUnknownInvoke(context, tools);
    return;
  }
  await answerInvoke(context, messageOfCard(''));
  if (tools.redelivery.isRepeated(activity)) return;
  await context.sendActivity(await whatBecameOf(read.data, context, tools));
  await removeOffer(context, tools);
}

async function whatBecameOf(
  { action, context: about, uploadInfo }: Consent,
  { activity }: TurnContext,
  { colleague, upload, log }: TurnTools,
): Promise<string | Partial<Activity>> {
  const language = Spoken.safeParse(about).data?.language ?? languageOf(activity);
  const said = sentences[language];
  if (action === 'decline') return said.fileDeclined;
  const made = await colleague.file({
    context: about,
    ...speakerOf(activity),
    language,
  });
  if (made.kind === 'refused') return made.sentence;
  const stored = await upload(uploadInfo?.uploadUrl ?? '', made.content);
  if (stored.kind === 'failed' || !uploadInfo) {
    const reason = stored.kind === 'failed' ? stored.reason : 'no address';
    log.warn({ reason, ...turnFacts(activity) }, 'A file could not be stored');
    return said.fileFailed;
  }
  return isFileStore(uploadInfo.contentUrl)
    ? infoActivity(made.name, uploadInfo)
    : said.fileStored(made.name);
}

function infoActivity(
  name: string,
  { contentUrl, uniqueId, fileType }: NonNullable<Consent['uploadInfo']>,
): Partial<Activity> {
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  return {
    type: 'message',
    summary: name,
    attachments: [{ contentType, contentUrl, name, content: { uniqueId, fileType } }],
  };
}

/** It has been answered; pressed once more it would ask for an address that is used up. */
async function removeOffer(context: TurnContext, { log }: TurnTools): Promise<void> {
  const { activity } = context;
  if (!activity.replyToId || activity.deliveryMode === 'expectReplies') return;
  try {
    await context.deleteActivity(activity.replyToId);
  } catch (error) {
    log.info({ err: error, ...turnFacts(activity) }, 'The offer of a file stays in the chat');
  }
}
