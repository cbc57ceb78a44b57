/**
 * Pictures: SVG that is written here from data, and the PNG that is made of it.
 * It knows boxes, arrows, bars, colours and how wide letters are. It refuses to know where the data comes from, who
 * asks, and how a picture travels. What paints is loaded with the first picture, never at the start.
 *
 * What Teams takes. An `Image` may be a data URI of PNG, JPEG or GIF (learn.microsoft.com, Adaptive Cards schema
 * explorer, "Image"). It has at most 1024 x 1024 pixels and 1 MB ("Format cards in Teams"), and is left out where it
 * has more (github.com/microsoft/botbuilder-dotnet, issue 3261). A message has 100 KB in UTF-16, better 80, in which
 * base64 images are not counted ("Format your bot messages"; older copies say 40 KB, without images too). Cards of
 * webhooks and of Power Automate have 28 KB in all. There are reports of data URIs that the phone shows and the
 * desktop does not (github.com/MicrosoftDocs/msteams-docs, issues 5355 and 9161), and of readers that stop at 65,500
 * characters (github.com/microsoft/AdaptiveCards, issue 2881): so a picture stays below that, and what it says has to
 * stand in words beside it.
 */
export type { Bars } from './bars.js';
export { drawBars } from './draw-bars.js';
export { substitutionSheet } from './substitution-sheet.js';
export { drawSubstitution } from './draw-substitution.js';
export { dataUrl, type Language, type NotDrawn, type Picture } from './picture.js';
