UNWIND [[COUNT { MATCH (n0:Claim) WHERE (n0.kind IN $p0 AND n0.figureQualifier IS NOT NULL) }]] + COLLECT {
  MATCH (n1:Claim)
  WHERE n1.publishedStartOrder IS NOT NULL AND n1.id IS NOT NULL AND (n1.kind IN $p1 AND n1.figureQualifier IS NOT NULL)
  WITH n1 ORDER BY n1.publishedStartOrder DESC, n1.id DESC LIMIT $p2
  RETURN [n1.kind, n1.figureRawText, n1.figureMin, n1.figureMax, n1.figureQualifier, COLLECT {
    MATCH (n1)-[:COUNTS]->(n2)
    WITH n2 ORDER BY n2.id LIMIT 1000
    RETURN [n2.name]
  }, COLLECT {
    MATCH (n1)-[:ATTRIBUTED_TO {hop: $p3}]->(n3)
    WITH n3 LIMIT 1
    RETURN [n3.name]
  }, n1.publisherDisclaimer]
} AS row
RETURN row
// $p0 = ["FATALITIES","CAPTURED"]
// $p1 = ["FATALITIES","CAPTURED"]
// $p2 = 20
// $p3 = "ORIGIN"
