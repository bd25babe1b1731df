MATCH (n0:Position)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)-[:IN_BODY]->(n1)
  WITH n1 LIMIT $p1
  RETURN [n1.name, CASE WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' END]
}, COLLECT {
  MATCH (n0)<-[:OF]-(n2)
  WHERE ((n2.startOrder <= datetime($p2) OR n2.edtf IS NULL) AND (n2.endMax >= datetime($p3) OR n2.endMax IS NULL))
  WITH n2 ORDER BY n2.startOrder, n2.id LIMIT $p4
  RETURN [COLLECT {
    MATCH (n2)<-[:HOLDS]-(n3)
    WITH n3 LIMIT $p5
    RETURN [n3.id, n3.name, CASE WHEN n3:Group THEN 'Group' WHEN n3:Organization THEN 'Organization' WHEN n3:Person THEN 'Person' END]
  }]
}, COLLECT {
  MATCH (n0)<-[:OF]-(n4)
  WITH n4 ORDER BY n4.startOrder, n4.id LIMIT $p6
  RETURN [n4.status, COLLECT {
    MATCH (n4)<-[:HOLDS]-(n5)
    WITH n5 LIMIT $p7
    RETURN [n5.name, CASE WHEN n5:Group THEN 'Group' WHEN n5:Organization THEN 'Organization' WHEN n5:Person THEN 'Person' END]
  }, n4.edtf, n4.rawText, CASE WHEN n4.edtf IS NOT NULL THEN true END]
}] AS row
// $p0 = 20
// $p1 = 1
// $p2 = "2025-03-06T23:59:59.999Z"
// $p3 = "2025-03-06T00:00:00.000Z"
// $p4 = 1000
// $p5 = 1
// $p6 = 20
// $p7 = 1
