MATCH (n0:Event)
WITH n0 ORDER BY n0.status, n0.startOrder DESC, n0.id DESC LIMIT $p0
RETURN [n0.status, n0.title, n0.edtf] AS row
// $p0 = 6

MATCH (n0:Tenure)
WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.startOrder DESC, n0.id DESC LIMIT $p0
RETURN [n0.id] AS row
// $p0 = 20
