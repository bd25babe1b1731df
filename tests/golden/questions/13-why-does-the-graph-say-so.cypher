MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.statement, COLLECT {
  MATCH (n0)-[:ABOUT]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.title, CASE WHEN n1:Event THEN 'Event' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Relation THEN 'Relation' WHEN n1:Person THEN 'Person' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' END]
}, COLLECT {
  MATCH (n0)-[:ATTRIBUTED_TO {hop: $p1}]->(n2)
  WITH n2 LIMIT 1
  RETURN [n2.name]
}, COLLECT {
  MATCH (n0)-[r3:EVIDENCED_BY]->(n3)
  WITH n3, r3 ORDER BY r3.start, n3.id, r3.start, r3.end LIMIT 1000
  RETURN [r3.start, r3.end, n3.title, n3.sha256, n3.length, n3.publishedEdtf, n3.publishedApproximate, n3.publishedRawText]
}] AS row
// $p0 = "claim:latakia-report/soldiers-killed"
// $p1 = "ORIGIN"
