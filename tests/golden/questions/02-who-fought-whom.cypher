MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, n0.edtf, n0.rawText, n0.precision, COLLECT {
  MATCH (n0)<-[r1:PARTICIPATED_IN]-(n1)
  WITH n1, r1 ORDER BY n1.id, r1.role LIMIT $p1
  RETURN [r1.role, r1.side, n1.name, CASE WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' END]
}, COLLECT {
  MATCH (n0)-[r2:OCCURRED_AT]->(n2)
  WITH n2, r2 ORDER BY r2.primary DESC, n2.id DESC LIMIT $p2
  RETURN [r2.how, r2.geoPrecision, r2.uncertaintyRadiusM, n2.name, n2.kind]
}, COLLECT {
  MATCH (n0)<-[:PART_OF]-(n3)
  WITH n3 ORDER BY n3.startOrder, n3.id LIMIT $p3
  RETURN [n3.type, n3.title, n3.edtf, n3.precision]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 20
// $p2 = 20
// $p3 = 20
