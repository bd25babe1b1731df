MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, COLLECT {
  MATCH (n0)<-[:ABOUT]-(n1)
  WITH n1 ORDER BY n1.publishedStartMin DESC, n1.id LIMIT $p1
  RETURN [n1.id]
}, COUNT { MATCH (n0)<-[:ABOUT]-() }, COLLECT {
  MATCH (n0)<-[:ABOUT]-(n2)
  WITH n2 ORDER BY n2.publishedStartMin DESC, n2.id LIMIT $p2
  RETURN [n2.id, n2.kind]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 2
// $p2 = 3
