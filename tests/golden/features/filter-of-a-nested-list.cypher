MATCH (n0:Event)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND n0.id = $p0
WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p1
RETURN [n0.title, COUNT { MATCH (n0)<-[:ABOUT]-(n1) WHERE n1.kind IN $p2 }, COLLECT {
  MATCH (n0)<-[:ABOUT]-(n2)
  WHERE n2.kind IN $p3
  WITH n2 ORDER BY n2.kind DESC, n2.statement, n2.id LIMIT $p4
  RETURN [n2.kind, n2.statement]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 20
// $p4 = 3
// $p2 = ["FATALITIES","CAPTURED"]
// $p3 = ["FATALITIES","CAPTURED"]
