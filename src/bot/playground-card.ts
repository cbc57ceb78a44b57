/**
 * In Teams a button whose data holds `msteams` writes its question into the chat, where all can see what was
 * asked. The playground keeps a card frozen, fails while reading such data, and the button does nothing; the
 * rest of the data, the question, is enough for it. What else a card says to Teams it answers with a warning.
 */
export function withoutTeamsExtras(card: object): object {
  return JSON.parse(
    JSON.stringify(card, (key, value: unknown) => (key === 'msteams' ? undefined : value)),
  ) as object;
}

/** Its connector has a path of its own, which no other channel has. */
export function isPlayground({ serviceUrl }: { readonly serviceUrl: string }): boolean {
  return /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+\/_connector\b/u.test(serviceUrl);
}
