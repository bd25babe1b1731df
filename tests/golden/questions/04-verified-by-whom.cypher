MATCH (n0:Event) WHERE n0.id = $p0
RETURN [COUNT { MATCH (n0)<-[:BEARS_ON]-(n1) WHERE n1.figureQualifier IS NOT NULL }, COLLECT {
  MATCH ()<-[r2:BEARS_ON]-(n2)
  WHERE r2.hub = n0.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL AND n2.figureQualifier IS NOT NULL
  WITH n2, r2 ORDER BY r2.hub DESC, r2.order DESC, r2.far DESC LIMIT $p1
  RETURN [n2.kind, n2.figureRawText, n2.figureQualifier, n2.publisherDisclaimer, COLLECT {
    MATCH (n2)-[:ATTRIBUTED_TO {hop: $p2}]->(n3)
    WITH n3 LIMIT 1
    RETURN [n3.name]
  }, COUNT { MATCH (n2)<-[:ASSESSES]-() }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 20
// $p2 = "PUBLISHER"

MATCH (n0:Claim)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL AND (n0.figureQualifier IS NOT NULL AND n0.publisherDisclaimer = $p0)
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p1
RETURN [n0.kind, n0.statement] AS row
// $p0 = "NONE"
// $p1 = 20

MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.statement, n0.polarity, COLLECT {
  MATCH (n0)-[:ATTRIBUTED_TO {hop: $p1}]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.name]
}] AS row
// $p0 = "claim:latakia-report/figures-not-verified"
// $p1 = "ORIGIN"
