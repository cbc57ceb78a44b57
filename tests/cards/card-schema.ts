import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { AdaptiveCard } from '../../src/cards/assembling/adaptive-card.js';

/** Strict where the official schema is lenient: only what Ametibot means to use, and nothing without its words. */
const look = {
  size: { enum: ['Small', 'Medium', 'Large'] },
  weight: { const: 'Bolder' },
  isSubtle: { const: true },
};
const placing = { spacing: { enum: ['None', 'Small', 'Medium', 'Large'] }, separator: { const: true } };
const said = { type: 'string', minLength: 1 };

const schema = {
  $defs: {
    run: {
      type: 'object',
      required: ['type', 'text'],
      additionalProperties: false,
      properties: { type: { const: 'TextRun' }, text: said, ...look },
    },
    text: {
      type: 'object',
      required: ['type', 'text', 'wrap'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextBlock' },
        text: said,
        wrap: { const: true },
        style: { const: 'heading' },
        ...look,
        ...placing,
      },
    },
    rich: {
      type: 'object',
      required: ['type', 'inlines'],
      additionalProperties: false,
      properties: {
        type: { const: 'RichTextBlock' },
        inlines: { type: 'array', minItems: 1, items: { $ref: '#/$defs/run' } },
        ...placing,
      },
    },
    words: { anyOf: [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/rich' }] },
    box: {
      type: 'object',
      required: ['type', 'style', 'items'],
      additionalProperties: false,
      properties: {
        type: { const: 'Container' },
        style: { const: 'emphasis' },
        items: { type: 'array', minItems: 1, items: { $ref: '#/$defs/words' } },
        ...placing,
      },
    },
    image: {
      type: 'object',
      required: ['type', 'url', 'altText', 'size'],
      additionalProperties: false,
      properties: {
        type: { const: 'Image' },
        url: { type: 'string', pattern: '^(?:https|data):' },
        altText: said,
        size: { const: 'Stretch' },
        ...placing,
      },
    },
    toggle: {
      type: 'object',
      required: ['type', 'title', 'targetElements'],
      additionalProperties: false,
      properties: {
        type: { const: 'Action.ToggleVisibility' },
        title: { type: 'string', pattern: '\\S' },
        targetElements: { type: 'array', minItems: 1, items: said },
      },
    },
    pressed: { type: 'object', additionalProperties: { type: 'string' } },
    execute: {
      type: 'object',
      required: ['type', 'title', 'verb', 'data', 'associatedInputs'],
      additionalProperties: false,
      properties: {
        type: { const: 'Action.Execute' },
        title: { type: 'string', pattern: '\\S' },
        verb: { enum: ['acknowledge', 'dispute', 'withdraw', 'import.publish', 'import.discard'] },
        style: { const: 'positive' },
        data: { $ref: '#/$defs/pressed' },
        associatedInputs: { enum: ['auto', 'none'] },
        fallback: {
          type: 'object',
          required: ['type', 'title', 'data'],
          additionalProperties: false,
          properties: {
            type: { const: 'Action.Submit' },
            title: { type: 'string', pattern: '\\S' },
            data: { $ref: '#/$defs/pressed' },
            associatedInputs: { const: 'none' },
          },
        },
      },
    },
    input: {
      type: 'object',
      required: ['type', 'id', 'label', 'isRequired', 'errorMessage'],
      additionalProperties: false,
      properties: {
        type: { enum: ['Input.Text', 'Input.ChoiceSet'] },
        id: said,
        label: said,
        isRequired: { const: true },
        errorMessage: said,
        isMultiline: { const: true },
        maxLength: { type: 'number' },
        style: { const: 'compact' },
        choices: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['title', 'value'],
            additionalProperties: false,
            properties: { title: said, value: said },
          },
        },
      },
    },
    set: {
      type: 'object',
      required: ['type', 'actions'],
      additionalProperties: false,
      properties: {
        type: { const: 'ActionSet' },
        actions: {
          type: 'array',
          minItems: 1,
          maxItems: 6,
          items: { anyOf: [{ $ref: '#/$defs/toggle' }, { $ref: '#/$defs/execute' }] },
        },
        ...placing,
      },
    },
    folded: {
      type: 'object',
      required: ['type', 'id', 'isVisible', 'items'],
      additionalProperties: false,
      properties: {
        type: { const: 'Container' },
        id: said,
        isVisible: { const: false },
        items: {
          type: 'array',
          minItems: 1,
          items: { anyOf: [{ $ref: '#/$defs/words' }, { $ref: '#/$defs/set' }, { $ref: '#/$defs/input' }] },
        },
        ...placing,
      },
    },
    link: {
      type: 'object',
      required: ['type', 'title', 'url'],
      additionalProperties: false,
      properties: {
        type: { const: 'Action.OpenUrl' },
        title: { type: 'string', pattern: '\\S' },
        url: { type: 'string', pattern: '^https://[!-~]+$' },
      },
    },
    button: {
      type: 'object',
      required: ['type', 'title', 'data'],
      additionalProperties: false,
      properties: {
        type: { const: 'Action.Submit' },
        title: { type: 'string', pattern: '\\S' },
        data: {
          type: 'object',
          required: ['msteams', 'question'],
          additionalProperties: false,
          properties: {
            question: said,
            msteams: {
              type: 'object',
              required: ['type', 'value'],
              additionalProperties: false,
              properties: { type: { const: 'imBack' }, value: said },
            },
          },
        },
      },
    },
  },
  type: 'object',
  required: ['type', '$schema', 'version', 'lang', 'fallbackText', 'msteams', 'body', 'actions'],
  additionalProperties: false,
  properties: {
    type: { const: 'AdaptiveCard' },
    $schema: { const: 'http://adaptivecards.io/schemas/adaptive-card.json' },
    version: { const: '1.5' },
    lang: { enum: ['et', 'en'] },
    fallbackText: said,
    msteams: { const: { width: 'Full' } },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: ['words', 'box', 'image', 'folded', 'set'].map((name) => ({ $ref: `#/$defs/${name}` })),
      },
    },
    actions: {
      type: 'array',
      minItems: 1,
      maxItems: 6,
      items: {
        anyOf: ['button', 'link', 'toggle', 'execute'].map((name) => ({ $ref: `#/$defs/${name}` })),
      },
    },
  },
};

const validate = new Ajv({ strict: false }).compile(schema);

interface Parser {
  readonly eventCount: number;
  getEventAt(index: number): { readonly message: string };
}
interface AdaptiveCardsLibrary {
  readonly AdaptiveCard: new () => {
    hostConfig: unknown;
    parse(card: unknown, parser: Parser): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new (version: unknown) => Parser;
  readonly HostConfig: new (settings: unknown) => unknown;
  readonly CardElement: { readonly langProperty: { readonly regEx: RegExp } };
  readonly Versions: { readonly v1_5: unknown };
}
/** Microsoft's own reader of cards: it parses and checks without a browser. */
const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as AdaptiveCardsLibrary;

/** What Microsoft's library holds against the card as one of version 1.5. */
export function complaints(card: unknown): readonly string[] {
  // The library's pattern for `lang` remembers where its last match ended, and so refuses every second card.
  library.CardElement.langProperty.regEx.lastIndex = 0;
  const parser = new library.SerializationContext(library.Versions.v1_5);
  const parsed = new library.AdaptiveCard();
  parsed.hostConfig = new library.HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(card, parser);
  const said = Array.from({ length: parser.eventCount }, (_, index) => parser.getEventAt(index).message);
  return [...said, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

export function assertValidCard(card: AdaptiveCard): void {
  assert.ok(validate(card), JSON.stringify(validate.errors));
  assert.deepEqual(complaints(card), []);
}
