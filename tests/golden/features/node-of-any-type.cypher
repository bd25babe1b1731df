MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, n0.title] AS row
// $p0 = "event:latakia-clashes-2025-03"

MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name, n0.kind] AS row
// $p0 = "organization:sana"

MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id] AS row
// $p0 = "event:never-happened"
