MATCH (n0:Actor) WHERE n0.id IN $p0
RETURN [n0.id, n0.name, n0.kind, COLLECT {
  MATCH (n0)<-[r1:FROM|TO]-(n1)
  WITH n1, r1 ORDER BY n1.id LIMIT $p1
  RETURN [type(r1), n1.kind, COLLECT {
    MATCH (n1)-[:FROM]->(n2)
    WITH n2 LIMIT $p2
    RETURN [n2.name, CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' WHEN n2:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n1)-[:TO]->(n3)
    WITH n3 LIMIT $p3
    RETURN [n3.name, CASE WHEN n3:Person THEN 'Person' WHEN n3:Organization THEN 'Organization' WHEN n3:Group THEN 'Group' WHEN n3:Place THEN 'Place' END]
  }]
}, COLLECT {
  MATCH (n0)<-[r4:ATTRIBUTED_TO]-(n4)
  WITH n4, r4 ORDER BY n4.publishedStartMin DESC, n4.id, r4.position LIMIT $p4
  RETURN [r4.hop, r4.verb, n4.statement]
}] AS row
// $p0 = ["organization:syrian-state-television","organization:sana"]
// $p1 = 20
// $p2 = 1
// $p3 = 1
// $p4 = 20
