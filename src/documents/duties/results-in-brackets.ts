import type { Duty } from '../../descriptions/index.js';

const inBrackets =
  /^(?<duty>.*\S)\s*[([](?:(?:oodatav(?:ad)?|soovitud|expected)\s)?(?:tulemus(?:ed)?|results?|outcomes?)\s*:\s*(?<results>[^()[\]]+)[)\]]\s*[.;]?$/isu;

/** `Peab registrit (tulemus: register on õige; vead on leitud).`: a list behind the duty's own words. */
export function withResultsInBrackets(duty: Duty): Duty {
  const { duty: text, results } = inBrackets.exec(duty.text)?.groups ?? {};
  if (text === undefined || results === undefined || duty.results.length > 0) return duty;
  return { ...duty, text, results: results.trim().split(/(?<=;)\s+/u) };
}
