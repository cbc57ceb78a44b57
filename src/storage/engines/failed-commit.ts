/** What went wrong at the very last word of a transaction: all before it is kept or nothing, and the answer says which. */
export class FailedCommit extends Error {
  constructor(cause: unknown) {
    super('A commit failed', { cause });
  }
}
