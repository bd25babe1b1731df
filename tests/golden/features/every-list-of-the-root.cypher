MATCH (n0:Actor)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id, n0.definiteness, CASE WHEN n0:Group THEN 'Group' WHEN n0:Organization THEN 'Organization' WHEN n0:Person THEN 'Person' END] AS row
// $p0 = 1

MATCH (n0:Person)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id, n0.born] AS row
// $p0 = 1

MATCH (n0:Organization)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Group)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Place)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Event)
WITH n0 ORDER BY n0.startMin, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Position)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Tenure)
WITH n0 ORDER BY n0.startMin, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Relation)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Document)
WITH n0 ORDER BY n0.publishedStartMin DESC, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Claim)
WITH n0 ORDER BY n0.publishedStartMin DESC, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Quote)
WITH n0 ORDER BY n0.startMin DESC, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Mention)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:Assessment)
WITH n0 ORDER BY n0.judgedAt DESC, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:SourceRating)
WITH n0 ORDER BY n0.judgedAt DESC, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1

MATCH (n0:IdentityJudgement)
WITH n0 ORDER BY n0.judgedAt DESC, n0.id LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 1
