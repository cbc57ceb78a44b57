import type { SubstitutionGraph, SubstitutionNode } from '../descriptions/index.js';
import type { Language } from './picture.js';
import { wording } from './wording.js';

/**
 * What stands below each title. What the units of all have in common (`Osakond, talitus`) is said once, above all
 * boxes, and each box says the rest.
 */
export function unitLabels(
  { nodes, edges }: SubstitutionGraph,
  language: Language,
): { readonly common: string | null; readonly labels: ReadonlyMap<string, string> } {
  const units = nodes.flatMap(({ unit }) => (unit === null ? [] : [partsOf(unit)]));
  const [first = []] = units;
  const shared = first.filter((_, at) =>
    units.every((unit) => unit.slice(0, at + 1).join() === first.slice(0, at + 1).join()),
  ).length;
  const common = units.length > 1 ? shared : 0;
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    common: common === 0 ? null : first.slice(0, common).join(', '),
    labels: new Map(
      nodes.map((node) => [
        node.id,
        [labelOf(node, common, language), touched.has(node.id) ? '' : wording[language].noSubstitute]
          .filter((words) => words !== '')
          .join(' – '),
      ]),
    ),
  };
}

function labelOf(node: SubstitutionNode, common: number, language: Language): string {
  if (!node.described) return wording[language].undescribed;
  if (node.unit === null) return wording[language].noUnit;
  return partsOf(node.unit).slice(common).join(', ');
}

/** `Osakond, talitus (tugi, tiim)` has two parts: commas in parentheses part nothing. */
export function partsOf(unit: string): readonly string[] {
  return unit
    .split(/,(?![^(]*\))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
