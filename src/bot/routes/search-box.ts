import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Clipping } from '../../conversation/index.js';
import { languageOf, sentences } from '../sentences.js';
import { turnFacts } from '../turn-error.js';
import type { TurnTools } from '../turn-tools.js';
import { wordsOf } from '../words.js';

/** What Teams sends for each letter that is typed into the search box beside a message. */
const Query = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).max(5),
  queryOptions: z
    .looseObject({
      skip: z.number().int().min(0).max(10_000).default(0),
      count: z.number().int().min(1).default(25),
    })
    .default({ skip: 0, count: 25 }),
});

/** Teams shows 25 and asks for the next when somebody turns the page. */
const onePage = 25;

/** `composeExtension/query`: somebody looks for an answer to put into a chat. Answered within the 5 s that Teams waits. */
export async function searchBox(context: TurnContext, tools: TurnTools): Promise<void> {
  const { activity } = context;
  const read = Query.safeParse(activity.value);
  const { finder } = tools;
  if (!read.success || finder === null) {
    tools.log.warn(turnFacts(activity), 'A search that cannot be read');
    await answer(context, messageOf(sentences[languageOf(activity)].nothingFound));
    return;
  }
  const { parameters, queryOptions } = read.data;
  const typed = parameters.find(({ name }) => name === 'query')?.value;
  const text = wordsOf({ ...activity, text: typeof typed === 'string' ? typed : '', value: null });
  const language = languageOf(activity);
  const found = finder.find({
    text: text.slice(0, tools.longestQuestion),
    aadObjectId: activity.from.aadObjectId ?? null,
    language,
    skip: queryOptions.skip,
    count: Math.min(queryOptions.count, onePage),
  });
  const nothing = found.length === 0 && queryOptions.skip === 0;
  await answer(context, nothing ? messageOf(sentences[language].nothingFound) : listOf(found));
}

function listOf(found: readonly Clipping[]): object {
  return { type: 'result', attachmentLayout: 'list', attachments: found.map(attachmentOf) };
}

/** The card that is put into the chat, and the two lines by which it is chosen. */
function attachmentOf({ card, title, text }: Clipping): object {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  };
}

/** Shown in the box itself, without formatting. */
function messageOf(text: string): object {
  return { type: 'message', text };
}

async function answer(context: TurnContext, composeExtension: object): Promise<void> {
  const value = { status: 200, body: { composeExtension } };
  await context.sendActivity({ type: 'invokeResponse', value });
}
