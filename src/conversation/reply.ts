/** What a person said, freed of Teams: the words, in which conversation, and who said it. */
export interface Asked {
  /** The person's words, mention of the bot removed; may be empty, very long, or anything else. */
  readonly text: string;
  /** The conversation's id: what was said before is remembered by it. */
  readonly conversation: string;
  /** The person's Microsoft Entra object id, by which the roster knows them; `null` where the channel gave none. */
  readonly aadObjectId: string | null;
}

/** What the person gets: one Adaptive Card, and the same in a plain sentence for notifications and screen readers. */
export interface Reply {
  readonly card: object;
  readonly summary: string;
}

/** The whole of the bot's conversation as the Teams side sees it. */
export interface Colleague {
  reply(asked: Asked): Promise<Reply>;
  /** Said once when the bot is installed or somebody joins: what it can do. */
  welcome(language: 'et' | 'en'): Reply;
}
