MATCH (n0:Place) WHERE n0.id = $p0
RETURN [n0.name, n0.iso3166_2, COLLECT {
  MATCH (n0)-[:HAS_NAME]->(n1)
  WITH n1 ORDER BY n1.primary DESC, n1.language, n1.text, n1.id LIMIT 1000
  RETURN [n1.text, n1.language]
}, COLLECT {
  MATCH ()<-[r2:OCCURRED_AT]-(n2)
  WHERE r2.hub = n0.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL
  WITH n2, r2 ORDER BY r2.hub, r2.order, r2.far LIMIT $p1
  RETURN [r2.how, n2.title]
}, COLLECT {
  MATCH (n0)<-[r3:WITHIN]-(n3)
  WITH n3, r3 ORDER BY n3.id, r3.from LIMIT $p2
  RETURN [n3.name, n3.kind, n3.location.latitude, n3.location.longitude, n3.location, COLLECT {
    MATCH (n3)<-[r4:WITHIN]-(n4)
    WITH n4, r4 ORDER BY n4.id, r4.from LIMIT $p3
    RETURN [n4.name, n4.kind, COLLECT {
      MATCH ()<-[r5:OCCURRED_AT]-(n5)
      WHERE r5.hub = n4.id AND r5.order IS NOT NULL AND r5.far IS NOT NULL
      WITH n5, r5 ORDER BY r5.hub, r5.order, r5.far LIMIT $p4
      RETURN [n5.title]
    }]
  }]
}] AS row
// $p0 = "place:latakia-governorate"
// $p1 = 20
// $p2 = 20
// $p3 = 20
// $p4 = 20
