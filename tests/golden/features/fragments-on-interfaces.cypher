MATCH (n0:Claim)
WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p0
RETURN [n0.statement, n0.id, n0.publishedEdtf, n0.publishedPrecision, COLLECT {
  MATCH (n0)-[:ABOUT]->(n1)
  WITH n1 LIMIT 1
  RETURN [n1.id, n1.title, n1.edtf, n1.precision, n1.kind, n1.name, CASE WHEN n1:Event THEN 'Event' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Relation THEN 'Relation' WHEN n1:Person THEN 'Person' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' END]
}] AS row
// $p0 = 4
