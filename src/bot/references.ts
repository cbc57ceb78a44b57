/** Where a conversation can be reached again: the newest wins, because a serviceUrl may change. */
export interface Reference {
  /** Without the thread of a channel: the thread ends, the channel stays. */
  readonly conversation: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly serviceUrl: string;
  readonly tenantId: string | null;
  readonly bot: string;
  /** Known in a personal chat alone; elsewhere whoever spoke last would be noted as the owner. */
  readonly person: { readonly id: string; readonly aadObjectId: string | null } | null;
}

export interface References {
  /** Answers `'new'` exactly once a conversation, also when two events arrive together: the welcome hangs on it. */
  remember(reference: Reference): Promise<'new' | 'known'>;
  /** Many in one deed, where nobody asks which of them are new. */
  rememberAll(references: readonly Reference[]): Promise<void>;
  forget(conversation: string): Promise<void>;
  /** The personal chat with somebody, by object id in any case; the one that was used last. */
  personalOf(aadObjectId: string): Promise<Reference | null>;
}
