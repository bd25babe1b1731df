MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND (EXISTS { MATCH (n0)<-[r1:PARTICIPATED_IN]-(n1) WHERE (r1.role = $p0 AND n1.definiteness = $p1) } AND NOT EXISTS { MATCH (n0)<-[r2:PARTICIPATED_IN]-(n2) WHERE r2.role = $p2 } AND EXISTS { MATCH (n0)<-[:ABOUT]-(n3) WHERE EXISTS { MATCH (n3)-[r4:ATTRIBUTED_TO]->(n4) WHERE (r4.hop = $p3 AND n4.name CONTAINS $p4) } } AND NOT EXISTS { MATCH (n0)<-[:ABOUT]-(n5) WHERE NOT coalesce(n5.polarity = $p5, false) })
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p6
RETURN [n0.id, COUNT { MATCH (n0)<-[r6:PARTICIPATED_IN]-(n6) WHERE r6.role = $p7 }, COLLECT {
  MATCH (n0)<-[r7:PARTICIPATED_IN]-(n7)
  WHERE r7.role = $p8
  WITH n7, r7 ORDER BY n7.id, r7.role LIMIT $p9
  RETURN [r7.role, n7.name]
}] AS row
// $p0 = "INITIATOR"
// $p1 = "NAMED"
// $p2 = "VICTIM"
// $p3 = "ORIGIN"
// $p4 = "SANA"
// $p5 = "AFFIRMS"
// $p6 = 20
// $p7 = "INITIATOR"
// $p8 = "INITIATOR"
// $p9 = 20
