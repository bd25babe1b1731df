MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, COLLECT {
  MATCH ()<-[r1:ABOUT]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p1
  RETURN [r1.far]
}, COUNT { MATCH (n0)<-[:ABOUT]-() }, COLLECT {
  MATCH ()<-[r2:ABOUT]-(n2)
  WHERE r2.hub = n0.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL
  WITH n2, r2 ORDER BY r2.hub DESC, r2.order DESC, r2.far DESC LIMIT $p2
  RETURN [r2.far, n2.kind]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 2
// $p2 = 3
