UNWIND [[COUNT { MATCH (:Place) }]] + COLLECT {
  MATCH (n0:Place)
  WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN [n0.name, n0.id]
} AS row
RETURN row
// $p0 = 4
