CALL () {
  CALL () {
    MATCH (name:Name {text: $searchWritten})
    WITH name LIMIT $searchCap
    RETURN name, 0 AS rank
    UNION ALL
    MATCH (name:Name {folded: $searchFolded})
    WITH name LIMIT $searchCap
    RETURN name, 1 AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
    RETURN name, 1 AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
    WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
    RETURN name, 2 AS rank
    UNION ALL
    MATCH (name:Name) WHERE name.skeleton IN $searchUnparted
    WITH name LIMIT $searchCap
    WHERE name.sound =~ $searchUnpartedSound
    RETURN name, 2 AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes('name_words', $searchFuzzyWords, {limit: $searchFuzzyCap}) YIELD node AS name
    WHERE all(word IN $searchPatterns WHERE name.sound =~ word.sound OR name.folded =~ word.typo)
    RETURN name, 3 AS rank
  }
  WITH name, min(rank) AS rank
  MATCH (node)-[:HAS_NAME]->(name)
  RETURN node, [rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text] AS hit
UNION ALL
  CALL db.index.fulltext.queryNodes('text_words', $searchTextWords, {limit: $searchCap}) YIELD node
  RETURN node, [4, 0, ''] AS hit
}
WITH node, min(hit) AS best
WHERE (EXISTS { (node)-[:INSIDE|OCCURRED_WITHIN]->(:Place {id: $searchWithin}) })
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, node.id] AS row
// $searchWritten = "Jableh"
// $searchFolded = "jableh"
// $searchFoldedWords = "+folded:jableh"
// $searchSkeletonWords = "+(skeleton:gbl)"
// $searchSounds = ["(?:.* )?(?:[0][jJg][aed01Ls][bB][01aeidu][l][EaeHh])(?: .*)?"]
// $searchUnparted = ["gbl","g bl","gb l"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:jableh~1 folded:jableh skeleton:gbl)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][jJg][aed01Ls][bB][01aeidu][l][EaeHh])(?: .*)?","typo":"(?:.* )?(?:j(?:a(?:b(?:l(?:e(?:h[^ aeiouاوي]?|(?:[^ aeiouاوي]h)?)|[^ aeiouاوي]eh|he)|(?:[^ aeiouاوي]l)?eh|elh)|(?:[^ aeiouاوي]b)?leh|lbeh)|[^ aeiouاوي]ableh|baleh))(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = false
// $searchTextWords = "+\"Jableh\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchWithin = "place:latakia-governorate"
// $searchLimit = 6

WITH [] AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH known, name LIMIT $searchCap
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([0, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  WHERE (node:Person)
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([1, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  WHERE (node:Person)
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  WITH known, name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known
  WITH node, min([2, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  WHERE (node:Person)
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
UNWIND found AS hit
WITH hit[0] AS node, min(hit[1]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.id] AS row
// $searchFolded = "shar"
// $searchFoldedWords = "+folded:shar*"
// $searchSkeletonWords = "+skeleton:cr*"
// $searchSounds = ["(?:.* )?(?:[0][SC][aed01Ls][r].*)(?: .*)?"]
// $searchCap = 100
// $searchLimit = 3
