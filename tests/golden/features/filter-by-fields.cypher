UNWIND [[COUNT { MATCH (n0:Event) WHERE ((n0.title CONTAINS $p0 OR n0.title STARTS WITH $p1) AND n0.type IN $p2 AND n0.status <> $p3) }]] + COLLECT {
  MATCH (n1:Event)
  WHERE n1.startOrder IS NOT NULL AND n1.id IS NOT NULL AND ((n1.title CONTAINS $p4 OR n1.title STARTS WITH $p5) AND n1.type IN $p6 AND n1.status <> $p7)
  WITH n1 ORDER BY n1.startOrder, n1.id LIMIT $p8
  RETURN [n1.title, n1.type, n1.status]
} AS row
RETURN row
// $p0 = "Jableh"
// $p1 = "Curfew"
// $p2 = ["ARMED_CLASH","CURFEW","FORCE_MOVEMENT"]
// $p3 = "ENDED"
// $p4 = "Jableh"
// $p5 = "Curfew"
// $p6 = ["ARMED_CLASH","CURFEW","FORCE_MOVEMENT"]
// $p7 = "ENDED"
// $p8 = 20
