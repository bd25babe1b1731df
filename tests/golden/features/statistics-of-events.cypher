WITH "" AS kind
WITH kind, "" AS place
MATCH (t:Tally) WHERE t.kind = kind AND t.place = place AND t.type > "" AND t.month IS NOT NULL
WITH t.type AS type, t.month AS at, t.events AS events, t.begun AS begun
UNWIND CASE WHEN at = 2000000 THEN [[null, null, events]] ELSE [[at, null, begun], [null, null, -(begun)]] END AS part
WITH type, part[0] AS inMonth, part[1] AS inYear, sum(part[2]) AS events
WITH * WHERE events > 0
WITH type, CASE WHEN inMonth IS NOT NULL THEN [day IN [toString(date({year: toInteger(floor(inMonth / 12.0)), month: inMonth - 12 * toInteger(floor(inMonth / 12.0)) + 1}))] | left(day, size(day) - 3)][0] END AS month, events
WITH *, 0 AS walked
WITH *, 0 AS claims, 0 AS origins
WITH *, coalesce(type, '') + '\u001F' + coalesce(month, '') AS groupKey
WITH groupKey, type, month, walked, events, claims, origins, null AS year, null AS adm1, null AS country, null AS actor, null AS origin
ORDER BY groupKey LIMIT $w0
RETURN [type, month, events, walked] AS row
// $w0 = 6

CALL () {
  MATCH (m0:Event) WHERE m0.id IS NOT NULL AND (m0.edtf IS NOT NULL AND (m0.endMax >= datetime($w0) OR m0.endMax IS NULL)) AND m0.startOrder >= datetime($w1)
  RETURN m0
  UNION ALL
  UNWIND $w2 AS period
  CALL (period) {
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE m0.id IS NOT NULL AND (m0.edtf IS NOT NULL AND (m0.endMax >= datetime($w0) OR m0.endMax IS NULL)) AND m0.longIn = period AND m0.startOrder < datetime($w1)
    RETURN m0
  }
  RETURN m0
}
WITH m0 LIMIT $w3 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)-[:OCCURRED_WITHIN]->(m1) WHERE m1.kind = $w4
WITH DISTINCT m0, walked, m1 AS adm1
WITH adm1, walked, count(*) AS events, 0 AS claims, 0 AS origins
WITH *, coalesce(adm1.id, '') AS groupKey
WITH groupKey, adm1, walked, events, claims, origins, null AS type, null AS month, null AS year, null AS country, null AS actor, null AS origin
ORDER BY events DESC, groupKey LIMIT $w5
RETURN [COLLECT {
  UNWIND [adm1] AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.name]
}, events, walked] AS row
// $w0 = "2025-01-01T00:00:00.000Z"
// $w1 = "2025-01-01T00:00:00.000Z"
// $w2 = ["2025-01","2025","202","20",""]
// $w3 = 250000
// $w4 = "ADM1"
// $w5 = 21

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
