MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, COUNT { MATCH (n0)<-[:ABOUT]-() }, COLLECT {
  MATCH ()<-[r1:ABOUT]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p1
  RETURN [n1.statement, COLLECT {
    MATCH (n1)-[:ATTRIBUTED_TO {hop: $p2}]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.name]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 2
// $p2 = "ORIGIN"
