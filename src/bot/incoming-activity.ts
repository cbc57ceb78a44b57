import { z } from 'zod/v4';

const Named = z.looseObject({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

/**
 * What we rely on in an activity from Teams. The adapter checks who sent it, never what its fields hold,
 * so this is the border: unknown keys pass, a wrong type does not.
 */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  channelId: z.string().min(1).default('msteams'),
  serviceUrl: z.string().default(''),
  deliveryMode: z.string().nullish(),
  timestamp: z.string().nullish(),
  locale: z.string().nullish(),
  from: Named,
  recipient: Named.default({ id: 'bot' }),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
  text: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

export type ReadActivity =
  | { readonly kind: 'activity'; readonly activity: IncomingActivity }
  | { readonly kind: 'refused'; readonly reason: string };

/** Says which fields are wrong, and nothing of what they held: the sentence goes back over the wire. */
export function readActivity(body: unknown): ReadActivity {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    return { kind: 'refused', reason: 'The body must be one activity, a JSON object.' };
  }
  const read = IncomingActivity.safeParse(body);
  if (read.success) return { kind: 'activity', activity: read.data };
  const fields = new Set(read.error.issues.map((issue) => issue.path.slice(0, 3).join('.')));
  return { kind: 'refused', reason: `Not a Bot Framework activity; look at: ${[...fields].join(', ')}.` };
}
