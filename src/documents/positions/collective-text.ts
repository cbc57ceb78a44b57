import { isBlank, tidy, type Line } from '../lines/line.js';
import { isDocumentHeading } from './split-positions.js';

/** One text for many posts names them in the plural: `Akadeemiliste töötajate ametijuhend`. */
const pluralHeading =
  /(?:(?:töötajate|õppejõudude|õpetajate|teadurite|ametnike|teenistujate|spetsialistide)\s+(?:ametijuhend|ametikirjeldus)|job descriptions?\s+(?:for|of)\s+(?:the\s+)?(?:academic\s+|teaching\s+)?staff)$/iu;

/** Headings that give each of several posts duties of its own. */
const dutiesOfOnePost =
  /^\s*(?:\d{1,2}|[IVX]{1,4})\.?\s+(?:\p{Lu}[\p{L}-]+\s+(?:kohustused|ülesanded)\s+ja\s+õigused|duties\s+and\s+rights\s+of\s+.+)$/iu;

/** Is this one text that holds for many posts, of which no single description can be made? */
export function isCollectiveText(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => !isBlank(line));
  const heading = written.slice(0, 15).some(({ text }) => isHeading(text) && pluralHeading.test(tidy(text)));
  return heading || written.filter(({ text }) => dutiesOfOnePost.test(tidy(text))).length > 1;
}

function isHeading(text: string): boolean {
  return isDocumentHeading(text) || tidy(text).split(' ').length <= 8;
}
