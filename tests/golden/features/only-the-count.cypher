RETURN [COUNT { MATCH (:Event) }] AS row

MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [COUNT { MATCH (n0)<-[:COUNTS]-() }, COUNT { MATCH (n0)-[:PARTICIPATED_IN]->() }] AS row
// $p0 = "group:assad-loyalist-fighters"
