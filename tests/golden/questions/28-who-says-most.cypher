WITH "" AS kind
WITH kind, "" AS place
MATCH (t:TallyTotal) WHERE t.kind = kind AND t.place = place AND t.type > ""
WITH t.type AS type, sum(t.events) AS events
WITH * WHERE events > 0
WITH *, 0 AS walked
WITH *, 0 AS claims, 0 AS origins
WITH *, coalesce(type, '') AS groupKey
WITH groupKey, type, walked, events, claims, origins, null AS month, null AS year, null AS adm1, null AS country, null AS actor, null AS origin
ORDER BY events DESC, groupKey LIMIT $w0
RETURN [type, events, walked] AS row
// $w0 = 6

MATCH (m0:Event) WHERE m0.id IS NOT NULL
WITH m0 LIMIT $w1 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)<-[:ABOUT]-(m3)
OPTIONAL MATCH (m3)-[:ATTRIBUTED_TO {hop: $w2}]->(m4)
WITH DISTINCT m0, walked, m4 AS origin
OPTIONAL MATCH (m0)<-[:ABOUT]-(m1)
OPTIONAL MATCH (m1)-[:ATTRIBUTED_TO {hop: $w0}]->(m2)
WITH origin, walked, count(DISTINCT m0) AS events, count(DISTINCT CASE WHEN m2 = origin OR (m2 IS NULL AND origin IS NULL) THEN m1 END) AS claims, 0 AS origins
WITH *, coalesce(origin.id, '') AS groupKey
WITH groupKey, origin, walked, events, claims, origins, null AS type, null AS month, null AS year, null AS adm1, null AS country, null AS actor
ORDER BY claims DESC, groupKey LIMIT $w3
RETURN [COLLECT {
  UNWIND [origin] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.name]
}, events, claims, walked] AS row
// $w0 = "ORIGIN"
// $w1 = 250000
// $w2 = "ORIGIN"
// $w3 = 7
