UNWIND [[COUNT { MATCH (:Event) }]] + COLLECT {
  MATCH (n0:Event)
  WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
  WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p0
  RETURN [n0.type, n0.title, n0.edtf, n0.rawText, n0.precision, toString(n0.startMin), toString(n0.endMax)]
} AS row
RETURN row
// $p0 = 50
