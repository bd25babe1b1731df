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
WHERE (node:Event|Place) AND (EXISTS { (node)-[:INSIDE|OCCURRED_WITHIN]->(:Place {id: $searchWithin}) }) AND (((NOT node:Claim OR (EXISTS { MATCH (node)-[:ATTRIBUTED_TO]->(sight0) WHERE sight0.id IN $s0 } AND NOT coalesce(EXISTS { MATCH (node)-[:ATTRIBUTED_TO]->(sight1) WHERE sight1.id IN $s1 }, false))) AND (NOT node:Event OR (NOT EXISTS { MATCH (node)<-[:BEARS_ON]-(sight2) } OR EXISTS { MATCH (node)<-[:BEARS_ON]-(sight3) WHERE (EXISTS { MATCH (sight3)-[:ATTRIBUTED_TO]->(sight4) WHERE sight4.id IN $s2 } AND NOT coalesce(EXISTS { MATCH (sight3)-[:ATTRIBUTED_TO]->(sight5) WHERE sight5.id IN $s3 }, false)) })) AND (NOT node:Quote OR ((EXISTS { MATCH (node)-[:SAID_BY]->(sight6) WHERE sight6.id IN $s4 } OR EXISTS { MATCH (node)-[:VIA]->(sight7) WHERE sight7.id IN $s5 }) AND NOT coalesce((EXISTS { MATCH (node)-[:SAID_BY]->(sight8) WHERE sight8.id IN $s6 } OR EXISTS { MATCH (node)-[:VIA]->(sight9) WHERE sight9.id IN $s7 }), false))) AND (NOT node:Relation OR (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight10) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight11) WHERE (EXISTS { MATCH (sight11)-[:ATTRIBUTED_TO]->(sight12) WHERE sight12.id IN $s8 } AND NOT coalesce(EXISTS { MATCH (sight11)-[:ATTRIBUTED_TO]->(sight13) WHERE sight13.id IN $s9 }, false)) })) AND (NOT node:Tenure OR (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight14) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight15) WHERE (EXISTS { MATCH (sight15)-[:ATTRIBUTED_TO]->(sight16) WHERE sight16.id IN $s10 } AND NOT coalesce(EXISTS { MATCH (sight15)-[:ATTRIBUTED_TO]->(sight17) WHERE sight17.id IN $s11 }, false)) }))))
WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree
WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit
WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,
  CASE rank WHEN 4 THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [rule, node.id] AS row
// $searchWritten = "Latakia"
// $searchFolded = "latakia"
// $searchFoldedWords = "+folded:latakia"
// $searchSkeletonWords = "+(skeleton:ltk skeleton:ltkt)"
// $searchSounds = ["(?:.* )?(?:[0][l][aed01Ls][tT][aed01Ls][kKQ][XZ]|[0][l][aed01Ls][tT][aed01Ls][kKQ][XZR][tT][0c])(?: .*)?"]
// $searchUnparted = ["ltk","l tk","lt k"]
// $searchUnpartedSound = "(?!)"
// $searchFuzzyWords = "+(folded:latakia~1 folded:latakia skeleton:ltk skeleton:ltkt)"
// $searchSlipWords = null
// $searchPatterns = [{"sound":"(?:.* )?(?:[0][l][aed01Ls][tT][aed01Ls][kKQ][XZ]|[0][l][aed01Ls][tT][aed01Ls][kKQ][XZR][tT][0c])(?: .*)?","typo":"(?:.* )?(?:l(?:a(?:t(?:a(?:k(?:i(?:a[^ ]?|(?:[^ ]a?)?)|(?:[^ ]i?)?a|ai)|(?:[^ ]k?)?ia|ika)|(?:[^ ]a?)?kia|kaia)|(?:[^ ]t?)?akia|atkia)|(?:[^ ]a?)?takia|taakia))(?: .*)?","slip":"(?:.* )?(?:(?!))(?: .*)?"}]
// $searchIsArabic = false
// $searchTextWords = "+\"Latakia\""
// $searchRules = ["EXACT","FOLDED","SKELETON","FUZZY","TEXT"]
// $searchCap = 1000
// $searchFuzzyCap = 200
// $searchWithin = "place:latakia-governorate"
// $s0 = ["organization:step-news-agency"]
// $s1 = ["organization:sana"]
// $s2 = ["organization:step-news-agency"]
// $s3 = ["organization:sana"]
// $s4 = ["organization:step-news-agency"]
// $s5 = ["organization:step-news-agency"]
// $s6 = ["organization:sana"]
// $s7 = ["organization:sana"]
// $s8 = ["organization:step-news-agency"]
// $s9 = ["organization:sana"]
// $s10 = ["organization:step-news-agency"]
// $s11 = ["organization:sana"]
// $searchLimit = 6

CALL () {
  UNWIND $connectIds0 AS id
  MATCH (thing:Actor {id: id}) WHERE true
  RETURN thing
}
WITH collect(thing) AS ends
WITH ends[0] AS center WHERE center IS NOT NULL
WITH center, {shown: [center], frontier: [[center, COUNT { (center)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() }]], nodes: [], links: [], isCut: false} AS state
WITH center, state, [each IN state.frontier | each[0]] AS frontier
WITH center, state, COLLECT {
  UNWIND frontier AS f
  CALL (f) {
    MATCH (f)<-[near:FROM|TO]-(ground:Relation)
    WITH f, near, ground LIMIT $connectLooked
    MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f AND ((NOT EXISTS { MATCH (ground)<-[:ABOUT]-(sight0) } OR EXISTS { MATCH (ground)<-[:ABOUT]-(sight1) WHERE (EXISTS { MATCH (sight1)-[:ATTRIBUTED_TO]->(sight2) WHERE sight2.id IN $s0 } AND NOT coalesce(EXISTS { MATCH (sight1)-[:ATTRIBUTED_TO]->(sight3) WHERE sight3.id IN $s1 }, false)) }) AND (NOT ground:Relation OR ((ground.startOrder <= datetime($s2) AND (ground.endMax >= datetime($s3) OR ground.endMax IS NULL)) OR ground.edtf IS NULL)))
    RETURN n, {kind: 'RELATION', role: null, side: null, ground: ground,
      source: CASE type(near) WHEN 'FROM' THEN f ELSE n END, target: CASE type(near) WHEN 'FROM' THEN n ELSE f END} AS link
    UNION ALL
    MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
    WITH f, near, ground LIMIT $connectLooked
    MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f AND ((NOT EXISTS { MATCH (ground)<-[:ABOUT]-(sight4) } OR EXISTS { MATCH (ground)<-[:ABOUT]-(sight5) WHERE (EXISTS { MATCH (sight5)-[:ATTRIBUTED_TO]->(sight6) WHERE sight6.id IN $s4 } AND NOT coalesce(EXISTS { MATCH (sight5)-[:ATTRIBUTED_TO]->(sight7) WHERE sight7.id IN $s5 }, false)) }) AND (NOT ground:Tenure OR ((ground.startOrder <= datetime($s6) AND (ground.endMax >= datetime($s7) OR ground.endMax IS NULL)) OR ground.edtf IS NULL)))
    RETURN n, {kind: 'TENURE', role: null, side: null, ground: ground,
      source: CASE type(near) WHEN 'HOLDS' THEN f ELSE n END, target: CASE type(near) WHEN 'HOLDS' THEN n ELSE f END} AS link
    UNION ALL
    MATCH (f)-[over:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
    WITH f, over, n LIMIT $connectLooked
    WITH f, over, n, CASE type(over) WHEN 'PARTICIPATED_IN' THEN endNode(over) WHEN 'OCCURRED_AT' THEN startNode(over) END AS ground
    WHERE n <> f AND ((NOT n:Event OR (NOT EXISTS { MATCH (n)<-[:BEARS_ON]-(sight8) } OR EXISTS { MATCH (n)<-[:BEARS_ON]-(sight9) WHERE (EXISTS { MATCH (sight9)-[:ATTRIBUTED_TO]->(sight10) WHERE sight10.id IN $s8 } AND NOT coalesce(EXISTS { MATCH (sight9)-[:ATTRIBUTED_TO]->(sight11) WHERE sight11.id IN $s9 }, false)) })) AND (NOT n:Event OR ((n.startOrder <= datetime($s10) AND (n.endMax >= datetime($s11) OR n.endMax IS NULL)) OR n.edtf IS NULL)))
    RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,
      source: startNode(over), target: endNode(over)} AS link
  }
  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)
  RETURN [n, link]
} AS found
CALL (state, found) {
  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n
  WITH DISTINCT n
  WITH n, COUNT { (n)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } AS degree
  ORDER BY degree DESC, n.id
  RETURN collect([n, degree])[..$connectFirst + 1] AS fresh
}
WITH center, state, found, fresh, fresh[..$connectFirst - size(state.nodes)] AS kept
WITH center, state, found, fresh, kept, state.shown + [each IN kept | each[0]] AS shown
WITH center, {shown: shown, frontier: kept,
  nodes: state.nodes + [each IN kept | {node: each[0], distance: 1, degree: each[1]}],
  links: state.links + [each IN found WHERE each[0] IN shown | each[1]],
  isCut: state.isCut OR size(fresh) > size(kept) OR any(each IN state.frontier WHERE each[1] > $connectLooked)} AS state
CALL (state) {
  UNWIND state.links[..2000] AS link
  WITH link ORDER BY link.source.id, link.target.id, link.kind, link.ground.id, link.role
  RETURN collect(link) AS links
}
WITH center, state.nodes AS nodes, links, state.isCut OR size(state.links) > 2000 AS truncated
RETURN [COLLECT {
  UNWIND nodes AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [COLLECT {
    UNWIND [n0.node] AS n1
    WITH n1 WHERE n1 IS NOT NULL
    RETURN [n1.id]
  }]
}, COLLECT {
  UNWIND links AS n2
  WITH n2 WHERE n2 IS NOT NULL
  RETURN [n2.kind]
}, truncated] AS row
// $connectIds0 = ["organization:syrian-government-forces"]
// $s0 = ["organization:step-news-agency"]
// $s1 = ["organization:sana"]
// $s2 = "2025-03-07T23:59:59.999Z"
// $s3 = "2025-03-06T00:00:00.000Z"
// $s4 = ["organization:step-news-agency"]
// $s5 = ["organization:sana"]
// $s6 = "2025-03-07T23:59:59.999Z"
// $s7 = "2025-03-06T00:00:00.000Z"
// $s8 = ["organization:step-news-agency"]
// $s9 = ["organization:sana"]
// $s10 = "2025-03-07T23:59:59.999Z"
// $s11 = "2025-03-06T00:00:00.000Z"
// $connectFirst = 5
// $connectLooked = 2000

CALL () {
  UNWIND $connectIds0 AS id
  MATCH (thing:Actor {id: id}) WHERE true
  RETURN thing
}
WITH collect(thing) AS ends
WITH [id IN $connectEnds | [thing IN ends WHERE thing.id = id][0]] AS ends
WHERE all(thing IN ends WHERE thing IS NOT NULL)
CALL (ends) {
  UNWIND range(0, size(ends) - 2) AS i
  UNWIND range(i + 1, size(ends) - 1) AS j
  WITH i, j, ends[i] AS a, ends[j] AS b
  WITH i, j, a, b, reduce(
    state = {ways: [[[a, [a], []]], [[b, [b], []]]], things: [[[a, COUNT { (a)--() }]], [[b, COUNT { (b)--() }]]], last: null,
      length: 0, found: CASE WHEN a = b THEN [[[a], []]] ELSE [] END, isOpen: a <> b, isCut: false},
    length IN range(1, $connectHops) |
    CASE WHEN NOT state.isOpen OR size(state.found) >= $connectFirst THEN state ELSE COLLECT {
      WITH state, [way IN state.ways[coalesce(state.last, 2)] WHERE NOT way[0] IN [a, b] | way[0]] AS ns
      WITH state, COLLECT {
        CALL (ns) { UNWIND ns AS n WITH DISTINCT n RETURN n }
        RETURN [n, COUNT { (n)--() }]
      } AS fresh
      WITH state, CASE state.last WHEN 0 THEN [fresh, state.things[1]] WHEN 1 THEN [state.things[0], fresh] ELSE state.things END AS things
      WITH state, things, CASE WHEN reduce(links = 0, thing IN things[0] | links + thing[1]) <= reduce(links = 0, thing IN things[1] | links + thing[1]) THEN 0 ELSE 1 END AS side
      WITH state, things, side, things[side] AS open
      WITH state, things, side, open, reduce(least = 0, bit IN CASE WHEN size(open) > 30 THEN range(0, 23) ELSE [] END |
        CASE WHEN size([each IN open WHERE each[1] >= least + toInteger(2 ^ (23 - bit))]) >= 30
          THEN least + toInteger(2 ^ (23 - bit)) ELSE least END) AS least
      WITH state, things, side, open, CASE WHEN size(open) > 30
        THEN ([each IN open WHERE each[1] > least] + [each IN open WHERE each[1] = least])[..30] ELSE open END AS openKept
      WITH state, things, side, open, [thing IN openKept | [thing[0], [way IN state.ways[side] WHERE way[0] = thing[0]]]] AS frontier,
        COLLECT {
          UNWIND openKept AS thing
          WITH thing[0] AS f, thing[1] AS degree WHERE degree > $connectLooked AND COUNT { (f)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } > $connectLooked
          RETURN true
        } AS long
      WITH state, things, side, frontier, state.isCut OR size(open) > 30 OR size(long) > 0
        OR any(each IN frontier WHERE size(each[1]) > 5) AS isCut
      WITH state, things, side, frontier, isCut, COLLECT {
        UNWIND frontier AS each
        WITH each[0] AS f, each[1][..5] AS ways
        CALL (f) {
          MATCH (f)<-[near:FROM|TO]-(ground:Relation)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f AND (NOT EXISTS { MATCH (ground)<-[:ABOUT]-(sight0) } OR EXISTS { MATCH (ground)<-[:ABOUT]-(sight1) WHERE (EXISTS { MATCH (sight1)-[:ATTRIBUTED_TO]->(sight2) WHERE sight2.id IN $s0 } AND NOT coalesce(EXISTS { MATCH (sight1)-[:ATTRIBUTED_TO]->(sight3) WHERE sight3.id IN $s1 }, false)) })
          RETURN n, [near, far] AS link
          UNION ALL
          MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f AND (NOT EXISTS { MATCH (ground)<-[:ABOUT]-(sight4) } OR EXISTS { MATCH (ground)<-[:ABOUT]-(sight5) WHERE (EXISTS { MATCH (sight5)-[:ATTRIBUTED_TO]->(sight6) WHERE sight6.id IN $s2 } AND NOT coalesce(EXISTS { MATCH (sight5)-[:ATTRIBUTED_TO]->(sight7) WHERE sight7.id IN $s3 }, false)) })
          RETURN n, [near, far] AS link
          UNION ALL
          MATCH (f)-[over:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
          WITH f, over, n LIMIT $connectLooked
          WITH f, over, n
          WHERE n <> f AND (NOT n:Event OR (NOT EXISTS { MATCH (n)<-[:BEARS_ON]-(sight8) } OR EXISTS { MATCH (n)<-[:BEARS_ON]-(sight9) WHERE (EXISTS { MATCH (sight9)-[:ATTRIBUTED_TO]->(sight10) WHERE sight10.id IN $s4 } AND NOT coalesce(EXISTS { MATCH (sight9)-[:ATTRIBUTED_TO]->(sight11) WHERE sight11.id IN $s5 }, false)) }))
          RETURN n, [over] AS link
        }
        RETURN [n, null, ways, link]
      } AS found
      WITH state, things, side, isCut, found, CASE WHEN size(found) > 1000 THEN found ELSE [] END AS many
      WITH state, things, side, isCut, found, COLLECT {
        UNWIND many AS each
        WITH each, each[0] AS n
        RETURN [n, COUNT { (n)--() }, each[2], each[3]]
      } AS weighed
      WITH state, things, side, isCut, CASE size(weighed) WHEN 0 THEN found ELSE weighed END AS reached
      WITH state, things, side, isCut, reached, reduce(least = 0, bit IN CASE WHEN size(reached) > 1000 THEN range(0, 23) ELSE [] END |
        CASE WHEN size([each IN reached WHERE each[1] >= least + toInteger(2 ^ (23 - bit))]) >= 1000
          THEN least + toInteger(2 ^ (23 - bit)) ELSE least END) AS least
      WITH state, things, side, isCut, reached, CASE WHEN size(reached) > 1000
        THEN ([each IN reached WHERE each[1] > least] + [each IN reached WHERE each[1] = least])[..1000] ELSE reached END AS reachedKept
      WITH state, things, side, reached, isCut, COLLECT {
        UNWIND reachedKept AS each
        WITH each[0] AS n, each[2] AS ways, each[3] AS link
        UNWIND ways AS way
        WITH n, way, link WHERE NOT n IN way[1]
        LIMIT 1001
        RETURN [n, way[1] + [n], way[2] + [link]]
      } AS near
      WITH state, things, side, near[..1000] AS near,
        isCut OR size(reached) > 1000 OR size(near) > 1000 AS isCut
      WITH state, things, side, near, isCut, state.ways[1 - side] AS far
      WITH state, things, side, near, isCut, far, [way IN far | way[0]] AS others
      WITH state, things, side, near, isCut, far, [way IN near WHERE way[0] IN others] AS met
      WITH state, things, side, near, isCut, far, COLLECT {
        UNWIND met AS here
        UNWIND [way IN far WHERE way[0] = here[0]] AS there
        WITH here, there WHERE none(n IN there[1] WHERE n <> here[0] AND n IN here[1])
        WITH CASE side WHEN 0 THEN [here, there] ELSE [there, here] END AS halves
        LIMIT 201
        RETURN [halves[0][1] + reverse(halves[1][1])[1..], halves[0][2] + reverse(halves[1][2])]
      } AS paths
      RETURN {ways: CASE side WHEN 0 THEN [near, far] ELSE [far, near] END, things: things, last: side, length: length,
        found: state.found + paths[..200], isOpen: any(way IN near WHERE NOT way[0] IN [a, b]),
        isCut: isCut OR size(paths) > 200}
    }[0] END) AS state
  WITH i, j, a, b, state.found AS found,
    state.isCut OR (state.isOpen AND state.length < $connectHops) AS isCut
  UNWIND range(0, size(found)) AS place
  WITH i, j, a, b, isCut, place, found[place] AS path
  UNWIND CASE WHEN coalesce(size(path[1]), 0) = 0 THEN [null] ELSE range(0, size(path[1]) - 1) END AS at
  WITH i, j, a, b, isCut, place, path, at, CASE WHEN path[1][at][1] IS NULL THEN {kind: type(path[1][at][0]), role: path[1][at][0].role, side: path[1][at][0].side, ground: CASE type(path[1][at][0]) WHEN 'PARTICIPATED_IN' THEN endNode(path[1][at][0]) WHEN 'OCCURRED_AT' THEN startNode(path[1][at][0]) END,
    source: startNode(path[1][at][0]), target: endNode(path[1][at][0])}
  WHEN type(path[1][at][0]) IN ['FROM', 'TO'] THEN {kind: 'RELATION', role: null, side: null, ground: startNode(path[1][at][0]),
    source: endNode(CASE type(path[1][at][0]) WHEN 'FROM' THEN path[1][at][0] ELSE path[1][at][1] END), target: endNode(CASE type(path[1][at][0]) WHEN 'FROM' THEN path[1][at][1] ELSE path[1][at][0] END)}
  ELSE {kind: 'TENURE', role: null, side: null, ground: endNode(CASE type(path[1][at][0]) WHEN 'HOLDS' THEN path[1][at][0] ELSE path[1][at][1] END),
    source: startNode(CASE type(path[1][at][0]) WHEN 'HOLDS' THEN path[1][at][0] ELSE path[1][at][1] END), target: endNode(CASE type(path[1][at][0]) WHEN 'HOLDS' THEN path[1][at][1] ELSE path[1][at][0] END)} END AS link
  WITH link.ground AS ground, collect([i, j, a, b, isCut, place, path[0], at, link]) AS uses
  WITH uses, CASE WHEN ground IS NOT NULL THEN COUNT {
    MATCH (ground)<-[:ABOUT]-(claim)
    WHERE (EXISTS { MATCH (claim)-[:ATTRIBUTED_TO]->(sight12) WHERE sight12.id IN $s6 } AND NOT coalesce(EXISTS { MATCH (claim)-[:ATTRIBUTED_TO]->(sight13) WHERE sight13.id IN $s7 }, false))
    WITH claim LIMIT 100
    CALL (claim) {
      MATCH (claim)-[hop:ATTRIBUTED_TO]->(origin)
      RETURN origin ORDER BY hop.position DESC LIMIT 1
    }
    RETURN DISTINCT origin
  } END AS origins
  UNWIND uses AS use
  WITH use[0] AS i, use[1] AS j, use[2] AS a, use[3] AS b, use[4] AS isCut, use[5] AS place, use[6] AS things,
    use[7] AS at, use[8] AS link, origins ORDER BY at
  WITH i, j, a, b, isCut, place, things, min(origins) AS support,
    collect(CASE WHEN at IS NOT NULL THEN {origin: things[at], goal: things[at + 1], link: link, origins: origins} END) AS hops
  WITH i, j, a, b, isCut, things, support, hops, size(hops) AS length
  ORDER BY length, coalesce(support, 0) DESC, [n IN things | n.id], [hop IN hops | hop.link.ground.id], [hop IN hops | hop.link.role]
  WITH i, j, a, b, isCut, collect(CASE WHEN things IS NOT NULL THEN {length: length, support: support, hops: hops} END) AS ranked
  WITH i, j, a, b, ranked[..$connectFirst] AS paths, isCut OR size(ranked) > $connectFirst AS truncated
  WITH i, j, a, b, paths, truncated ORDER BY i, j
  RETURN collect({source: a, target: b, paths: paths, truncated: truncated}) AS pairs
}
WITH pairs, pairs[0] AS pair
WITH pairs, pair.source AS source, pair.target AS target, pair.paths AS paths, pair.truncated AS truncated
RETURN [COLLECT {
  UNWIND pairs AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [COLLECT {
    UNWIND n0.paths AS n1
    WITH n1 WHERE n1 IS NOT NULL
    RETURN [n1.support, COLLECT {
      UNWIND n1.hops AS n2
      WITH n2 WHERE n2 IS NOT NULL
      RETURN [COLLECT {
        UNWIND [n2.goal] AS n3
        WITH n3 WHERE n3 IS NOT NULL
        RETURN [n3.id]
      }, n2.origins]
    }]
  }]
}] AS row
// $connectIds0 = ["organization:syrian-government-forces","group:assad-loyalist-fighters"]
// $s0 = ["organization:step-news-agency"]
// $s1 = ["organization:sana"]
// $s2 = ["organization:step-news-agency"]
// $s3 = ["organization:sana"]
// $s4 = ["organization:step-news-agency"]
// $s5 = ["organization:sana"]
// $s6 = ["organization:step-news-agency"]
// $s7 = ["organization:sana"]
// $connectEnds = ["organization:syrian-government-forces","group:assad-loyalist-fighters"]
// $connectHops = 2
// $connectFirst = 1
// $connectLooked = 300
