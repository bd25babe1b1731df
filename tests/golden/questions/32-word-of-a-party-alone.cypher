MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (EXISTS { MATCH (n0)<-[:ABOUT]-(n1) } AND NOT EXISTS { MATCH (n0)<-[:ABOUT]-(n2) WHERE EXISTS { MATCH (n2)-[:ATTRIBUTED_TO {hop: $p0}]->(n3) WHERE NOT EXISTS { MATCH (n3)<-[:FROM|TO]-(n4) WHERE n4.kind = $p1 } } })
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p2
RETURN [n0.title, COLLECT {
  MATCH (n0)<-[r5:PARTICIPATED_IN]-(n5)
  WITH n5, r5 ORDER BY n5.id, r5.role LIMIT $p3
  RETURN [n5.name]
}, COLLECT {
  MATCH ()<-[r6:ABOUT]-(n6)
  WHERE r6.hub = n0.id AND r6.order IS NOT NULL AND r6.far IS NOT NULL
  WITH n6, r6 ORDER BY r6.hub DESC, r6.order DESC, r6.far DESC LIMIT $p4
  RETURN [n6.statement, COLLECT {
    MATCH (n6)-[:ATTRIBUTED_TO {hop: $p5}]->(n7)
    WITH n7 LIMIT 1
    RETURN [n7.name, COLLECT {
      MATCH (n7)<-[:TO]-(n9:Relation WHERE n9.kind IN $p6)-[:FROM]->(n8)
      WITH DISTINCT n8 ORDER BY n8.id LIMIT 1000
      RETURN [n8.name]
    }]
  }]
}] AS row
// $p0 = "ORIGIN"
// $p1 = "OPERATES"
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = "ORIGIN"
// $p6 = ["OPERATES"]
