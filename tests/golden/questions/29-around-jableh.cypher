UNWIND [[COUNT { MATCH (n0:Event) WHERE EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE point.distance(n1.location, point({latitude: $p0, longitude: $p1})) <= $p2 + coalesce(r1.uncertaintyRadiusM, 0) } }]] + COLLECT {
  MATCH (n2:Event)
  WHERE n2.startOrder IS NOT NULL AND n2.id IS NOT NULL AND EXISTS { MATCH (n2)-[r3:OCCURRED_AT]->(n3) WHERE point.distance(n3.location, point({latitude: $p3, longitude: $p4})) <= $p5 + coalesce(r3.uncertaintyRadiusM, 0) }
  WITH n2 ORDER BY n2.startOrder, n2.id LIMIT $p6
  RETURN [n2.title, COLLECT {
    MATCH (n2)-[r4:OCCURRED_AT]->(n4)
    WITH n4, r4 ORDER BY r4.primary DESC, n4.id DESC LIMIT $p7
    RETURN [r4.geoPrecision, r4.uncertaintyRadiusM, n4.name]
  }]
} AS row
RETURN row
// $p0 = 35.362
// $p1 = 35.928
// $p2 = 10000
// $p3 = 35.362
// $p4 = 35.928
// $p5 = 10000
// $p6 = 20
// $p7 = 20

UNWIND [[COUNT { MATCH (n0:Event) WHERE EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE point.distance(n1.location, point({latitude: $p0, longitude: $p1})) <= $p2 - coalesce(r1.uncertaintyRadiusM, 0) } }]] + COLLECT {
  MATCH (n2:Event)
  WHERE n2.startOrder IS NOT NULL AND n2.id IS NOT NULL AND EXISTS { MATCH (n2)-[r3:OCCURRED_AT]->(n3) WHERE point.distance(n3.location, point({latitude: $p3, longitude: $p4})) <= $p5 - coalesce(r3.uncertaintyRadiusM, 0) }
  WITH n2 ORDER BY n2.startOrder, n2.id LIMIT $p6
  RETURN [n2.title, COLLECT {
    MATCH (n2)-[r4:OCCURRED_AT]->(n4)
    WITH n4, r4 ORDER BY r4.primary DESC, n4.id DESC LIMIT $p7
    RETURN [r4.geoPrecision, r4.uncertaintyRadiusM, n4.name]
  }]
} AS row
RETURN row
// $p0 = 35.362
// $p1 = 35.928
// $p2 = 10000
// $p3 = 35.362
// $p4 = 35.928
// $p5 = 10000
// $p6 = 20
// $p7 = 20
