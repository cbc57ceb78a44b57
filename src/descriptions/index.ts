/**
 * Job descriptions: what one is, its version, what two versions say otherwise, its parts, the units they are in, and the
 * collection on the disk.
 * It knows the documents' meaning, not how they were read (documents/), found (search/) or asked about (questions/),
 * and nothing of who holds a position (people/).
 */
export { languagesNamed } from './language-names.js';
export { canonicalText, readCanonicalText } from './canonical-text.js';
export {
  collectionHash,
  holdsDescriptions,
  readCollection,
  whenWritten,
  type Collection,
} from './collection.js';
export { finishPublishing, publishDescriptions } from './publish-descriptions.js';
export { descriptionId } from './description-id.js';
export { differencesOf, type ComparedPart, type Difference } from './differences.js';
export { normalDutyNumber } from './duty-number.js';
export { fields, readField, type Field } from './field.js';
export {
  JobDescription,
  type DescriptionContent,
  type Duty,
  type LanguageRequirement,
} from './job-description.js';
export { plainTitle } from './plain-title.js';
export { positionName } from './position-name.js';
export { positionsOfUnit } from './positions-of-unit.js';
export {
  byUnit,
  inOneUnit,
  plainUnitParts,
  sameUnit,
  sharedParts,
  unitKey,
  unitParts,
  unitsUpTo,
} from './unit-name.js';
export { namedIn } from './named-in.js';
export { descriptionsNamed, mayMeanSome, namesakesBeside } from './names-meant.js';
export { findGaps, type Gap } from './gaps.js';
export { listNames, otherList, placeInList, type SubstitutionList } from './substitution-list.js';
export {
  substitutionGraph,
  type SubstitutionEdge,
  type SubstitutionGraph,
  type SubstitutionNode,
} from './substitution-graph.js';
export { descriptionWithId } from './with-id.js';
export { shortVersion, versionOf, versionOfText } from './version.js';
export { reviewDue, reviewMonths } from './review-period.js';
export { substitutionRings } from './substitution-rings.js';
