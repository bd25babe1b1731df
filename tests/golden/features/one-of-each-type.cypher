MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name] AS row
// $p0 = "person:ahmed-al-sharaa"

MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name] AS row
// $p0 = "organization:afp"

MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name] AS row
// $p0 = "group:alawite-activists"

MATCH (n0:Place) WHERE n0.id = $p0
RETURN [n0.name] AS row
// $p0 = "place:jableh"

MATCH (n0:Position) WHERE n0.id = $p0
RETURN [n0.name] AS row
// $p0 = "position:foreign-minister-of-syria"

MATCH (n0:Tenure) WHERE n0.id = $p0
RETURN [n0.status] AS row
// $p0 = "tenure:ahmed-al-sharaa-interim-president"

MATCH (n0:Relation) WHERE n0.id = $p0
RETURN [n0.kind] AS row
// $p0 = "relation:alawites-coast"

MATCH (n0:Document) WHERE n0.id = $p0
RETURN [n0.title] AS row
// $p0 = "document:a-news-2025-01-29"

MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.kind] AS row
// $p0 = "claim:latakia-report/airbase-control"

MATCH (n0:Quote) WHERE n0.id = $p0
RETURN [n0.speechAct] AS row
// $p0 = "quote:latakia-report/abdul-ghani-warning"

MATCH (n0:Mention) WHERE n0.id = $p0
RETURN [n0.id] AS row
// $p0 = "mention:latakia-report/afp"

MATCH (n0:Assessment) WHERE n0.id = $p0
RETURN [n0.status] AS row
// $p0 = "assessment:none"

MATCH (n0:SourceRating) WHERE n0.id = $p0
RETURN [n0.id] AS row
// $p0 = "source-rating:none"

MATCH (n0:IdentityJudgement) WHERE n0.id = $p0
RETURN [n0.id] AS row
// $p0 = "identity-judgement:none"
