MATCH (n0:Actor)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id, n0.definiteness] AS row
// $p0 = 1

MATCH (n0:Person)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id, n0.born] AS row
// $p0 = 1

MATCH (n0:Organization)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Group)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Place)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Position)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Tenure)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Relation)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Document)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Claim)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Quote)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.startOrder DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Mention)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Assessment)
WITH n0 ORDER BY n0.judgedAt DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:SourceRating)
WITH n0 ORDER BY n0.judgedAt DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:IdentityJudgement)
WITH n0 ORDER BY n0.judgedAt DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1
