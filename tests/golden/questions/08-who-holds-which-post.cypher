MATCH (n0:Position)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)-[:IN_BODY]->(n1)
  WITH n1 LIMIT $p1
  RETURN [n1.name, CASE WHEN n1:Group THEN 'Group' WHEN n1:Organization THEN 'Organization' WHEN n1:Person THEN 'Person' END]
}, COLLECT {
  MATCH (n0)<-[:OF]-(n2)
  WITH n2 ORDER BY n2.startMin, n2.id LIMIT $p2
  RETURN [n2.status, COLLECT {
    MATCH (n2)<-[:HOLDS]-(n3)
    WITH n3 LIMIT $p3
    RETURN [n3.name, CASE WHEN n3:Group THEN 'Group' WHEN n3:Organization THEN 'Organization' WHEN n3:Person THEN 'Person' END]
  }, n2.edtf, n2.rawText, CASE WHEN n2.edtf IS NOT NULL THEN true END]
}] AS row
// $p0 = 20
// $p1 = 1
// $p2 = 20
// $p3 = 1
