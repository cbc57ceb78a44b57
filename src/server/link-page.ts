import type { IncomingMessage } from 'node:http';
import type { Language } from '../ground/index.js';

/** Where a link such as `/d/aednik/3.4` leads in Teams; `null` where it is none. It says nothing of what is behind it. */
export type LinkTarget = (path: string, language: Language) => string | null;

interface LinkPage {
  readonly status: 200 | 404;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const words = {
  et: {
    title: 'Ametibot',
    leads: 'Ametijuhend avaneb Teamsis, vestluses Ametibotiga. Saada valmis kirjutatud sõnum ära.',
    button: 'Ava Teamsis',
    nowhere: 'See link ei vii kuhugi. Küsi uus link sellelt, kes selle saatis.',
  },
  en: {
    title: 'Ametibot',
    leads:
      'The job description opens in Teams, in the chat with Ametibot. Send the message that stands ready.',
    button: 'Open in Teams',
    nowhere: 'This link leads nowhere. Ask for a new one from whoever sent it.',
  },
} as const;

/** No script, nothing from elsewhere, in nobody's frame; no address of ours goes along to where it leads. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

const style =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem;color:#1b1b1b}' +
  'a{display:inline-block;padding:.75rem 1.5rem;border-radius:.25rem;background:#0b4f6c;color:#fff}';

/**
 * A page that opens Teams by itself and has a button besides: a phone opens its app for a tap, not for a page that
 * goes on by itself. For everybody on the internet the same: nothing of a description is in it.
 */
export function linkPage(request: IncomingMessage, target: LinkTarget): LinkPage {
  const language = languageOf(request.headers['accept-language'] ?? '');
  const path = (request.url ?? '').split(/[?#]/u)[0] ?? '';
  const url = target(path, language);
  const { leads, button, nowhere } = words[language];
  if (url === null) return { status: 404, html: page(language, `<p>${nowhere}</p>`), headers };
  const escaped = escapeHtml(url);
  const refresh = `<meta http-equiv="refresh" content="1;url=${escaped}">`;
  const body = `<p>${leads}</p><p><a href="${escaped}">${button}</a></p>`;
  return { status: 200, html: page(language, body, refresh), headers };
}

function page(language: Language, body: string, more = ''): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">${more}` +
    `<title>${words[language].title}</title><style>${style}</style></head>` +
    `<body><main><h1>${words[language].title}</h1>${body}</main></body></html>\n`
  );
}

/** The organisation speaks Estonian: only a browser that asks for English first gets it. */
function languageOf(accepted: string): Language {
  return /^\s*en\b/iu.test(accepted) ? 'en' : 'et';
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&"'<>]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
