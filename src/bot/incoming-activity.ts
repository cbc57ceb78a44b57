import { z } from 'zod/v4';

const Named = z.looseObject({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

/**
 * Counted before it is looked into: of a long list in which each entry is wrong, a complaint for each would keep the
 * bot from everybody else for a second. Teams sends a handful.
 */
function few<T extends z.ZodType>(schema: T, most = 500) {
  const counted = z.array(z.unknown()).refine(({ length }) => length <= most, { abort: true });
  return counted.pipe(z.array(schema));
}

/** More than these need not be named to whoever mends them. */
const mostFieldsNamed = 5;

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
  membersAdded: few(z.looseObject({ id: z.string() })).nullish(),
  entities: few(z.looseObject({ type: z.string().nullish() })).nullish(),
  attachments: few(z.looseObject({})).nullish(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

type ReadActivity =
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
  const named = [...fields].slice(0, mostFieldsNamed).join(', ');
  return { kind: 'refused', reason: `Not a Bot Framework activity; look at: ${named}.` };
}
