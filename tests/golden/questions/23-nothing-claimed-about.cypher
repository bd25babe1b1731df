MATCH (n0:Group)
WHERE n0.id IS NOT NULL AND (EXISTS { MATCH (n0)-[:PARTICIPATED_IN]->(n1) WHERE EXISTS { MATCH (n1)<-[:ABOUT]-(n2) } } AND NOT EXISTS { MATCH (n0)-[:PARTICIPATED_IN]->(n3) WHERE EXISTS { MATCH (n3)<-[:ABOUT]-(n4) WHERE EXISTS { MATCH (n4)-[:ATTRIBUTED_TO {hop: $p0}]->(n5) WHERE n5.definiteness = $p1 } } })
WITH n0 ORDER BY n0.id LIMIT $p2
RETURN [n0.name, COLLECT {
  MATCH ()-[r6:PARTICIPATED_IN]->(n6)
  WHERE r6.hub = n0.id AND r6.order IS NOT NULL AND r6.far IS NOT NULL AND r6.role IS NOT NULL
  WITH n6, r6 ORDER BY r6.hub, r6.order, r6.far, r6.role LIMIT $p3
  RETURN [n6.title, COLLECT {
    MATCH ()<-[r7:ABOUT]-(n7)
    WHERE r7.hub = n6.id AND r7.order IS NOT NULL AND r7.far IS NOT NULL
    WITH n7, r7 ORDER BY r7.hub DESC, r7.order DESC, r7.far DESC LIMIT $p4
    RETURN [n7.polarity, n7.statement, COLLECT {
      MATCH (n7)-[:ATTRIBUTED_TO {hop: $p5}]->(n8)
      WITH n8 LIMIT 1
      RETURN [n8.name, n8.definiteness]
    }]
  }]
}] AS row
// $p0 = "ORIGIN"
// $p1 = "NAMED"
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = "ORIGIN"

MATCH (n0:Organization)
WHERE n0.id IS NOT NULL AND (EXISTS { MATCH (n0)-[:PARTICIPATED_IN]->(n1) WHERE EXISTS { MATCH (n1)<-[:ABOUT]-(n2) } } AND NOT EXISTS { MATCH (n0)-[:PARTICIPATED_IN]->(n3) WHERE EXISTS { MATCH (n3)<-[:ABOUT]-(n4) WHERE EXISTS { MATCH (n4)-[:ATTRIBUTED_TO {hop: $p0}]->(n5) WHERE n5.definiteness = $p1 } } })
WITH n0 ORDER BY n0.id LIMIT $p2
RETURN [n0.name, COLLECT {
  MATCH ()-[r6:PARTICIPATED_IN]->(n6)
  WHERE r6.hub = n0.id AND r6.order IS NOT NULL AND r6.far IS NOT NULL AND r6.role IS NOT NULL
  WITH n6, r6 ORDER BY r6.hub, r6.order, r6.far, r6.role LIMIT $p3
  RETURN [n6.title, COLLECT {
    MATCH ()<-[r7:ABOUT]-(n7)
    WHERE r7.hub = n6.id AND r7.order IS NOT NULL AND r7.far IS NOT NULL
    WITH n7, r7 ORDER BY r7.hub DESC, r7.order DESC, r7.far DESC LIMIT $p4
    RETURN [n7.polarity, n7.statement, COLLECT {
      MATCH (n7)-[:ATTRIBUTED_TO {hop: $p5}]->(n8)
      WITH n8 LIMIT 1
      RETURN [n8.name, n8.definiteness]
    }]
  }]
}] AS row
// $p0 = "ORIGIN"
// $p1 = "NAMED"
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = "ORIGIN"

MATCH (n0:Group)
WHERE n0.id IS NOT NULL AND (NOT EXISTS { MATCH (n0)-[:PARTICIPATED_IN]->(n1) } AND NOT EXISTS { MATCH (n0)<-[:FROM|TO]-(n2) WHERE EXISTS { MATCH (n2)<-[:ABOUT]-(n3) } } AND NOT EXISTS { MATCH (n0)<-[:ABOUT]-(n4) })
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, n0.definiteness, COLLECT {
  MATCH (n0)-[:DESCRIBED_IN]->(n5)
  WITH n5 ORDER BY n5.id LIMIT $p1
  RETURN [n5.title]
}] AS row
// $p0 = 20
// $p1 = 20

MATCH (n0:Organization)
WHERE n0.id IS NOT NULL AND (NOT EXISTS { MATCH (n0)-[:PARTICIPATED_IN]->(n1) } AND NOT EXISTS { MATCH (n0)<-[:FROM|TO]-(n2) WHERE EXISTS { MATCH (n2)<-[:ABOUT]-(n3) } } AND NOT EXISTS { MATCH (n0)<-[:ABOUT]-(n4) })
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)-[:DESCRIBED_IN]->(n5)
  WITH n5 ORDER BY n5.id LIMIT $p1
  RETURN [n5.title]
}] AS row
// $p0 = 20
// $p1 = 20
