MATCH (n0:Event)
WITH n0 ORDER BY n0.startMin, n0.id LIMIT $p0
RETURN [n0.title, n0.status] AS row
// $p0 = 2
