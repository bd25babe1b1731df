CALL () {
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH name LIMIT $searchCap
  RETURN name, 0 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  RETURN name, 1 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  RETURN name, 2 AS rank
}
WITH name, min(rank) AS rank
MATCH (node)-[:HAS_NAME]->(name)
WITH node, min([rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.name, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchFolded = "sh"
// $searchFoldedWords = "+folded:sh*"
// $searchSkeletonWords = "+skeleton:c*"
// $searchSounds = ["(?:.* )?(?:[0][SC].*)(?: .*)?"]
// $searchCap = 100
// $searchLimit = 5

CALL () {
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH name LIMIT $searchCap
  RETURN name, 0 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  RETURN name, 1 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  RETURN name, 2 AS rank
}
WITH name, min(rank) AS rank
MATCH (node)-[:HAS_NAME]->(name)
WITH node, min([rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.name, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchFolded = "شر"
// $searchFoldedWords = "+folded:شر*"
// $searchSkeletonWords = "+skeleton:cr*"
// $searchSounds = ["(?:.* )?(?:[0][SC][10aeidu][r].*)(?: .*)?"]
// $searchCap = 100
// $searchLimit = 5
