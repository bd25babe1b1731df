MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.statement, COLLECT {
  MATCH (n0)-[r1:ATTRIBUTED_TO]->(n1)
  WITH n1, r1 ORDER BY r1.position, n1.id, r1.position LIMIT $p1
  RETURN [r1.position, r1.hop, r1.verb, r1.named, n1.name, n1.definiteness, CASE WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' END]
}] AS row
// $p0 = "claim:latakia-report/loyalists-killed-afp"
// $p1 = 1000
