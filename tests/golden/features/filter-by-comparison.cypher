MATCH (n0:Claim)
WHERE (n0.figureMin >= $p0 AND n0.figureMax <= $p1)
WITH n0 ORDER BY n0.id, n0.id LIMIT $p2
RETURN [n0.id, n0.figureMin, n0.figureMax, n0.figureQualifier] AS row
// $p0 = 10
// $p1 = 77
// $p2 = 20

MATCH (n0:Place)
WHERE n0.id IS NOT NULL AND (n0.name > $p0 AND n0.name < $p1)
WITH n0 ORDER BY n0.id LIMIT $p2
RETURN [n0.name] AS row
// $p0 = "J"
// $p1 = "K"
// $p2 = 20
