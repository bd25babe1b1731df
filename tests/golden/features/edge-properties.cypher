MATCH (n0:Place) WHERE n0.id = $p0
RETURN [COLLECT {
  MATCH ()<-[r1:OCCURRED_AT]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub, r1.order, r1.far LIMIT $p1
  RETURN [r1.geoPrecision, r1.how, r1.primary, r1.uncertaintyRadiusM, n1.title, COLLECT {
    MATCH (n1)<-[r2:PARTICIPATED_IN]-(n2)
    WITH n2, r2 ORDER BY n2.id, r2.role LIMIT $p2
    RETURN [r2.role, r2.side, n2.name]
  }]
}, COLLECT {
  MATCH (n0)-[r3:WITHIN]->(n3)
  WITH n3, r3 ORDER BY n3.id, r3.from LIMIT $p3
  RETURN [r3.from, r3.to, n3.name, n3.location.latitude, n3.location.longitude, n3.location, n3.south]
}] AS row
// $p0 = "place:jableh"
// $p1 = 20
// $p2 = 2
// $p3 = 20
