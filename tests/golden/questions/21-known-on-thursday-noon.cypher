UNWIND [[COUNT { MATCH (n0:Claim) WHERE (n0.publishedStartOrder <= datetime($p0) OR n0.publishedEdtf IS NULL) }]] + COLLECT {
  MATCH (n1:Claim)
  WHERE n1.publishedStartOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.publishedStartOrder <= datetime($p1) OR n1.publishedEdtf IS NULL)
  WITH n1 ORDER BY n1.publishedStartOrder DESC, n1.id DESC LIMIT $p2
  RETURN [n1.statement, n1.publishedEdtf, COLLECT {
    MATCH (n1)-[:ATTRIBUTED_TO {hop: $p3}]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.name]
  }]
} AS row
RETURN row
// $p0 = "2025-03-06T12:00:00.000Z"
// $p1 = "2025-03-06T12:00:00.000Z"
// $p2 = 20
// $p3 = "ORIGIN"

MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (EXISTS { MATCH (n0)<-[:ABOUT]-(n1) WHERE (n1.publishedStartOrder <= datetime($p0) OR n1.publishedEdtf IS NULL) } AND (NOT EXISTS { MATCH (n0)<-[:BEARS_ON]-(n2) } OR EXISTS { MATCH (n0)<-[:BEARS_ON]-(n3) WHERE (n3.publishedStartOrder <= datetime($p1) OR n3.publishedEdtf IS NULL) }))
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p2
RETURN [n0.title] AS row
// $p0 = "2025-03-06T12:00:00.000Z"
// $p1 = "2025-03-06T12:00:00.000Z"
// $p2 = 20
