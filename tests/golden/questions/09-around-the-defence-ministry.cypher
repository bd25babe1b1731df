MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)<-[:IN_BODY]-(n1)
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN [n1.name, COLLECT {
    MATCH (n1)<-[:OF]-(n2)
    WITH n2 ORDER BY n2.startMin, n2.id LIMIT $p2
    RETURN [COLLECT {
      MATCH (n2)<-[:HOLDS]-(n3)
      WITH n3 LIMIT $p3
      RETURN [n3.name, CASE WHEN n3:Group THEN 'Group' WHEN n3:Organization THEN 'Organization' WHEN n3:Person THEN 'Person' END]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[r4:FROM|TO]-(n4)
  WITH n4, r4 ORDER BY n4.id LIMIT $p4
  RETURN [type(r4), n4.kind, COLLECT {
    MATCH (n4)-[:FROM]->(n5)
    WITH n5 LIMIT $p5
    RETURN [n5.name, CASE WHEN n5:Person THEN 'Person' WHEN n5:Organization THEN 'Organization' WHEN n5:Group THEN 'Group' WHEN n5:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n4)-[:TO]->(n6)
    WITH n6 LIMIT $p6
    RETURN [n6.name, CASE WHEN n6:Person THEN 'Person' WHEN n6:Organization THEN 'Organization' WHEN n6:Group THEN 'Group' WHEN n6:Place THEN 'Place' END]
  }]
}, COLLECT {
  MATCH (n0)-[r7:PARTICIPATED_IN]->(n7)
  WITH n7, r7 ORDER BY n7.startMin, n7.id, r7.role LIMIT $p7
  RETURN [r7.role, n7.title, COLLECT {
    MATCH (n7)<-[r8:PARTICIPATED_IN]-(n8)
    WITH n8, r8 ORDER BY n8.id, r8.role LIMIT $p8
    RETURN [r8.role, n8.name, CASE WHEN n8:Group THEN 'Group' WHEN n8:Organization THEN 'Organization' WHEN n8:Person THEN 'Person' END]
  }]
}] AS row
// $p0 = "organization:syrian-defence-ministry"
// $p1 = 20
// $p2 = 20
// $p3 = 1
// $p4 = 20
// $p5 = 1
// $p6 = 1
// $p7 = 20
// $p8 = 10
