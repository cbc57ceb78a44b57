import type { Answer, SingleAnswer } from '../../answers/index.js';
import type { Rendered } from '../assembling/assemble.js';
import { renderChain } from './chain-card.js';
import { renderComparison } from './comparison-card.js';
import { renderCouldStandIn } from './could-stand-in-card.js';
import type { Drawings } from '../assembling/drawings.js';
import { renderDuties, renderDuty, renderDutyMissing } from './duty-cards.js';
import { renderHaving } from './having-card.js';
import { renderOverview } from './overview-card.js';
import { renderPeople } from './people-card.js';
import { renderPart, renderPartEmpty, renderPartSilent } from './part-cards.js';
import {
  renderList,
  renderNoDescriptions,
  renderNoSuchUnit,
  renderUnknownMe,
  renderUnknownPosition,
  renderWhichPosition,
} from './position-cards.js';
import { renderStandsIn } from './stands-in-card.js';
import { renderStandIns } from './stand-ins-card.js';
import { renderReports, renderSuperiors, renderTeamStandIns } from './team-cards.js';
import { renderGreeting, renderHelp, renderOutside, renderThanks, renderUnclear } from './talk-cards.js';
import {
  renderHandlers,
  renderMentions,
  renderNobodyElse,
  renderNobodyHandles,
  renderNoMention,
} from './topic-cards.js';
import { renderTogether } from './together.js';
import { renderUnitHeads } from './unit-heads-card.js';
import { renderPicture, renderWithoutStandIn } from './unit-substitution-cards.js';
import type { Language } from '../assembling/wording.js';

/** One card, and the same in a sentence. The interface speaks `language`; the description keeps its own words. */
export function renderAnswer(answer: Answer, language: Language, drawings?: Drawings): Rendered {
  if (answer.kind !== 'several') return renderOne(answer, language, drawings);
  return renderTogether(
    answer.answers.map((each) => renderOne(each, language, drawings)),
    answer.more,
    language,
  );
}

function renderOne(answer: SingleAnswer, language: Language, drawings?: Drawings): Rendered {
  switch (answer.kind) {
    case 'part':
      return renderPart(answer, language);
    case 'stand-ins':
      return renderStandIns(answer, language);
    case 'stands-in':
      return renderStandsIn(answer, language);
    case 'stand-in-chain':
      return renderChain(answer, language);
    case 'could-stand-in':
      return renderCouldStandIn(answer, language);
    case 'without-stand-in':
      return renderWithoutStandIn(answer, language, drawings);
    case 'substitution-picture':
      return renderPicture(answer, language, drawings);
    case 'part-empty':
      return renderPartEmpty(answer, language);
    case 'part-silent':
      return renderPartSilent(answer, language);
    case 'duties':
      return renderDuties(answer, language);
    case 'duty':
      return renderDuty(answer, language);
    case 'duty-missing':
      return renderDutyMissing(answer, language);
    case 'overview':
      return renderOverview(answer, language);
    case 'handlers':
      return renderHandlers(answer, language);
    case 'nobody-handles':
      return renderNobodyHandles(answer, language);
    case 'nobody-else':
      return renderNobodyElse(answer, language);
    case 'mentions':
      return renderMentions(answer, language);
    case 'no-mention':
      return renderNoMention(answer, language);
    case 'unit-heads':
      return renderUnitHeads(answer, language);
    case 'reports':
      return renderReports(answer, language);
    case 'superiors':
      return renderSuperiors(answer, language);
    case 'team-stand-ins':
      return renderTeamStandIns(answer, language);
    case 'people':
      return renderPeople(answer, language);
    case 'list':
      return renderList(answer, language);
    case 'no-such-unit':
      return renderNoSuchUnit(answer, language);
    case 'comparison':
      return renderComparison(answer, language);
    case 'having':
      return renderHaving(answer, language);
    case 'which-position':
      return renderWhichPosition(answer, language);
    case 'unknown-position':
      return renderUnknownPosition(answer, language);
    case 'unknown-me':
      return renderUnknownMe(answer, language);
    case 'outside':
      return renderOutside(answer, language);
    case 'greeting':
      return renderGreeting(answer, language);
    case 'thanks':
      return renderThanks(language);
    case 'help':
      return renderHelp(answer, language);
    case 'unclear':
      return renderUnclear(answer, language);
    case 'no-descriptions':
      return renderNoDescriptions(language);
  }
}
