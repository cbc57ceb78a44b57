import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../ground/index.js';
import { answerInvoke, errorOfCard } from './invoke-answer.js';
import { languageOf, sentences } from './sentences.js';

/** The person gets one calm sentence, the log gets everything but the person's words. */
export function onTurnError(log: Log): (context: TurnContext, error: unknown) => Promise<void> {
  return async (context, error) => {
    const { activity } = context;
    log.error({ err: error, ...turnFacts(activity) }, 'The turn failed');
    try {
      await apologise(context);
    } catch (failure) {
      log.error({ err: failure, ...turnFacts(activity) }, 'The apology was not sent either');
    }
  };
}

async function apologise(context: TurnContext): Promise<void> {
  const { wentWrong } = sentences[languageOf(context.activity)];
  switch (context.activity.type) {
    case 'message':
      await context.sendActivity(wentWrong);
      return;
    case 'invoke':
      await answerInvoke(context, errorOfCard(500, wentWrong));
      return;
    default:
      // Nobody asked anything, so nobody waits for an apology.
      return;
  }
}

export function turnFacts(activity: Activity): object {
  return {
    turn: activity.type,
    name: activity.name,
    activity: activity.id,
    conversation: activity.conversation?.id,
    person: activity.from?.aadObjectId ?? activity.from?.id,
    length: activity.text?.length ?? 0,
  };
}
