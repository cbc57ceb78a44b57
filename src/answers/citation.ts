import { positionName, type Collection, type JobDescription } from '../descriptions/index.js';
import type { Citation, Place, PositionName } from './position.js';

/** A description as answers name it. */
export function nameOf(description: JobDescription, collection: Collection): PositionName {
  return {
    descriptionId: description.id,
    title: description.title,
    unit: description.unit,
    name: positionName(description, collection),
  };
}

/** Where it stands, in the version that was read. */
export function citationOf(description: JobDescription, collection: Collection, place: Place): Citation {
  return { position: nameOf(description, collection), place, version: description.version };
}
