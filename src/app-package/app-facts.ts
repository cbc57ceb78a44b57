/** What is different in each organisation; all the rest of the manifest is written down in `manifest/`. */
export interface AppFacts {
  /** The id of the app in Teams' catalogue, which is not the bot's: a GUID. */
  readonly appPackageId: string;
  /** The bot's application id: a GUID. */
  readonly botId: string;
  /** Such as `1.2.0`; Teams takes an update only with a higher one. */
  readonly version: string;
  /** Who stands behind the app, 32 characters at most. */
  readonly organisation: string;
  /** Addresses over https where people read about it. */
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  /**
   * Whether each chat is asked to let the bot know what was read of its messages. It is optional: an organisation
   * may not want to know, and each administrator and person may say no.
   */
  readonly readReceipts: boolean;
  /** Links to descriptions with this name, such as `bot.amet.example`, are shown as cards; `null`: there are none. */
  readonly linkDomain: string | null;
}
