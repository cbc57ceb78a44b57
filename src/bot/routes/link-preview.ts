import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { answerExtension, listOf } from '../extension-answer.js';
import { languageOf } from '../sentences.js';
import { turnFacts } from '../turn-error.js';
import { speakerOf } from '../speaker.js';
import type { TurnTools } from '../turn-tools.js';

/** What Teams sends when a link of ours stands in a message that is being written. */
const Link = z.looseObject({ url: z.string().min(1).max(2_000) });

/**
 * `composeExtension/queryLink`: the same card as the search box gives. A link that leads nowhere stays a link: what is
 * put into somebody's message is not the place to say so.
 */
export async function showLinked(context: TurnContext, { finder, log }: TurnTools): Promise<void> {
  const { activity } = context;
  const read = Link.safeParse(activity.value);
  if (!read.success) log.warn(turnFacts(activity), 'A link that cannot be read');
  const found =
    read.success && finder !== null
      ? finder.open({
          url: read.data.url,
          aadObjectId: speakerOf(activity).aadObjectId,
          language: languageOf(activity),
        })
      : null;
  await answerExtension(context, listOf(found === null ? [] : [found]));
}

/** `composeExtension/anonymousQueryLink`: somebody of whom Teams does not say who they are is shown nothing. */
export async function showNothing(context: TurnContext): Promise<void> {
  await answerExtension(context, listOf([]));
}
