MATCH (n0:Claim)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL AND ((n0.figureMax > $p0 OR n0.figureMax IS NULL) AND NOT coalesce(EXISTS { MATCH (n0)-[:ATTRIBUTED_TO {hop: $p1}]->(n1) WHERE n1.name = $p2 }, false) AND n0.kind = $p3 AND n0.figureQualifier IS NOT NULL)
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p4
RETURN [n0.figureRawText, n0.figureMin, n0.figureMax, n0.figureQualifier, COLLECT {
  MATCH (n0)-[:ATTRIBUTED_TO {hop: $p5}]->(n2)
  WITH n2 LIMIT 1
  RETURN [n2.name]
}] AS row
// $p0 = 50
// $p1 = "ORIGIN"
// $p2 = "Syrian state television"
// $p3 = "FATALITIES"
// $p4 = 20
// $p5 = "ORIGIN"
