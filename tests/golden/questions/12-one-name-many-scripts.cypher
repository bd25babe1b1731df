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
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, query, texts, node.id, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchWritten = "الشرع"
// $searchFolded = "شرع"
// $searchFoldedWords = "+folded:شرع"
// $searchSkeletonWords = "+(skeleton:cr skeleton:thr)"
// $searchSounds = ["(?:.* )?(?:[0][SC][10aeidu][r][c0aeH]|[0][sT][01aeidu][h][10aeidu][r][c0aeH])(?: .*)?"]
// $searchUnparted = ["cr","c r"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:شرع skeleton:cr skeleton:thr)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][SC][10aeidu][r][c0aeH]|[0][sT][01aeidu][h][10aeidu][r][c0aeH])(?: .*)?","typo":"(?:.* )?(?:شرع)(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = true
// $searchTextWords = "+\"الشرع\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchLimit = 21

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
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, query, texts, node.id, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchWritten = "Al Shara"
// $searchFolded = "shara"
// $searchFoldedWords = "+folded:shara"
// $searchSkeletonWords = "+(skeleton:cr skeleton:thr)"
// $searchSounds = ["(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?"]
// $searchUnparted = ["cr","c r"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:shara~1 folded:shara skeleton:cr skeleton:thr)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?","typo":"(?:.* )?(?:s(?:h(?:a(?:r(?:a[^ aeiouاوي]?|[^ aeiouاوي]a)|[^ aeiouاوي]ra)|[^ aeiouاوي]ara|raa)|[^ aeiouاوي]hara|ahra))(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = false
// $searchTextWords = "+\"Al\" +\"Shara\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchLimit = 21

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
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, query, texts, node.id, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchWritten = "ash-Shar'a"
// $searchFolded = "shara"
// $searchFoldedWords = "+folded:shara"
// $searchSkeletonWords = "+(skeleton:cr skeleton:thr)"
// $searchSounds = ["(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?"]
// $searchUnparted = ["cr","c r"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:shara~1 folded:shara skeleton:cr skeleton:thr)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?","typo":"(?:.* )?(?:s(?:h(?:a(?:r(?:a[^ aeiouاوي]?|[^ aeiouاوي]a)|[^ aeiouاوي]ra)|[^ aeiouاوي]ara|raa)|[^ aeiouاوي]hara|ahra))(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = false
// $searchTextWords = "+\"ash-Shar'a\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchLimit = 21

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
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, query, texts, node.id, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchWritten = "al-Sharaa"
// $searchFolded = "shara"
// $searchFoldedWords = "+folded:shara"
// $searchSkeletonWords = "+(skeleton:cr skeleton:thr)"
// $searchSounds = ["(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?"]
// $searchUnparted = ["cr","c r"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:shara~1 folded:shara skeleton:cr skeleton:thr)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?","typo":"(?:.* )?(?:s(?:h(?:a(?:r(?:a[^ aeiouاوي]?|[^ aeiouاوي]a)|[^ aeiouاوي]ra)|[^ aeiouاوي]ara|raa)|[^ aeiouاوي]hara|ahra))(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = false
// $searchTextWords = "+\"al-Sharaa\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchLimit = 21

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
  MATCH (node)-[:HAS_NAME]->(name) WHERE (name.script IN $searchScripts)
  RETURN node, [rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text] AS hit
UNION ALL
  CALL db.index.fulltext.queryNodes('text_words', $searchTextWords, {limit: $searchCap}) YIELD node
  RETURN node, [4, 0, ''] AS hit
}
WITH node, min(hit) AS best
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, query, texts, node.id, CASE WHEN node:Assessment THEN 'Assessment' WHEN node:Claim THEN 'Claim' WHEN node:Document THEN 'Document' WHEN node:Event THEN 'Event' WHEN node:Group THEN 'Group' WHEN node:IdentityJudgement THEN 'IdentityJudgement' WHEN node:Mention THEN 'Mention' WHEN node:Organization THEN 'Organization' WHEN node:Person THEN 'Person' WHEN node:Place THEN 'Place' WHEN node:Position THEN 'Position' WHEN node:Quote THEN 'Quote' WHEN node:Relation THEN 'Relation' WHEN node:SourceRating THEN 'SourceRating' WHEN node:Tenure THEN 'Tenure' END] AS row
// $searchWritten = "الشرع"
// $searchFolded = "شرع"
// $searchFoldedWords = "+folded:شرع"
// $searchSkeletonWords = "+(skeleton:cr skeleton:thr)"
// $searchSounds = ["(?:.* )?(?:[0][SC][10aeidu][r][c0aeH]|[0][sT][01aeidu][h][10aeidu][r][c0aeH])(?: .*)?"]
// $searchUnparted = ["cr","c r"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:شرع skeleton:cr skeleton:thr)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][SC][10aeidu][r][c0aeH]|[0][sT][01aeidu][h][10aeidu][r][c0aeH])(?: .*)?","typo":"(?:.* )?(?:شرع)(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = true
// $searchTextWords = "+\"الشرع\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchScripts = ["Arab"]
// $searchLimit = 21
