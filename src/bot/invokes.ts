/** The invokes of Teams that the bot answers: what routes lead by, and what traces call a turn. */
export const invokes = [
  'adaptiveCard/action',
  'message/submitAction',
  'fileConsent/invoke',
  'composeExtension/query',
  'composeExtension/queryLink',
  'composeExtension/anonymousQueryLink',
] as const;
export type Invoke = (typeof invokes)[number];

export function isInvoke(name: string | null | undefined): name is Invoke {
  return (invokes as readonly unknown[]).includes(name);
}
