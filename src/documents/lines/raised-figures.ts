const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1` -> `¹`: `§ 12¹` and `20 m²` would say something else with their last figure on the line. */
export function raisedFigures(text: string): string {
  return text.replace(/\d/gu, (figure) => figures[Number(figure)] ?? figure);
}
