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
  MATCH (node)-[:HAS_NAME]->(name) WHERE (((name.startOrder <= datetime($s5) OR name.edtf IS NULL) AND (name.endMax >= datetime($s6) OR name.endMax IS NULL)))
  RETURN node, [rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text] AS hit
UNION ALL
  CALL db.index.fulltext.queryNodes('text_words', $searchTextWords, {limit: $searchCap}) YIELD node
  RETURN node, [4, 0, ''] AS hit
}
WITH node, min(hit) AS best
WHERE (node:Person|Event) AND (coalesce(node.edtf, node.publishedEdtf) IS NOT NULL AND (coalesce(node.endMax, node.publishedEndMax) IS NULL OR coalesce(node.endMax, node.publishedEndMax) >= datetime($searchFrom))) AND (((NOT node:Event OR (node.startOrder <= datetime($s0) OR node.edtf IS NULL)) AND (NOT node:Relation OR ((node.startOrder <= datetime($s1) OR node.edtf IS NULL) AND (node.endMax >= datetime($s2) OR node.endMax IS NULL))) AND (NOT node:Tenure OR ((node.startOrder <= datetime($s3) OR node.edtf IS NULL) AND (node.endMax >= datetime($s4) OR node.endMax IS NULL)))))
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, texts, node.id] AS row
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
// $s0 = "2025-03-07T23:59:59.999Z"
// $s1 = "2025-03-07T23:59:59.999Z"
// $s2 = "2025-03-07T00:00:00.000Z"
// $s3 = "2025-03-07T23:59:59.999Z"
// $s4 = "2025-03-07T00:00:00.000Z"
// $s5 = "2025-03-07T23:59:59.999Z"
// $s6 = "2025-03-07T00:00:00.000Z"
// $searchFrom = "2020-01-01T00:00:00.000Z"
// $searchLimit = 6

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
    UNION ALL
    CALL db.index.fulltext.queryNodes('name_words', $searchSlipWords, {limit: $searchCap}) YIELD node AS name
    WHERE (name.script = 'Arab') <> $searchIsArabic
      AND single(word IN $searchPatterns WHERE NOT name.sound =~ word.sound)
      AND all(word IN $searchPatterns WHERE name.sound =~ word.sound OR name.sound =~ word.slip)
    RETURN name, 3 AS rank
  }
  WITH name, min(rank) AS rank
  MATCH (node)-[:HAS_NAME]->(name) WHERE (((name.startOrder <= datetime($s5) OR name.edtf IS NULL) AND (name.endMax >= datetime($s6) OR name.endMax IS NULL)))
  RETURN node, [rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text] AS hit
UNION ALL
  CALL db.index.fulltext.queryNodes('text_words', $searchTextWords, {limit: $searchCap}) YIELD node
  RETURN node, [4, 0, ''] AS hit
}
WITH node, min(hit) AS best
WHERE (node:Person) AND (((NOT node:Event OR (node.startOrder <= datetime($s0) OR node.edtf IS NULL)) AND (NOT node:Relation OR ((node.startOrder <= datetime($s1) OR node.edtf IS NULL) AND (node.endMax >= datetime($s2) OR node.endMax IS NULL))) AND (NOT node:Tenure OR ((node.startOrder <= datetime($s3) OR node.edtf IS NULL) AND (node.endMax >= datetime($s4) OR node.endMax IS NULL)))))
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, texts, degree, node.id, rank, id] AS row
// $searchWritten = "Ahmad al-Sharaa"
// $searchFolded = "ahmad shara"
// $searchFoldedWords = "+folded:ahmad +folded:shara"
// $searchSkeletonWords = "+(skeleton:hmd) +(skeleton:cr skeleton:thr)"
// $searchSounds = ["(?:.* )?(?:[ae@][h][01aeidu][m][aed01Ls][dDE][0c])(?: .*)?","(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?"]
// $searchUnparted = ["hmd cr","hmdcr","h md cr","hm d cr","hmd c r"]
// $searchUnpartedSound = "[ae@][h](?:[01aeidu]|. .)[m](?:[aed01Ls]|. .)[dDE](?:. .|.)[SC](?:[aed01Ls]|. .)[r][aeHEc]"
// $searchFuzzyWords = "+(folded:ahmad~1 folded:ahmad skeleton:hmd) +(folded:shara~1 folded:shara skeleton:cr skeleton:thr)"
// $searchSlipWords = "+(skeleton:hmd skeleton:hnd skeleton:hdm skeleton:hmt skeleton:hmf) +(skeleton:cr skeleton:thr)"
// $searchPatterns = [{"sound":"(?:.* )?(?:[ae@][h][01aeidu][m][aed01Ls][dDE][0c])(?: .*)?","typo":"(?:.* )?(?:a(?:h(?:m(?:a(?:d[^ aeiouاوي]?|[^ aeiouاوي]d)|[^ aeiouاوي]ad)|[^ aeiouاوي]mad|amd)|[^ aeiouاوي]hmad|mhad))(?: .*)?","slip":"(?:.* )?(?:[ae@][h][01aeidu][n][aed01Ls][dDE][0c]|[ae@][h][01aeidu][dDE][aed01Ls][m][0c]|[ae@][h][01aeidu][m][aed01Ls][sTfF][0c])(?: .*)?"},{"sound":"(?:.* )?(?:[0][SC][aed01Ls][r][aeHEc]|[0][sT][01aeidu][h][aed01Ls][r][aeHEc])(?: .*)?","typo":"(?:.* )?(?:s(?:h(?:a(?:r(?:a[^ aeiouاوي]?|[^ aeiouاوي]a)|[^ aeiouاوي]ra)|[^ aeiouاوي]ara|raa)|[^ aeiouاوي]hara|ahra))(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = false
// $searchTextWords = "+\"Ahmad\" +\"al-Sharaa\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $s0 = "2025-03-07T23:59:59.999Z"
// $s1 = "2025-03-07T23:59:59.999Z"
// $s2 = "2025-03-07T00:00:00.000Z"
// $s3 = "2025-03-07T23:59:59.999Z"
// $s4 = "2025-03-07T00:00:00.000Z"
// $s5 = "2025-03-07T23:59:59.999Z"
// $s6 = "2025-03-07T00:00:00.000Z"
// $searchLimit = 2
