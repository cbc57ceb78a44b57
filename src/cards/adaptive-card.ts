/** The part of Adaptive Cards 1.5 that Ametibot uses: text, a shaded box, and buttons. No colours, no pictures, no inputs. */
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

export type CardElement = TextBlock | RichTextBlock | Container;

/** A button that says its question in the person's name; `question` is for clients that do not know `imBack`. */
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: {
    readonly msteams: { readonly type: 'imBack'; readonly value: string };
    readonly question: string;
  };
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'et' | 'en';
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly CardElement[];
  readonly actions: readonly SubmitAction[];
}
