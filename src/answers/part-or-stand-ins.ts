import { descriptionsNamed, type Field, type JobDescription } from '../descriptions/index.js';
import type { DutiesWanted } from '../questions/index.js';
import type { SingleAnswer } from './answer.js';
import { answerTopic, thresholds } from './found-answer.js';
import { answerPart } from './part-answer.js';
import { fillersOf } from './people-of.js';
import { answerSomeDuties } from './some-duties-answer.js';
import type { Sources } from './sources.js';
import { answerStandIns } from './stand-ins-answer.js';
import { isOfAct, matterOf, notAmongRights, unnamedThings } from './unnamed-things.js';
import { ownDuties, ownPassages } from './own-passages.js';

interface PartWanted {
  readonly part: Field;
  readonly wanted: string;
  readonly whether?: true | undefined;
  readonly duties?: DutiesWanted | undefined;
}

/** Who stands in is more than a list: the people, and whether the other side says so too. */
export function partOrStandIns(
  { part, wanted, whether, duties }: PartWanted,
  one: JobDescription,
  sources: Sources,
): SingleAnswer {
  const { collection, search } = sources;
  const asTopic = () => answerTopic(wanted, one, collection, search);
  const standIns = part === 'substitutedBy' ? answerStandIns(one, sources) : undefined;
  if (standIns !== undefined) return standIns;
  const some = duties && answerSomeDuties(duties, one, collection, search);
  if (some !== undefined) return some;
  if (part === 'duties' && wanted !== '') {
    const [best] = ownDuties(wanted, one, search);
    if ((best?.evidence ?? 0) >= thresholds.guessed) return asTopic();
  }
  const elsewhere = wanted === '' ? undefined : saidElsewhere(part, wanted, one, sources);
  if (elsewhere !== undefined) return elsewhere;
  if (part === 'responsibilities' && isOfDuty(part, wanted, one, sources)) return asTopic();
  if (part === 'rights' && whether === true && isWholeDuty(wanted, one, sources)) return asTopic();
  const answer = answerPart({ part, wanted }, one, collection, search);
  if (answer.kind !== 'part') return answer;
  if (whether === true && givenParts.includes(part))
    return { ...answer, ...unnamedOf(part, wanted, one, sources) };
  if (part !== 'manager') return answer;
  const held = holdersAbove(one, sources);
  return held.people.length === 0 ? answer : { ...answer, held };
}

/** 'Mis on mu vastutus kaebuste juures': what one answers for in a matter may stand among the duties alone. */
function isOfDuty(part: Field, wanted: string, one: JobDescription, { search }: Sources): boolean {
  if (wanted === '') return false;
  const found = ownPassages(wanted, one, search);
  const isInPart = found.some(
    ({ passage: { place }, evidence }) =>
      place.kind === 'line' && place.part === part && evidence >= thresholds.asked,
  );
  const [best] = ownDuties(wanted, one, search);
  return !isInPart && (best?.evidence ?? 0) >= thresholds.guessed;
}

/** 'Kas ma tohin trahvida' asks whether one may do what a duty says in every word: 'kinni panna' may be a right beside it. */
function isWholeDuty(wanted: string, one: JobDescription, sources: Sources): boolean {
  if (isOfAct(wanted) || !isOfDuty('rights', wanted, one, sources)) return false;
  const [best] = ownDuties(wanted, one, sources.search);
  return matterOf(wanted).every((word) => best?.met.includes(word) === true);
}

/** What the description names nowhere, or what the rights alone leave out. */
function unnamedOf(part: Field, wanted: string, one: JobDescription, sources: Sources) {
  const unnamed = unnamedThings(wanted, one, sources);
  if (part !== 'rights' || unnamed.length > 0) return { unnamedThings: unnamed };
  return { unnamedThings: unnamed, notAmongRights: notAmongRights(wanted, one, sources) };
}

/** Where a description says what somebody may, gets and works under: which of them, nobody who asks can know. */
const givenParts: readonly Field[] = ['rights', 'tools', 'conditions'];

/** 'Kas tohin kaugtööd teha' asks for a right, and the description may speak of it among the conditions. */
function saidElsewhere(
  part: Field,
  wanted: string,
  one: JobDescription,
  { collection, search }: Sources,
): SingleAnswer | undefined {
  if (!givenParts.includes(part)) return undefined;
  const lines = ownPassages(wanted, one, search).flatMap(({ passage: { place }, evidence }) =>
    place.kind === 'line' ? [{ part: place.part, evidence }] : [],
  );
  const [best] = lines;
  const own = lines.find((line) => line.part === part)?.evidence ?? 0;
  if (best === undefined || best.evidence < thresholds.guessed || own >= thresholds.asked) return undefined;
  return givenParts.includes(best.part) ? answerTopic(wanted, one, collection, search) : undefined;
}

/** Who is above by name: 'kes on mu ülemus' asks for a person as much as for a position. */
function holdersAbove(one: JobDescription, sources: Sources) {
  const name = one.manager ?? '';
  return fillersOf(name, one, descriptionsNamed(name, sources.collection), sources);
}
