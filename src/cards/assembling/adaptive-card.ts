import type { Language } from '../../ground/index.js';

/** The part of Adaptive Cards 1.5 that Ametibot uses: text, boxes, a picture, inputs where a form needs them, and buttons. */
type Spacing = 'None' | 'Small' | 'Medium' | 'Large';

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
interface Image extends Placing {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size: 'Stretch';
}

/** A part of a card that a button opens and closes; to begin with it is closed. */
export interface Folded extends Placing {
  readonly type: 'Container';
  readonly id: string;
  readonly isVisible: boolean;
  readonly items: readonly (TextBlock | RichTextBlock | ActionSet | Input)[];
}

/** Buttons inside a card, where they belong to what stands there. */
interface ActionSet extends Placing {
  readonly type: 'ActionSet';
  readonly actions: readonly (ToggleAction | ExecuteAction)[];
}

interface TextInput extends Placing {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isMultiline?: true;
  readonly isRequired?: true;
  readonly errorMessage?: string;
  readonly maxLength: number;
  readonly value?: string;
}

interface ChoiceInput extends Placing {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly style: 'compact';
  readonly isRequired: true;
  readonly errorMessage: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly placeholder?: string;
  readonly value?: string;
}

/** A day, as `2026-06-23`. */
interface DateInput extends Placing {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
  readonly value?: string;
}

/** A time of day, as `14:30`. */
interface TimeInput extends Placing {
  readonly type: 'Input.Time';
  readonly id: string;
  readonly label: string;
  readonly value?: string;
}

/** Yes or no, handed over as `true` or `false`. */
interface YesInput extends Placing {
  readonly type: 'Input.Toggle';
  readonly id: string;
  readonly title: string;
  /** Else a phone cuts it at the end of the line. */
  readonly wrap: true;
  readonly value: 'true' | 'false';
}

export type Input = TextInput | ChoiceInput | DateInput | TimeInput | YesInput;

export type CardElement = TextBlock | RichTextBlock | Container | Folded | ActionSet | Image | Input;

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

export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** What an `Action.Execute` hands to the bot, beside what was put into the inputs. */
export type ExecuteData = Readonly<Record<string, string>>;

/**
 * A button that the bot answers with a card in the place of this one. Where a client does not know it, `fallback` sends
 * the same as a message.
 */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly style?: 'positive';
  readonly data: ExecuteData;
  /** Else inputs of another form on the card would have to be filled first. */
  readonly associatedInputs: 'auto' | 'none';
  readonly fallback?: {
    readonly type: 'Action.Submit';
    readonly title: string;
    readonly data: ExecuteData;
    readonly associatedInputs: 'none';
  };
}

export type CardAction = SubmitAction | OpenUrlAction | ToggleAction | ExecuteAction;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: Language;
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
}
