/** The part of Adaptive Cards 1.5 that Ametibot uses: text, a shaded box, a picture, and buttons. No colours, no inputs. */
export type Spacing = 'None' | 'Small' | 'Medium' | 'Large';

/** How words look. Meaning never hangs on it: a screen reader hears the same without it. */
export interface Look {
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

export interface Placing {
  readonly spacing?: Spacing;
  readonly separator?: true;
}

/** Teams reads its text as Markdown. */
export interface TextBlock extends Look, Placing {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
}

/** Teams shows its text as it is. */
export interface TextRun extends Look {
  readonly type: 'TextRun';
  readonly text: string;
}

export interface RichTextBlock extends Placing {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface Container extends Placing {
  readonly type: 'Container';
  readonly style: 'emphasis';
  readonly items: readonly (TextBlock | RichTextBlock)[];
}

/** What it shows stands in words beside it, and in `altText` for those who do not see it. */
export interface Image extends Placing {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size: 'Stretch';
}

export type CardElement = TextBlock | RichTextBlock | Container | Image;

/** A button that says its question in the person's name; `question` is for clients that do not know `imBack`. */
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: {
    readonly msteams: { readonly type: 'imBack'; readonly value: string };
    readonly question: string;
  };
}

/** A button that leads out of the talk: to a chat with somebody. */
export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type CardAction = SubmitAction | OpenUrlAction;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'et' | 'en';
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
}
