import type { NodeModel } from "../cypher/model.ts";
import { assessmentModel } from "./assessment/assessment.model.ts";
import { claimModel } from "./claim/claim.model.ts";
import { documentModel } from "./document/document.model.ts";
import { eventModel } from "./event/event.model.ts";
import { externalIdModel } from "./external-id/external-id.model.ts";
import { groupModel } from "./group/group.model.ts";
import { identityJudgementModel } from "./identity-judgement/identity-judgement.model.ts";
import { mentionModel } from "./mention/mention.model.ts";
import { nameModel } from "./name/name.model.ts";
import { organizationModel } from "./organization/organization.model.ts";
import { personModel } from "./person/person.model.ts";
import { placeModel } from "./place/place.model.ts";
import { positionModel } from "./position/position.model.ts";
import { quoteModel } from "./quote/quote.model.ts";
import { relationModel } from "./relation/relation.model.ts";
import { sourceRatingModel } from "./source-rating/source-rating.model.ts";
import { tenureModel } from "./tenure/tenure.model.ts";

/** Every type that is a node in the graph. */
export const nodeModels: readonly NodeModel[] = [
  personModel,
  organizationModel,
  groupModel,
  placeModel,
  eventModel,
  positionModel,
  tenureModel,
  relationModel,
  documentModel,
  claimModel,
  quoteModel,
  mentionModel,
  nameModel,
  externalIdModel,
  assessmentModel,
  sourceRatingModel,
  identityJudgementModel,
];
