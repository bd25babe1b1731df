MATCH (n0:Place) WHERE n0.id = $p0
RETURN [n0.name, n0.iso3166_2, COLLECT {
  MATCH (n0)-[:HAS_NAME]->(n1)
  WITH n1 ORDER BY n1.primary DESC, n1.language, n1.text, n1.id LIMIT $p1
  RETURN [n1.text, n1.language]
}, COLLECT {
  MATCH (n0)<-[r2:OCCURRED_AT]-(n2)
  WITH n2, r2 ORDER BY n2.startMin, n2.id LIMIT $p2
  RETURN [r2.how, n2.title]
}, COLLECT {
  MATCH (n0)<-[r3:WITHIN]-(n3)
  WITH n3, r3 ORDER BY n3.id, r3.from LIMIT $p3
  RETURN [n3.name, n3.kind, n3.location.latitude, n3.location.longitude, CASE WHEN n3.location IS NOT NULL THEN true END, COLLECT {
    MATCH (n3)<-[r4:WITHIN]-(n4)
    WITH n4, r4 ORDER BY n4.id, r4.from LIMIT $p4
    RETURN [n4.name, n4.kind, COLLECT {
      MATCH (n4)<-[:OCCURRED_AT]-(n5)
      WITH n5 ORDER BY n5.startMin, n5.id LIMIT $p5
      RETURN [n5.title]
    }]
  }]
}] AS row
// $p0 = "place:latakia-governorate"
// $p1 = 1000
// $p2 = 20
// $p3 = 20
// $p4 = 20
// $p5 = 20
