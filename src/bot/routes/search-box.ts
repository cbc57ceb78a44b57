import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { answerExtension, listOf, messageOf } from '../extension-answer.js';
import { languageOf, sentences } from '../sentences.js';
import { turnFacts } from '../turn-error.js';
import { speakerOf } from '../speaker.js';
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
    await answerExtension(context, messageOf(sentences[languageOf(activity)].nothingFound));
    return;
  }
  const { parameters, queryOptions } = read.data;
  const typed = parameters.find(({ name }) => name === 'query')?.value;
  const text = wordsOf({ ...activity, text: typeof typed === 'string' ? typed : '', value: null });
  const language = languageOf(activity);
  const found = await finder.find({
    text: text.slice(0, tools.longestQuestion),
    aadObjectId: speakerOf(activity).aadObjectId,
    language,
    skip: queryOptions.skip,
    count: Math.min(queryOptions.count, onePage),
  });
  const nothing = found.length === 0 && queryOptions.skip === 0;
  await answerExtension(context, nothing ? messageOf(sentences[language].nothingFound) : listOf(found));
}
