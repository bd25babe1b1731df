import { assessmentSection } from "./assessment/assessment.record.ts";
import { claimSection } from "./claim/claim.record.ts";
import { documentSection } from "./document/document.record.ts";
import type { Section } from "./entity/section.ts";
import { eventSection } from "./event/event.record.ts";
import { groupSection } from "./group/group.record.ts";
import { identityJudgementSection } from "./identity-judgement/identity-judgement.record.ts";
import { mentionSection } from "./mention/mention.record.ts";
import { organizationSection } from "./organization/organization.record.ts";
import { personSection } from "./person/person.record.ts";
import { placeSection } from "./place/place.record.ts";
import { positionSection } from "./position/position.record.ts";
import { quoteSection } from "./quote/quote.record.ts";
import { relationSection } from "./relation/relation.record.ts";
import { sourceRatingSection } from "./source-rating/source-rating.record.ts";
import { tenureSection } from "./tenure/tenure.record.ts";

/** Every section of a seed file, in the order of the format. */
export const sections: readonly Section[] = [
  documentSection,
  personSection,
  organizationSection,
  groupSection,
  placeSection,
  eventSection,
  positionSection,
  tenureSection,
  relationSection,
  claimSection,
  quoteSection,
  mentionSection,
  assessmentSection,
  sourceRatingSection,
  identityJudgementSection,
];
