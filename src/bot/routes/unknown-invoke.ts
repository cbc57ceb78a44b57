import type { TurnContext } from 'botbuilder';
import { answerInvoke, messageOfCard } from '../invoke-answer.js';
import { languageOf, sentences } from '../sentences.js';
import { turnFacts } from '../turn-error.js';
import type { TurnTools } from '../turn-tools.js';

/** A button of a card from another version, or a Teams feature the bot does not offer. */
export async function answerUnknownInvoke(context: TurnContext, { log }: TurnTools): Promise<void> {
  log.warn(turnFacts(context.activity), 'An invoke that no route knows');
  await answerInvoke(context, messageOfCard(sentences[languageOf(context.activity)].unknownButton));
}
