interface Written {
  readonly type?: string;
  readonly text?: string;
  readonly title?: string;
  readonly value?: string;
}

function inline(value: unknown): string {
  return Array.isArray(value)
    ? value.map((run) => (typeof run === 'string' ? run : ((run as Written).text ?? ''))).join('')
    : '';
}

function linesOf(element: unknown): readonly string[] {
  if (Array.isArray(element)) return element.flatMap(linesOf);
  if (typeof element !== 'object' || element === null) return [];
  const { type, text, ...rest } = element as Written & Readonly<Record<string, unknown>>;
  // A star is never the document's own here: it sets a word in bold.
  if (type === 'TextBlock') return [(text ?? '').replaceAll('**', '')];
  if (type === 'RichTextBlock') return [inline(rest['inlines'])];
  if (type === 'ColumnSet') return [(rest['columns'] as readonly unknown[]).flatMap(linesOf).join('  ')];
  if (type === 'FactSet')
    return (rest['facts'] as readonly Written[]).map(({ title, value }) => `${title}: ${value}`);
  if (type === 'Table')
    return (rest['rows'] as readonly { cells: unknown }[]).map(({ cells }) => linesOf(cells).join(' | '));
  return [rest['body'], rest['items'], rest['columns']].flatMap(linesOf);
}

/** A card as somebody would read it aloud: its texts line by line, and its buttons at the end. */
export function cardInWords(card: object): string {
  const { body, actions } = card as { body?: unknown; actions?: readonly Written[] };
  const buttons = (actions ?? []).map(({ title }) => `[${title ?? ''}]`);
  return [...linesOf(body), ...(buttons.length > 0 ? ['', buttons.join(' ')] : [])].join('\n');
}
