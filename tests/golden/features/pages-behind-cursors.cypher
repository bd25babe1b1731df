WITH COLLECT {
  MATCH (n0:Event)
  USING INDEX n0:Event(startOrder, id)
  WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND n0.startOrder = datetime($p1) AND n0.id > $p2
  WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
  RETURN [n0]
} AS tied
WITH tied, COLLECT {
  UNWIND CASE WHEN size(tied) < $p0 THEN [true] ELSE [] END AS isOpen
  CALL (isOpen) {
    MATCH (n0:Event)
    USING INDEX n0:Event(startOrder, id)
    WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL AND n0.startOrder > datetime($p1)
    WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
    RETURN n0
  }
  RETURN [n0]
} AS further
UNWIND (tied + further)[..$p0] AS entry
WITH entry[0] AS n0
RETURN [n0.title] AS row
// $p0 = 2
// $p1 = "2011-03-01T00:00:00Z"
// $p2 = "event:alleged-chemical-attacks"

MATCH (n0:Place) WHERE n0.id = $p0
RETURN [COLLECT {
  WITH n0, COLLECT {
    MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
    USING INDEX r1:OCCURRED_WITHIN(hub, order, far)
    WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND r1.order = datetime($p2) AND r1.far < $p3
    WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p1
    RETURN [n1, r1]
  } AS tied
  WITH n0, tied, COLLECT {
    UNWIND CASE WHEN size(tied) < $p1 THEN [true] ELSE [] END AS isOpen
    CALL (n0, isOpen) {
      MATCH ()<-[r1:OCCURRED_WITHIN]-(n1)
      USING INDEX r1:OCCURRED_WITHIN(hub, order, far)
      WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL AND r1.order < datetime($p2)
      WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p1
      RETURN n1, r1
    }
    RETURN [n1, r1]
  } AS further
  UNWIND (tied + further)[..$p1] AS entry
  WITH entry[0] AS n1, entry[1] AS r1
  RETURN [n1.title]
}] AS row
// $p0 = "place:latakia-governorate"
// $p1 = 2
// $p2 = "2025-03-06T00:00:00Z"
// $p3 = "event:jableh-reinforcements-2025-03"
