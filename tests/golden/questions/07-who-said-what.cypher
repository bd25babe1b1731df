UNWIND [[COUNT { MATCH (:Quote) }]] + COLLECT {
  MATCH (n0:Quote)
  WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
  WITH n0 ORDER BY n0.startOrder DESC, n0.id DESC LIMIT $p0
  RETURN [n0.speechAct, n0.paraphrase, n0.isDirect, n0.edtf, n0.rawText, COLLECT {
    MATCH (n0)-[:SAID_BY]->(n1)
    WITH n1 LIMIT 1
    RETURN [n1.name]
  }, COLLECT {
    MATCH (n0)-[:SPEAKING_AS]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.status, n2.edtf, COLLECT {
      MATCH (n2)-[:OF]->(n3)
      WITH n3 LIMIT 1
      RETURN [n3.name]
    }]
  }, COLLECT {
    MATCH (n0)-[:VIA]->(n4)
    WITH n4 ORDER BY n4.id LIMIT 1000
    RETURN [n4.name]
  }, COLLECT {
    MATCH (n0)-[:ADDRESSED_TO]->(n5)
    WITH n5 ORDER BY n5.id LIMIT 1000
    RETURN [n5.name]
  }, COLLECT {
    MATCH (n0)-[r6:EVIDENCED_BY]->(n6)
    WITH n6, r6 ORDER BY r6.start, n6.id, r6.start, r6.end LIMIT 1000
    RETURN [r6.start, r6.end, n6.title]
  }]
} AS row
RETURN row
// $p0 = 50
