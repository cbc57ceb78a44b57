// The package's own index also loads the language-model half of it, which costs 120 ms and 28 MB at start.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import type { Colleague, Finder, Teller } from '../conversation/index.js';
import { systemClock, untraced, type Clock, type Log, type Tracer } from '../ground/index.js';
import { createAdapter, type Outcome } from './adapter.js';
import type { Credentials, CredentialsFactory } from './authentication.js';
import type { Messenger, Read } from '../reminders/index.js';
import { deliver, type Delivery } from './delivery.js';
import { createDownload, type Fetch } from './download.js';
import { isInvoke, type Invoke } from './invokes.js';
import { createRedelivery } from './redelivery.js';
import type { References } from './references.js';
import { createReferencesBehind, type ReferencesBehind } from './references-behind.js';
import { createReferencesInMemory } from './references-in-memory.js';
import { onConversationUpdate, onInstallation } from './routes/arrival.js';
import { createMessenger } from './messenger.js';
import { answerCardAction } from './routes/card-action.js';
import { answerFileConsent } from './routes/file-consent.js';
import { answerMessage } from './routes/message.js';
import { noteReadReceipt } from './routes/read-receipt.js';
import { searchBox } from './routes/search-box.js';
import { showLinked, showNothing } from './routes/link-preview.js';
import { noteThumb } from './routes/thumb.js';
import { answerUnknownInvoke } from './routes/unknown-invoke.js';
import { createSentReplies } from './sent-replies.js';
import type { TurnTools } from './turn-tools.js';
import { createTeller } from './teller.js';
import { createTurns } from './turns.js';
import { createUpload, type Upload } from './upload.js';

export interface BotParts {
  readonly colleague: Colleague;
  readonly log: Log;
  readonly credentials: Credentials | null;
  readonly tracer?: Tracer;
  /** Who gives the bot its own tokens, where it is not Microsoft. */
  readonly credentialsFactory?: CredentialsFactory;
  /** Where it is not given, the search box beside messages finds nothing. */
  readonly finder?: Finder;
  readonly references?: References;
  /** The system's own where it is not given. */
  readonly clock?: Clock;
  /** Does the work a little later, once. */
  readonly later?: (work: () => void) => void;
  /** Gets the files that people attach; the system's own where it is not given. */
  readonly fetch?: Fetch;
  /** Told what somebody has read, where that is to be known. */
  readonly onRead?: (read: Omit<Read, 'at'>) => Promise<void>;
  /** Stores a file where Teams says; over the network where it is not given. */
  readonly upload?: Upload;
  readonly longestQuestion?: number;
  readonly typingAfter?: number;
  /** How long the answer to a press waits until Teams has changed the card in the chat. */
  readonly cardPatience?: () => Promise<unknown>;
  /** A request to Teams leaves for somebody who is being answered: Teams counts it with what the bot sends by itself. */
  readonly onRequest?: () => void;
}

export interface Bot {
  /** One activity from Teams to its end; never throws. */
  receive(delivery: Delivery): Promise<Outcome>;
  /** Writes what waits to be written. */
  close(): Promise<void>;
  /** For what nobody asked for at this moment. */
  readonly messenger: Messenger;
  /** Resolves when nobody is being answered, or soon. */
  whenQuiet(): Promise<void>;
  /** Speaks first to those whom the bot has met. */
  readonly teller: Teller;
}

export function createBot(parts: BotParts): Bot {
  const { log, tracer = untraced, onRequest = () => {} } = parts;
  const adapter = createAdapter(parts.credentials, log, parts.credentialsFactory);
  const references = parts.references ?? createReferencesInMemory();
  const behind = behindOf(references, parts);
  const application = createApplication({
    colleague: parts.colleague,
    log,
    finder: parts.finder ?? null,
    references,
    behind,
    redelivery: createRedelivery(),
    sentReplies: createSentReplies(),
    download: createDownload(parts.fetch ?? (async (url, init) => fetch(url, init)), log),
    onRead: parts.onRead ?? null,
    upload: parts.upload ?? createUpload(async (address, init) => fetch(address, init)),
    longestQuestion: parts.longestQuestion ?? 4_000,
    typingAfter: parts.typingAfter ?? 1_000,
    cardPatience:
      parts.cardPatience ?? (async () => new Promise((over) => void setTimeout(over, changeWithin).unref())),
  });
  const turns = createTurns();
  const messenger = createMessenger(adapter, { appId: parts.credentials?.appId ?? '' });
  return {
    receive: async (delivery) =>
      turns.during(async () => deliver(delivery, { adapter, application, log, tracer, onRequest })),
    messenger,
    teller: createTeller({ messenger, references, log }),
    whenQuiet: async () => turns.whenQuiet(),
    close: async () => behind.flush(),
  };
}

/** How long it waits for its place on the disk where somebody can be reached. */
const writeAfter = 1_000;

function behindOf(references: References, { clock, later, log }: BotParts): ReferencesBehind {
  return createReferencesBehind({
    references,
    clock: clock ?? systemClock,
    later: later ?? ((work) => void setTimeout(work, writeAfter).unref()),
    onFailure: (error) =>
      log.warn({ err: error }, 'Conversations could not be noted; their next message tries again'),
  });
}

/** A press must be answered within 5 s, of which recording it may take more than two. */
const changeWithin = 1_500;

type Route = (context: TurnContext, tools: TurnTools) => Promise<void>;

const routesOfInvokes: Readonly<Record<Invoke, Route>> = {
  'adaptiveCard/action': answerCardAction,
  'message/submitAction': noteThumb,
  'fileConsent/invoke': answerFileConsent,
  'composeExtension/query': searchBox,
  'composeExtension/queryLink': showLinked,
  'composeExtension/anonymousQueryLink': showNothing,
};

function createApplication(tools: TurnTools): Application {
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
  const route = (type: string, handle: Route) =>
    application.activity(type, (context) => handle(context, tools));
  route('message', answerMessage);
  route('installationUpdate', onInstallation);
  route('conversationUpdate', onConversationUpdate);
  route('event', noteReadReceipt);
  route('invoke', (context, its) => {
    const { name } = context.activity;
    return (isInvoke(name) ? routesOfInvokes[name] : answerUnknownInvoke)(context, its);
  });
  return application;
}
