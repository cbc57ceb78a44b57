import type { Activity } from 'botbuilder';

type Said = Pick<Activity, 'text' | 'value' | 'entities' | 'recipient'>;

/** The entities Teams leaves in otherwise plain text; anything else of HTML is the person's own writing. */
const characterReferences: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]);

/** Written between letters by clients and by mentions; they show nothing and spoil every comparison. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu;

/** What the person said, on one line: without the mention of the bot, other people's names kept. */
export function wordsOf(activity: Said): string {
  const said = activity.text?.trim() ? activity.text : questionOnButton(activity.value);
  return keepNames(removeMentionOfBot(said, activity))
    .replaceAll(/&(?:nbsp|lt|gt|quot|#39|amp);/gu, (found) => characterReferences.get(found) ?? found)
    .replaceAll(invisible, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A button of a card is a question already written: it arrives without text, the question in its data. */
function questionOnButton(value: unknown): string {
  if (value === null || typeof value !== 'object' || !('question' in value)) return '';
  return typeof value.question === 'string' ? value.question : '';
}

function removeMentionOfBot(text: string, { entities, recipient }: Said): string {
  const mentions = mentionsIn(entities);
  const written = mentions.filter(({ id }) => id === recipient?.id).map((mention) => mention.text);
  const named = recipient?.name ? [`<at>${recipient.name}</at>`] : [];
  return [...written, ...named].reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
}

function keepNames(text: string): string {
  return text.replaceAll(/<\/?at(?:\s[^<>]{0,200})?>/gu, ' ');
}

function mentionsIn(entities: Said['entities']): readonly { readonly id: string; readonly text: string }[] {
  return (entities ?? []).flatMap((entity: Record<string, unknown>) => {
    const { type, text, mentioned } = entity;
    if (type !== 'mention' || typeof text !== 'string' || text === '') return [];
    if (mentioned === null || typeof mentioned !== 'object' || !('id' in mentioned)) return [];
    return typeof mentioned.id === 'string' ? [{ id: mentioned.id, text }] : [];
  });
}
