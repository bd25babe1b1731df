WITH "" AS kind
WITH kind, "" AS place
MATCH (t:Tally) WHERE t.kind = kind AND t.place = place AND t.type > "" AND t.month IS NOT NULL
UNWIND CASE WHEN t.month = 2000000 THEN [{events: t.events}] ELSE [{year: toInteger(floor(t.month / 12.0)), month: t.month - 12 * toInteger(floor(t.month / 12.0)) + 1, events: t.begun}, {year: toInteger(floor(t.month / 12.0)), events: t.begunInYear}, {events: -(t.begun + t.begunInYear)}] END AS part
WITH t, place, part WHERE part.events <> 0
WITH t.type AS type, CASE WHEN part.month IS NOT NULL THEN left(toString(date(datetime({year: part.year, month: part.month}))), size(toString(date(datetime({year: part.year, month: part.month})))) - 3) END AS month, sum(part.events) AS events
WITH * WHERE events > 0
WITH *, 0 AS walked
WITH *, 0 AS claims, 0 AS origins
WITH *, coalesce(type, '') + '\u001F' + coalesce(month, '') AS groupKey
WITH groupKey, type, month, walked, events, claims, origins, null AS year, null AS adm1, null AS country, null AS actor, null AS origin
ORDER BY groupKey LIMIT $w0
RETURN [type, month, events, walked] AS row
// $w0 = 6

MATCH (m0:Event) WHERE (m0.edtf IS NOT NULL AND (m0.endMax >= datetime($w0) OR m0.endMax IS NULL))
WITH m0 LIMIT $w1 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)-[:OCCURRED_WITHIN]->(m1) WHERE m1.kind = $w2
WITH DISTINCT m0, walked, m1 AS adm1
WITH adm1, walked, count(*) AS events, 0 AS claims, 0 AS origins
WITH *, coalesce(adm1.id, '') AS groupKey
WITH groupKey, adm1, walked, events, claims, origins, null AS type, null AS month, null AS year, null AS country, null AS actor, null AS origin
ORDER BY events DESC, groupKey LIMIT $w3
RETURN [COLLECT {
  UNWIND [adm1] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.name]
}, events, walked] AS row
// $w0 = "2025-01-01T00:00:00.000Z"
// $w1 = 250000
// $w2 = "ADM1"
// $w3 = 21

MATCH (m0:Event)
WITH m0 LIMIT $w1 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)<-[:ABOUT]-(m3)
OPTIONAL MATCH (m3)-[:ATTRIBUTED_TO {hop: $w2}]->(m4)
WITH DISTINCT m0, walked, m4 AS origin
OPTIONAL MATCH (m0)<-[:ABOUT]-(m1)
OPTIONAL MATCH (m1)-[:ATTRIBUTED_TO {hop: $w0}]->(m2)
WITH origin, walked, count(DISTINCT m0) AS events, count(DISTINCT CASE WHEN m2 = origin OR (m2 IS NULL AND origin IS NULL) THEN m1 END) AS claims, count(DISTINCT m2) AS origins
WITH *, coalesce(origin.id, '') AS groupKey
WITH groupKey, origin, walked, events, claims, origins, null AS type, null AS month, null AS year, null AS adm1, null AS country, null AS actor
ORDER BY claims DESC, groupKey LIMIT $w3
RETURN [COLLECT {
  UNWIND [origin] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.name]
}, events, claims, origins, walked] AS row
// $w0 = "ORIGIN"
// $w1 = 250000
// $w2 = "ORIGIN"
// $w3 = 4
