MATCH (:ExternalId {id: $p0})<-[:HAS_EXTERNAL_ID]-(n0)
WITH n0 LIMIT 1
RETURN [n0.id, n0.name, CASE WHEN n0:Event THEN 'Event' WHEN n0:Group THEN 'Group' WHEN n0:Organization THEN 'Organization' WHEN n0:Person THEN 'Person' WHEN n0:Place THEN 'Place' WHEN n0:Position THEN 'Position' WHEN n0:Relation THEN 'Relation' WHEN n0:Tenure THEN 'Tenure' END] AS row
// $p0 = "external-id:wikidata/Q858"

MATCH (:ExternalId {id: $p0})<-[:HAS_EXTERNAL_ID]-(n0)
WITH n0 LIMIT 1
RETURN [n0.id] AS row
// $p0 = "external-id:wikidata/Q0"
