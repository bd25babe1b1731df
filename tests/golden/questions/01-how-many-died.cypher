MATCH (n0:Claim) WHERE n0.id IN $p0
RETURN [n0.id, n0.kind, n0.figureRawText, n0.figureMin, n0.figureMax, CASE WHEN n0.figureQualifier IS NOT NULL THEN true END, COLLECT {
  MATCH (n0)-[:COUNTS]->(n1)
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN [n1.name, CASE WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' END]
}, COLLECT {
  MATCH (n0)-[:ATTRIBUTED_TO {hop: $p2}]->(n2)
  WITH n2 LIMIT $p3
  RETURN [n2.name, CASE WHEN n2:Group THEN 'Group' WHEN n2:Organization THEN 'Organization' WHEN n2:Person THEN 'Person' END]
}, n0.publisherDisclaimer] AS row
// $p0 = ["claim:latakia-report/soldiers-killed","claim:latakia-report/fighters-killed-step","claim:latakia-report/loyalists-killed-afp","claim:latakia-report/fighters-captured-step"]
// $p1 = 1000
// $p2 = "ORIGIN"
// $p3 = 1
