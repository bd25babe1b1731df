MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.statement, COLLECT {
  MATCH (n0)-[r1:ATTRIBUTED_TO]->(n1)
  WITH n1, r1 ORDER BY r1.position, n1.id, r1.position LIMIT 1000
  RETURN [r1.position, r1.hop, r1.verb, r1.named, n1.name, n1.definiteness]
}] AS row
// $p0 = "claim:latakia-report/loyalists-killed-afp"
