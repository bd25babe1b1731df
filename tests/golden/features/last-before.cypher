MATCH (n0:Place)
WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 4

MATCH (n0:Event)
WITH n0 ORDER BY n0.title DESC, n0.id DESC LIMIT $p0
RETURN [n0.title] AS row
// $p0 = 2
