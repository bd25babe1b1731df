MATCH (n0:Actor) WHERE n0.id = $p0
RETURN [n0.name, COLLECT {
  MATCH (n0)-[:HAS_NAME]->(n1)
  WITH n1 ORDER BY n1.primary DESC, n1.language, n1.text, n1.id LIMIT 1000
  RETURN [n1.text, n1.language, n1.script, n1.kind, n1.primary, COLLECT {
    MATCH (n1)-[:ATTESTED_IN]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.title]
  }]
}, COLLECT {
  MATCH (n0)-[:HAS_EXTERNAL_ID]->(n3)
  WITH n3 ORDER BY n3.scheme, n3.value, n3.id LIMIT 1000
  RETURN [n3.scheme, n3.value]
}, COLLECT {
  MATCH (n0)-[:DESCRIBED_IN]->(n4)
  WITH n4 ORDER BY n4.id LIMIT $p1
  RETURN [n4.title]
}] AS row
// $p0 = "person:ahmed-al-sharaa"
// $p1 = 20
