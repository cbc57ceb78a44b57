import type { TurnContext } from 'botbuilder';

/** The body of an answer to Action.Execute; Teams shows the message under the card. */
interface CardAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

export function messageOfCard(sentence: string): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
}

/** The card takes the place of the one with the button, for the person who pressed. */
export function cardInPlace(card: object): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

export function errorOfCard(statusCode: number, sentence: string): CardAnswer {
  const value = { code: String(statusCode), message: sentence };
  return { statusCode, type: 'application/vnd.microsoft.error', value };
}

/** An invoke left unanswered ends as 501, which Teams shows as "Unable to reach app" and tries again. */
export async function answerInvoke(context: TurnContext, answer: CardAnswer): Promise<void> {
  const body = context.activity.name === 'adaptiveCard/action' ? answer : {};
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
