import { AmetibotError } from '../ground/index.js';
import type { AppFacts } from './app-facts.js';

export type Manifest = Record<string, unknown>;
export type Strings = Readonly<Record<string, string>>;

/** Teams grants it for each chat, as whoever installs the app there agrees. */
const readReceipts = { name: 'ChatMessageReadReceipt.Read.Chat', type: 'Application' };

/** The template with the organisation's facts in it, and the strings of the default language where it leaves them empty. */
export function fillManifest(template: string, strings: Strings, facts: AppFacts): Manifest {
  const filled = JSON.parse(template, (_key, value: unknown) =>
    typeof value === 'string' ? withFacts(value, facts) : value,
  ) as Manifest;
  for (const [path, text] of Object.entries(strings)) if (!path.startsWith('$')) place(filled, path, text);
  if (facts.linkDomain !== null) unfold(filled, facts.linkDomain);
  if (!facts.readReceipts) return filled;
  return {
    ...filled,
    webApplicationInfo: { id: facts.botId },
    authorization: { permissions: { resourceSpecific: [readReceipts] } },
  };
}

/** Teams asks the bot for the card of a link as soon as it stands in a message; who is nobody it does not ask for. */
function unfold(manifest: Manifest, domain: string): void {
  const messageHandlers = [{ type: 'link', value: { domains: [domain], supportsAnonymizedPayloads: false } }];
  const extensions = manifest.composeExtensions;
  if (Array.isArray(extensions))
    manifest.composeExtensions = extensions.map((each: object) => ({ ...each, messageHandlers }));
}

function withFacts(text: string, facts: AppFacts): string {
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (whole, name: string) => {
    const fact: unknown = Reflect.get(facts, name);
    return typeof fact === 'string' ? fact : whole;
  });
}

/** `bots[0].commandLists[0].commands[1].title` is a path; one that leads nowhere throws `app_package.no_place`. */
function place(manifest: Manifest, path: string, text: string): void {
  const steps = path.split(/[.[\]]+/u).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (at, step) => (isObject(at) ? Reflect.get(at, step) : undefined),
    manifest,
  );
  if (!isObject(holder) || !Reflect.has(holder, last)) throw noPlace(path);
  Reflect.set(holder, last, text);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function noPlace(path: string): AmetibotError {
  return new AmetibotError({
    code: 'app_package.no_place',
    message: `The manifest has no ${path}, which a file of its languages names.`,
    cure: 'Correct that name in manifest/et.json and manifest/en.json, or take it out of both.',
  });
}
