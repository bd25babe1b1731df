MATCH (n0:Position)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)-[:IN_BODY]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.name]
}, COLLECT {
  MATCH (n0)<-[:OF]-(n2)
  WHERE ((n2.startOrder <= datetime($p1) OR n2.edtf IS NULL) AND (n2.endMax >= datetime($p2) OR n2.endMax IS NULL))
  WITH n2 ORDER BY n2.startOrder, n2.id LIMIT 1000
  RETURN [COLLECT {
    MATCH (n2)<-[:HOLDS]-(n3)
    WITH n3 LIMIT 1
    RETURN [n3.id, n3.name, CASE WHEN n3:Group THEN 'Group' WHEN n3:Organization THEN 'Organization' WHEN n3:Person THEN 'Person' END]
  }]
}, COLLECT {
  MATCH (n0)<-[:OF]-(n4)
  WITH n4 ORDER BY n4.startOrder, n4.id LIMIT $p3
  RETURN [n4.status, COLLECT {
    MATCH (n4)<-[:HOLDS]-(n5)
    WITH n5 LIMIT 1
    RETURN [n5.name]
  }, n4.edtf, n4.rawText]
}] AS row
// $p0 = 20
// $p1 = "2025-03-06T23:59:59.999Z"
// $p2 = "2025-03-06T00:00:00.000Z"
// $p3 = 20
