MATCH (n0:Actor) WHERE n0.id IN $p0
RETURN [n0.id, n0.name, n0.definiteness, n0.description, COLLECT {
  MATCH (n0)<-[:FROM|TO]-(n1)
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN [n1.kind, n1.description, COLLECT {
    MATCH (n1)-[:FROM]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.name]
  }, COLLECT {
    MATCH (n1)-[:TO]->(n3)
    WITH n3 LIMIT 1
    RETURN [n3.name]
  }]
}, COLLECT {
  MATCH ()-[r4:PARTICIPATED_IN]->(n4)
  WHERE r4.hub = n0.id AND r4.order IS NOT NULL AND r4.far IS NOT NULL AND r4.role IS NOT NULL
  WITH n4, r4 ORDER BY r4.hub, r4.order, r4.far, r4.role LIMIT $p2
  RETURN [r4.role, n4.title, n4.edtf, n4.rawText, COLLECT {
    MATCH (n4)-[r5:OCCURRED_AT]->(n5)
    WITH n5, r5 ORDER BY r5.primary DESC, n5.id DESC LIMIT $p3
    RETURN [n5.name]
  }, COLLECT {
    MATCH ()<-[r6:ABOUT]-(n6)
    WHERE r6.hub = n4.id AND r6.order IS NOT NULL AND r6.far IS NOT NULL
    WITH n6, r6 ORDER BY r6.hub DESC, r6.order DESC, r6.far DESC LIMIT $p4
    RETURN [n6.statement, COLLECT {
      MATCH (n6)-[:ATTRIBUTED_TO {hop: $p5}]->(n7)
      WITH n7 LIMIT 1
      RETURN [n7.name]
    }]
  }]
}, COLLECT {
  MATCH ()<-[r8:ATTRIBUTED_TO]-(n8)
  WHERE r8.hub = n0.id AND r8.order IS NOT NULL AND r8.far IS NOT NULL AND r8.position IS NOT NULL
  WITH n8, r8 ORDER BY r8.hub DESC, r8.order DESC, r8.far DESC, r8.position DESC LIMIT $p6
  RETURN [r8.hop, n8.statement]
}] AS row
// $p0 = ["group:alawite-community","group:alawite-activists","group:druze-forces"]
// $p1 = 20
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = "ORIGIN"
// $p6 = 20
