MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, n0.summary, n0.status, n0.edtf, n0.rawText, n0.precision, n0.approximate, toString(n0.endMin), toString(n0.endMax), COLLECT {
  MATCH (n0)<-[r1:PARTICIPATED_IN]-(n1)
  WITH n1, r1 ORDER BY n1.id, r1.role LIMIT $p1
  RETURN [r1.role, n1.name]
}, COLLECT {
  MATCH (n0)-[r2:OCCURRED_AT]->(n2)
  WITH n2, r2 ORDER BY r2.primary DESC, n2.id DESC LIMIT $p2
  RETURN [r2.geoPrecision, n2.name]
}, COLLECT {
  MATCH ()<-[r3:ABOUT]-(n3)
  WHERE r3.hub = n0.id AND r3.order IS NOT NULL AND r3.far IS NOT NULL
  WITH n3, r3 ORDER BY r3.hub DESC, r3.order DESC, r3.far DESC LIMIT $p3
  RETURN [n3.statement, COLLECT {
    MATCH (n3)-[:ATTRIBUTED_TO {hop: $p4}]->(n4)
    WITH n4 LIMIT 1
    RETURN [n4.name]
  }]
}] AS row
// $p0 = "event:latakia-curfew-2025-03"
// $p1 = 20
// $p2 = 20
// $p3 = 20
// $p4 = "ORIGIN"
