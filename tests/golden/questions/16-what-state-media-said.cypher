UNWIND [[COUNT { MATCH (n0:Claim) WHERE EXISTS { MATCH (n0)-[:ATTRIBUTED_TO {hop: $p0}]->(n1) WHERE EXISTS { MATCH (n1)<-[:FROM|TO]-(n2) WHERE n2.kind = $p1 } } }]] + COLLECT {
  MATCH (n3:Claim)
  WHERE n3.publishedStartOrder IS NOT NULL AND n3.id IS NOT NULL AND EXISTS { MATCH (n3)-[:ATTRIBUTED_TO {hop: $p2}]->(n4) WHERE EXISTS { MATCH (n4)<-[:FROM|TO]-(n5) WHERE n5.kind = $p3 } }
  WITH n3 ORDER BY n3.publishedStartOrder DESC, n3.id DESC LIMIT $p4
  RETURN [n3.kind, n3.statement, COLLECT {
    MATCH (n3)-[:ATTRIBUTED_TO {hop: $p5}]->(n6)
    WITH n6 LIMIT 1
    RETURN [n6.name]
  }, COLLECT {
    MATCH (n3)-[:COUNTS]->(n7)
    WITH n7 ORDER BY n7.id LIMIT 1000
    RETURN [n7.name]
  }]
} AS row
RETURN row
// $p0 = "ORIGIN"
// $p1 = "OPERATES"
// $p2 = "ORIGIN"
// $p3 = "OPERATES"
// $p4 = 20
// $p5 = "ORIGIN"
