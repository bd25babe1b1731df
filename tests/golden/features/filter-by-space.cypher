MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE point.distance(n1.location, point({latitude: $p0, longitude: $p1})) <= $p2 + coalesce(r1.uncertaintyRadiusM, 0) }
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p3
RETURN [n0.id] AS row
// $p0 = 35.36
// $p1 = 35.93
// $p2 = 10000
// $p3 = 20

UNWIND [[COUNT { MATCH (n0:Event) WHERE EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE point.distance(n1.location, point({latitude: $p0, longitude: $p1})) <= $p2 - coalesce(r1.uncertaintyRadiusM, 0) } }]] + COLLECT {
  MATCH (n2:Event)
  WHERE n2.startOrder IS NOT NULL AND n2.id IS NOT NULL AND EXISTS { MATCH (n2)-[r3:OCCURRED_AT]->(n3) WHERE point.distance(n3.location, point({latitude: $p3, longitude: $p4})) <= $p5 - coalesce(r3.uncertaintyRadiusM, 0) }
  WITH n2 ORDER BY n2.startOrder, n2.id LIMIT $p6
  RETURN [n2.id, COLLECT {
    MATCH (n2)-[r4:OCCURRED_AT]->(n4)
    WITH n4, r4 ORDER BY r4.primary DESC, n4.id DESC LIMIT $p7
    RETURN [r4.uncertaintyRadiusM, n4.id]
  }]
} AS row
RETURN row
// $p0 = 35.36
// $p1 = 35.93
// $p2 = 30000
// $p3 = 35.36
// $p4 = 35.93
// $p5 = 30000
// $p6 = 20
// $p7 = 20

MATCH (n0:Place)
WHERE n0.id IS NOT NULL AND point.distance(n0.location, point({latitude: $p0, longitude: $p1})) <= $p2
WITH n0 ORDER BY n0.id LIMIT $p3
RETURN [n0.id] AS row
// $p0 = 35.36
// $p1 = 35.93
// $p2 = 10000
// $p3 = 20

MATCH (n0:Place)
WHERE n0.id IS NOT NULL AND n0.location.latitude >= $p2 AND n0.location.latitude <= $p3 AND n0.location.longitude >= $p0 AND n0.location.longitude <= $p1
WITH n0 ORDER BY n0.id LIMIT $p4
RETURN [n0.id, n0.location.latitude, n0.location.longitude, n0.location] AS row
// $p0 = 35.9
// $p1 = 36
// $p2 = 35.2
// $p3 = 35.45
// $p4 = 20

MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE n1.location.latitude >= $p2 + coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 AND n1.location.latitude <= $p3 - coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 AND n1.location.longitude >= $p0 + coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 / cos(radians(CASE WHEN abs(n1.location.latitude) > 89.9 THEN 89.9 ELSE n1.location.latitude END)) AND n1.location.longitude <= $p1 - coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 / cos(radians(CASE WHEN abs(n1.location.latitude) > 89.9 THEN 89.9 ELSE n1.location.latitude END)) }
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p4
RETURN [n0.id] AS row
// $p0 = 35
// $p1 = 36.5
// $p2 = 35
// $p3 = 36
// $p4 = 20
