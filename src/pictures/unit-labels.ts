import {
  sharedParts,
  unitParts,
  type SubstitutionGraph,
  type SubstitutionNode,
} from '../descriptions/index.js';
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
  const units = nodes.flatMap(({ unit }) => (unit === null ? [] : [unitParts(unit)]));
  const common = units.length > 1 ? sharedParts(units) : [];
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    common: common.length === 0 ? null : common.join(', '),
    labels: new Map(
      nodes.map((node) => [
        node.id,
        [labelOf(node, common.length, language), touched.has(node.id) ? '' : wording[language].noSubstitute]
          .filter((words) => words !== '')
          .join(' – '),
      ]),
    ),
  };
}

function labelOf(node: SubstitutionNode, common: number, language: Language): string {
  if (!node.described) return wording[language].undescribed;
  if (node.unit === null) return wording[language].noUnit;
  return unitParts(node.unit).slice(common).join(', ');
}
