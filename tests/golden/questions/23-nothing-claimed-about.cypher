MATCH (n0:Organization)
WHERE n0.id IS NOT NULL AND NOT EXISTS { MATCH (n0)<-[:ABOUT]-(n1) }
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)-[:DESCRIBED_IN]->(n2)
  WITH n2 ORDER BY n2.id LIMIT $p1
  RETURN [n2.title]
}] AS row
// $p0 = 20
// $p1 = 20

MATCH (n0:Group)
WHERE n0.id IS NOT NULL AND NOT EXISTS { MATCH (n0)<-[:ABOUT]-(n1) }
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, n0.definiteness, COLLECT {
  MATCH (n0)-[:DESCRIBED_IN]->(n2)
  WITH n2 ORDER BY n2.id LIMIT $p1
  RETURN [n2.title]
}] AS row
// $p0 = 20
// $p1 = 20
