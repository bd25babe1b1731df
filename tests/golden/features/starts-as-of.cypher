WITH [] AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded
  WITH known, name LIMIT $searchCap
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known AND ((name.recordedFrom <= datetime($s12) AND (name.startOrder <= datetime($s13) OR name.edtf IS NULL) AND (name.endMax >= datetime($s14) OR name.endMax IS NULL)))
  WITH node, min([0, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  WHERE ((node.recordedFrom <= datetime($s0) AND (NOT node:Claim OR (node.publishedStartOrder <= datetime($s1) OR node.publishedEdtf IS NULL)) AND (NOT node:Document OR (node.publishedStartOrder <= datetime($s2) OR node.publishedEdtf IS NULL)) AND (NOT node:Event OR ((node.startOrder <= datetime($s3) OR node.edtf IS NULL) AND (NOT EXISTS { MATCH (node)<-[:BEARS_ON]-(sight0) } OR EXISTS { MATCH (node)<-[:BEARS_ON]-(sight1) WHERE (sight1.publishedStartOrder <= datetime($s4) OR sight1.publishedEdtf IS NULL) }))) AND (NOT node:Quote OR (node.startOrder <= datetime($s5) OR node.edtf IS NULL)) AND (NOT node:Relation OR ((node.startOrder <= datetime($s6) OR node.edtf IS NULL) AND (node.endMax >= datetime($s7) OR node.endMax IS NULL) AND (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight2) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight3) WHERE (sight3.publishedStartOrder <= datetime($s8) OR sight3.publishedEdtf IS NULL) }))) AND (NOT node:Tenure OR ((node.startOrder <= datetime($s9) OR node.edtf IS NULL) AND (node.endMax >= datetime($s10) OR node.endMax IS NULL) AND (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight4) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight5) WHERE (sight5.publishedStartOrder <= datetime($s11) OR sight5.publishedEdtf IS NULL) })))))
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known AND ((name.recordedFrom <= datetime($s12) AND (name.startOrder <= datetime($s13) OR name.edtf IS NULL) AND (name.endMax >= datetime($s14) OR name.endMax IS NULL)))
  WITH node, min([1, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  WHERE ((node.recordedFrom <= datetime($s0) AND (NOT node:Claim OR (node.publishedStartOrder <= datetime($s1) OR node.publishedEdtf IS NULL)) AND (NOT node:Document OR (node.publishedStartOrder <= datetime($s2) OR node.publishedEdtf IS NULL)) AND (NOT node:Event OR ((node.startOrder <= datetime($s3) OR node.edtf IS NULL) AND (NOT EXISTS { MATCH (node)<-[:BEARS_ON]-(sight0) } OR EXISTS { MATCH (node)<-[:BEARS_ON]-(sight1) WHERE (sight1.publishedStartOrder <= datetime($s4) OR sight1.publishedEdtf IS NULL) }))) AND (NOT node:Quote OR (node.startOrder <= datetime($s5) OR node.edtf IS NULL)) AND (NOT node:Relation OR ((node.startOrder <= datetime($s6) OR node.edtf IS NULL) AND (node.endMax >= datetime($s7) OR node.endMax IS NULL) AND (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight2) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight3) WHERE (sight3.publishedStartOrder <= datetime($s8) OR sight3.publishedEdtf IS NULL) }))) AND (NOT node:Tenure OR ((node.startOrder <= datetime($s9) OR node.edtf IS NULL) AND (node.endMax >= datetime($s10) OR node.endMax IS NULL) AND (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight4) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight5) WHERE (sight5.publishedStartOrder <= datetime($s11) OR sight5.publishedEdtf IS NULL) })))))
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
CALL (found) {
  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit
  CALL db.index.fulltext.queryNodes('name_words', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name
  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)
  WITH known, name
  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known AND ((name.recordedFrom <= datetime($s12) AND (name.startOrder <= datetime($s13) OR name.edtf IS NULL) AND (name.endMax >= datetime($s14) OR name.endMax IS NULL)))
  WITH node, min([2, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best
  WHERE ((node.recordedFrom <= datetime($s0) AND (NOT node:Claim OR (node.publishedStartOrder <= datetime($s1) OR node.publishedEdtf IS NULL)) AND (NOT node:Document OR (node.publishedStartOrder <= datetime($s2) OR node.publishedEdtf IS NULL)) AND (NOT node:Event OR ((node.startOrder <= datetime($s3) OR node.edtf IS NULL) AND (NOT EXISTS { MATCH (node)<-[:BEARS_ON]-(sight0) } OR EXISTS { MATCH (node)<-[:BEARS_ON]-(sight1) WHERE (sight1.publishedStartOrder <= datetime($s4) OR sight1.publishedEdtf IS NULL) }))) AND (NOT node:Quote OR (node.startOrder <= datetime($s5) OR node.edtf IS NULL)) AND (NOT node:Relation OR ((node.startOrder <= datetime($s6) OR node.edtf IS NULL) AND (node.endMax >= datetime($s7) OR node.endMax IS NULL) AND (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight2) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight3) WHERE (sight3.publishedStartOrder <= datetime($s8) OR sight3.publishedEdtf IS NULL) }))) AND (NOT node:Tenure OR ((node.startOrder <= datetime($s9) OR node.edtf IS NULL) AND (node.endMax >= datetime($s10) OR node.endMax IS NULL) AND (NOT EXISTS { MATCH (node)<-[:ABOUT]-(sight4) } OR EXISTS { MATCH (node)<-[:ABOUT]-(sight5) WHERE (sight5.publishedStartOrder <= datetime($s11) OR sight5.publishedEdtf IS NULL) })))))
  RETURN collect([node, best]) AS more
}
WITH found + more AS found
UNWIND found AS hit
WITH hit[0] AS node, min(hit[1]) AS best
WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id
ORDER BY rank, degree DESC, id LIMIT $searchLimit
RETURN [text, node.id] AS row
// $searchFolded = "syrian"
// $searchFoldedWords = "+folded:syrian*"
// $searchSkeletonWords = "+skeleton:trn*"
// $searchSounds = ["(?:.* )?(?:[0][sT][YidNsR][r][XZR][n].*)(?: .*)?"]
// $s0 = "2100-12-31T23:59:59.999Z"
// $s1 = "2025-03-07T23:59:59.999Z"
// $s2 = "2025-03-07T23:59:59.999Z"
// $s3 = "2025-03-06T23:59:59.999Z"
// $s4 = "2025-03-07T23:59:59.999Z"
// $s5 = "2025-03-07T23:59:59.999Z"
// $s6 = "2025-03-06T23:59:59.999Z"
// $s7 = "2025-03-06T00:00:00.000Z"
// $s8 = "2025-03-07T23:59:59.999Z"
// $s9 = "2025-03-06T23:59:59.999Z"
// $s10 = "2025-03-06T00:00:00.000Z"
// $s11 = "2025-03-07T23:59:59.999Z"
// $s12 = "2100-12-31T23:59:59.999Z"
// $s13 = "2025-03-06T23:59:59.999Z"
// $s14 = "2025-03-06T00:00:00.000Z"
// $searchCap = 100
// $searchLimit = 3

CALL () {
  UNWIND $connectIds0 AS id
  MATCH (thing:Actor {id: id}) WHERE thing.recordedFrom <= datetime($s0)
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
          MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f AND (ground.recordedFrom <= datetime($s1) AND (ground.startOrder <= datetime($s2) OR ground.edtf IS NULL) AND (ground.endMax >= datetime($s3) OR ground.endMax IS NULL) AND (NOT EXISTS { MATCH (ground)<-[:ABOUT]-(sight0) } OR EXISTS { MATCH (ground)<-[:ABOUT]-(sight1) WHERE (sight1.publishedStartOrder <= datetime($s4) OR sight1.publishedEdtf IS NULL) })) AND n.recordedFrom <= datetime($s5)
          RETURN n, [near, far] AS link
          UNION ALL
          MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)
          WITH f, near, ground LIMIT $connectLooked
          MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f AND (ground.recordedFrom <= datetime($s6) AND (ground.startOrder <= datetime($s7) OR ground.edtf IS NULL) AND (ground.endMax >= datetime($s8) OR ground.endMax IS NULL) AND (NOT EXISTS { MATCH (ground)<-[:ABOUT]-(sight2) } OR EXISTS { MATCH (ground)<-[:ABOUT]-(sight3) WHERE (sight3.publishedStartOrder <= datetime($s9) OR sight3.publishedEdtf IS NULL) })) AND n.recordedFrom <= datetime($s10)
          RETURN n, [near, far] AS link
          UNION ALL
          MATCH (f)-[over:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
          WITH f, over, n LIMIT $connectLooked
          WITH f, over, n
          WHERE n <> f AND (n.recordedFrom <= datetime($s11) AND (NOT n:Event OR ((n.startOrder <= datetime($s12) OR n.edtf IS NULL) AND (NOT EXISTS { MATCH (n)<-[:BEARS_ON]-(sight4) } OR EXISTS { MATCH (n)<-[:BEARS_ON]-(sight5) WHERE (sight5.publishedStartOrder <= datetime($s13) OR sight5.publishedEdtf IS NULL) }))))
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
    WHERE (claim.recordedFrom <= datetime($s14) AND (claim.publishedStartOrder <= datetime($s15) OR claim.publishedEdtf IS NULL))
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
    RETURN [n1.length]
  }, n0.truncated]
}] AS row
// $connectIds0 = ["person:bashar-al-assad","person:ahmed-al-sharaa"]
// $s0 = "2100-12-31T23:59:59.999Z"
// $s1 = "2100-12-31T23:59:59.999Z"
// $s2 = "2025-03-06T23:59:59.999Z"
// $s3 = "2025-03-06T00:00:00.000Z"
// $s4 = "2025-03-07T23:59:59.999Z"
// $s5 = "2100-12-31T23:59:59.999Z"
// $s6 = "2100-12-31T23:59:59.999Z"
// $s7 = "2025-03-06T23:59:59.999Z"
// $s8 = "2025-03-06T00:00:00.000Z"
// $s9 = "2025-03-07T23:59:59.999Z"
// $s10 = "2100-12-31T23:59:59.999Z"
// $s11 = "2100-12-31T23:59:59.999Z"
// $s12 = "2025-03-06T23:59:59.999Z"
// $s13 = "2025-03-07T23:59:59.999Z"
// $s14 = "2100-12-31T23:59:59.999Z"
// $s15 = "2025-03-07T23:59:59.999Z"
// $connectEnds = ["person:bashar-al-assad","person:ahmed-al-sharaa"]
// $connectHops = 2
// $connectFirst = 1
// $connectLooked = 300

WITH 0 AS named, datetime($w7) AS earliest, datetime($w8) AS latest WHERE earliest IS NOT NULL AND latest IS NOT NULL
WITH named, datetime.truncate('month', earliest) AS origin, datetime.truncate('month', latest) AS last
WITH named, origin AS start, last WHERE start <= last
WITH named, start, CASE WHEN start + duration({months: $w9}) < last THEN $w9 ELSE duration.inMonths(start, last).months END AS most
WITH named, start, most, start + duration({months: (most + 1)}) AS stop
CALL (start, stop) {
  CALL (start, stop) {
    MATCH (m0:Event) WHERE m0.id IS NOT NULL AND (m0.recordedFrom <= datetime($w0) AND (m0.startOrder <= datetime($w1) OR m0.edtf IS NULL) AND (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (m2.publishedStartOrder <= datetime($w2) OR m2.publishedEdtf IS NULL) })) AND m0.startOrder >= datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(start)), k)] + [''] AS period
    MATCH (m0:Event) USING INDEX m0:Event(longIn, startOrder, id) WHERE m0.id IS NOT NULL AND (m0.recordedFrom <= datetime($w0) AND (m0.startOrder <= datetime($w1) OR m0.edtf IS NULL) AND (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (m2.publishedStartOrder <= datetime($w2) OR m2.publishedEdtf IS NULL) })) AND m0.longIn = period AND m0.startOrder < datetime.truncate('day', start) AND m0.startOrder < stop AND m0.edtf IS NOT NULL AND (m0.endMax >= start OR m0.endMax IS NULL)
    RETURN m0
  }
  WITH start, stop, m0 LIMIT $w6 + 1
  WITH duration.inMonths(start, CASE WHEN m0.startMin > start THEN m0.startMin ELSE start END).months AS opens,
    duration.inMonths(start, CASE WHEN m0.endMax < stop THEN m0.endMax ELSE stop - duration({milliseconds: 1}) END).months AS closes,
    coalesce(m0.startMin >= start AND m0.endMax < stop AND NOT m0.approximate AND NOT m0.uncertain, false) AS isWhole,
    m0.precision IN $w10 AS isCoarse
  WITH opens, closes, isWhole AND opens = closes AS isCertain, isCoarse, count(*) AS events
  RETURN collect({opens: opens, closes: closes, isCertain: isCertain, isCoarse: isCoarse, events: events}) AS runs
}
WITH start, most, runs, named, reduce(n = 0, row IN runs | n + row.events) AS met
WITH start, most, runs, CASE WHEN met > named THEN met ELSE named END AS walked
UNWIND range(0, most) AS i
WITH start + duration({months: i}) AS bucket, walked, [row IN runs WHERE row.opens <= i AND i <= row.closes] AS runs
WITH bucket, walked, reduce(n = 0, row IN runs | n + row.events) AS possible,
  reduce(n = 0, row IN runs | n + CASE WHEN row.isCertain THEN row.events ELSE 0 END) AS certain, reduce(n = 0, row IN runs | n + CASE WHEN row.isCoarse THEN row.events ELSE 0 END) AS coarselyDated
WITH collect({bucket: bucket, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked}) AS rows, sum(possible) AS reached
UNWIND CASE WHEN reached > $w11 THEN rows[..1] ELSE rows END AS row
WITH row.bucket AS bucket, row.certain AS certain, row.possible AS possible, row.coarselyDated AS coarselyDated,
  CASE WHEN reached > row.walked THEN reached ELSE row.walked END AS walked
CALL (bucket) {
  WITH bucket, bucket + duration({months: 1}) AS next
  CALL (bucket, next) {
    MATCH (m6:Event) WHERE m6.id IS NOT NULL AND (m6.recordedFrom <= datetime($w12) AND (m6.startOrder <= datetime($w13) OR m6.edtf IS NULL) AND (NOT EXISTS { MATCH (m6)<-[:BEARS_ON]-(m7) } OR EXISTS { MATCH (m6)<-[:BEARS_ON]-(m8) WHERE (m8.publishedStartOrder <= datetime($w14) OR m8.publishedEdtf IS NULL) })) AND m6.startOrder >= datetime.truncate('day', bucket) AND m6.startOrder < next AND m6.edtf IS NOT NULL AND (m6.endMax >= bucket OR m6.endMax IS NULL)
    RETURN m6
    UNION ALL
    UNWIND [k IN [7, 4, 3, 2] | left(toString(date(bucket)), k)] + [''] AS period
    MATCH (m6:Event) USING INDEX m6:Event(longIn, startOrder, id) WHERE m6.id IS NOT NULL AND (m6.recordedFrom <= datetime($w12) AND (m6.startOrder <= datetime($w13) OR m6.edtf IS NULL) AND (NOT EXISTS { MATCH (m6)<-[:BEARS_ON]-(m7) } OR EXISTS { MATCH (m6)<-[:BEARS_ON]-(m8) WHERE (m8.publishedStartOrder <= datetime($w14) OR m8.publishedEdtf IS NULL) })) AND m6.longIn = period AND m6.startOrder < datetime.truncate('day', bucket) AND m6.startOrder < next AND m6.edtf IS NOT NULL AND (m6.endMax >= bucket OR m6.endMax IS NULL)
    RETURN m6
  }
  WITH bucket, next, m6 LIMIT $w22 + 1
  MATCH (m6)<-[:ABOUT]-(m9) WHERE ((m9.kind = $w15 OR EXISTS { MATCH (m9)-[:SUPERSEDES]->(m10) WHERE (m10.recordedFrom <= datetime($w17) AND (m10.publishedStartOrder <= datetime($w18) OR m10.publishedEdtf IS NULL)) AND m10.kind = $w16 }) AND m9.recordedFrom <= datetime($w19) AND (m9.publishedStartOrder <= datetime($w20) OR m9.publishedEdtf IS NULL))
  WITH m9 AS claim, m6 AS event, CASE WHEN m6.startMin >= bucket AND m6.endMax < next AND NOT m6.approximate AND NOT m6.uncertain THEN m6.id END AS meant LIMIT $w21 + 1
  WITH collect(claim) AS claims, collect(DISTINCT event) AS events, collect(DISTINCT meant) AS certain
  WITH certain, size(claims) > $w21 AS isTruncated, claims, events
  WITH certain, isTruncated, CASE WHEN isTruncated THEN [] ELSE claims END AS claims, CASE WHEN isTruncated THEN [] ELSE events END AS events
  RETURN {claims: claims, events: events, ids: [each IN claims | each.id], certain: certain, isTruncated: isTruncated} AS toll_FATALITIES_20
}
WITH toString(date(bucket)) AS bucketFrom, toString(date(bucket + duration({months: 1})) - duration({days: 1})) AS bucketTo,
  certain, possible, coarselyDated, walked, possible > 0 AND possible = coarselyDated AS isFinerThanDates, bucket
  , toll_FATALITIES_20
ORDER BY bucket
WITH collect({bucketFrom: bucketFrom, bucketTo: bucketTo, certain: certain, possible: possible, coarselyDated: coarselyDated, walked: walked, isFinerThanDates: isFinerThanDates, toll_FATALITIES_20: toll_FATALITIES_20}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m11) WHERE m11.recordedFrom <= datetime($w23) RETURN m11 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m12) WHERE m12.recordedFrom <= datetime($w24) RETURN m12 AS actor
  }
  RETURN collect(DISTINCT actor) AS actors
}
RETURN [COLLECT {
  UNWIND claims AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureQualifier, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, n0.figureRawText, toString(n0.coversStartMin), toString(n0.coversEndMax), n0.coversEdtf, toString(n0.publishedStartMin), toString(n0.publishedEndMax), n0.publishedEdtf, COLLECT {
    MATCH (n0)-[:COVERS_PLACE]->(n1)
    WHERE n1.recordedFrom <= datetime($p0)
    WITH n1 LIMIT 1
    RETURN [n1.id, n1.name, n1.kind, COLLECT {
      MATCH (n1)-[:INSIDE]->(n2)
      WHERE n2.recordedFrom <= datetime($p1)
      WITH n2 ORDER BY n2.id LIMIT 1000
      RETURN [n2.id]
    }]
  }, COLLECT {
    MATCH (n0)-[r3:SUPERSEDES]->(n3)
    WHERE (n3.recordedFrom <= datetime($p2) AND (n3.publishedStartOrder <= datetime($p3) OR n3.publishedEdtf IS NULL))
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n4)
    WHERE n4.recordedFrom <= datetime($p4)
    WITH n4 ORDER BY n4.judgedAt DESC, n4.id DESC LIMIT 1000
    RETURN [n4.status, n4.credibility, toString(n4.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n5)
    WITH n5 LIMIT 1
    RETURN [n5.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n6)
    WHERE n6.recordedFrom <= datetime($p5)
    WITH n6 ORDER BY n6.id LIMIT 1000
    RETURN [n6.id]
  }, COLLECT {
    MATCH (n0)-[r7:ATTRIBUTED_TO]->(n7)
    WHERE n7.recordedFrom <= datetime($p6)
    WITH n7, r7 ORDER BY r7.position, n7.id, r7.position LIMIT 1000
    RETURN [r7.position, r7.hop, r7.verb, r7.named, n7.id]
  }]
}, COLLECT {
  UNWIND events AS n8
  WITH n8 WHERE n8 IS NOT NULL
  RETURN [n8.id, COLLECT {
    MATCH (n8)(()<-[:JUDGES]-(n10:IdentityJudgement WHERE n10.verdict IN $p8 AND n10.recordedFrom <= datetime($p9))-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n9:IdentityJudgement)
    WHERE n9.recordedFrom <= datetime($p7)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
      MATCH (n9)-[:JUDGES]->(n11)
      WHERE (n11.recordedFrom <= datetime($p10) AND (NOT n11:Event OR ((n11.startOrder <= datetime($p11) OR n11.edtf IS NULL) AND (NOT EXISTS { MATCH (n11)<-[:BEARS_ON]-(n12) } OR EXISTS { MATCH (n11)<-[:BEARS_ON]-(n13) WHERE (n13.publishedStartOrder <= datetime($p12) OR n13.publishedEdtf IS NULL) }))) AND (NOT n11:Relation OR ((n11.startOrder <= datetime($p13) OR n11.edtf IS NULL) AND (n11.endMax >= datetime($p14) OR n11.endMax IS NULL) AND (NOT EXISTS { MATCH (n11)<-[:ABOUT]-(n14) } OR EXISTS { MATCH (n11)<-[:ABOUT]-(n15) WHERE (n15.publishedStartOrder <= datetime($p15) OR n15.publishedEdtf IS NULL) }))) AND (NOT n11:Tenure OR ((n11.startOrder <= datetime($p16) OR n11.edtf IS NULL) AND (n11.endMax >= datetime($p17) OR n11.endMax IS NULL) AND (NOT EXISTS { MATCH (n11)<-[:ABOUT]-(n16) } OR EXISTS { MATCH (n11)<-[:ABOUT]-(n17) WHERE (n17.publishedStartOrder <= datetime($p18) OR n17.publishedEdtf IS NULL) }))))
      WITH n11 ORDER BY n11.id LIMIT 1000
      RETURN [n11.id]
    }]
  }, n8.title, COLLECT {
    MATCH (n8)-[r18:OCCURRED_AT]->(n18)
    WHERE (r18.primary = $p19 AND n18.recordedFrom <= datetime($p20))
    WITH n18, r18 ORDER BY r18.primary DESC, n18.id DESC LIMIT 1000
    RETURN [n18.id, n18.name, n18.kind, COLLECT {
      MATCH (n18)-[:INSIDE]->(n19)
      WHERE n19.recordedFrom <= datetime($p21)
      WITH n19 ORDER BY n19.id LIMIT 1000
      RETURN [n19.id]
    }]
  }, COLLECT {
    MATCH (n8)<-[r20:PARTICIPATED_IN]-(n20)
    WHERE n20.recordedFrom <= datetime($p22)
    WITH n20, r20 ORDER BY n20.id, r20.role LIMIT 1000
    RETURN [r20.role, r20.side, n20.id, n20.name]
  }, COLLECT {
    MATCH (n8)<-[:ABOUT]-(n24:Claim WHERE (n24.recordedFrom <= datetime($p26) AND (n24.publishedStartOrder <= datetime($p27) OR n24.publishedEdtf IS NULL)))-[:BEARS_ON]->(n21)
    WHERE (n21.recordedFrom <= datetime($p23) AND (n21.startOrder <= datetime($p24) OR n21.edtf IS NULL) AND (NOT EXISTS { MATCH (n21)<-[:BEARS_ON]-(n22) } OR EXISTS { MATCH (n21)<-[:BEARS_ON]-(n23) WHERE (n23.publishedStartOrder <= datetime($p25) OR n23.publishedEdtf IS NULL) }))
    WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
    RETURN [n21.id]
  }]
}, COLLECT {
  UNWIND actors AS n25
  WITH n25 WHERE n25 IS NOT NULL
  RETURN [n25.id, n25.name, COLLECT {
    MATCH (n25)(()<-[:FROM]-(n27:Relation WHERE n27.kind IN $p29 AND (n27.recordedFrom <= datetime($p30) AND (n27.startOrder <= datetime($p31) OR n27.edtf IS NULL) AND (n27.endMax >= datetime($p32) OR n27.endMax IS NULL) AND (NOT EXISTS { MATCH (n27)<-[:ABOUT]-(n28) } OR EXISTS { MATCH (n27)<-[:ABOUT]-(n29) WHERE (n29.publishedStartOrder <= datetime($p33) OR n29.publishedEdtf IS NULL) })))-[:TO]->()){1,8}(n26)
    WHERE n26.recordedFrom <= datetime($p28)
    WITH DISTINCT n26 ORDER BY n26.id LIMIT 1000
    RETURN [n26.id]
  }, COLLECT {
    MATCH (n25)(()<-[:JUDGES]-(n31:IdentityJudgement WHERE n31.verdict IN $p35 AND n31.recordedFrom <= datetime($p36))-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n30:IdentityJudgement)
    WHERE n30.recordedFrom <= datetime($p34)
    WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
    RETURN [n30.id, n30.verdict, toString(n30.judgedAt), COLLECT {
      MATCH (n30)-[:JUDGES]->(n32)
      WHERE (n32.recordedFrom <= datetime($p37) AND (NOT n32:Event OR ((n32.startOrder <= datetime($p38) OR n32.edtf IS NULL) AND (NOT EXISTS { MATCH (n32)<-[:BEARS_ON]-(n33) } OR EXISTS { MATCH (n32)<-[:BEARS_ON]-(n34) WHERE (n34.publishedStartOrder <= datetime($p39) OR n34.publishedEdtf IS NULL) }))) AND (NOT n32:Relation OR ((n32.startOrder <= datetime($p40) OR n32.edtf IS NULL) AND (n32.endMax >= datetime($p41) OR n32.endMax IS NULL) AND (NOT EXISTS { MATCH (n32)<-[:ABOUT]-(n35) } OR EXISTS { MATCH (n32)<-[:ABOUT]-(n36) WHERE (n36.publishedStartOrder <= datetime($p42) OR n36.publishedEdtf IS NULL) }))) AND (NOT n32:Tenure OR ((n32.startOrder <= datetime($p43) OR n32.edtf IS NULL) AND (n32.endMax >= datetime($p44) OR n32.endMax IS NULL) AND (NOT EXISTS { MATCH (n32)<-[:ABOUT]-(n37) } OR EXISTS { MATCH (n32)<-[:ABOUT]-(n38) WHERE (n38.publishedStartOrder <= datetime($p45) OR n38.publishedEdtf IS NULL) }))))
      WITH n32 ORDER BY n32.id LIMIT 1000
      RETURN [n32.id]
    }]
  }, n25.definiteness, COLLECT {
    MATCH (n25)<-[r39:FROM|TO]-(n39)
    WHERE (n39.kind = $p46 AND n39.recordedFrom <= datetime($p47) AND (n39.startOrder <= datetime($p48) OR n39.edtf IS NULL) AND (n39.endMax >= datetime($p49) OR n39.endMax IS NULL) AND (NOT EXISTS { MATCH (n39)<-[:ABOUT]-(n40) } OR EXISTS { MATCH (n39)<-[:ABOUT]-(n41) WHERE (n41.publishedStartOrder <= datetime($p50) OR n41.publishedEdtf IS NULL) }))
    WITH n39, r39 ORDER BY n39.id LIMIT 1000
    RETURN [type(r39), toString(n39.startMin), toString(n39.endMax), n39.edtf, COLLECT {
      MATCH (n39)-[:FROM]->(n42)
      WITH n42 LIMIT 1
      RETURN [n42.id, n42.name, COLLECT {
        MATCH (n42)(()<-[:FROM]-(n44:Relation WHERE n44.kind IN $p52 AND (n44.recordedFrom <= datetime($p53) AND (n44.startOrder <= datetime($p54) OR n44.edtf IS NULL) AND (n44.endMax >= datetime($p55) OR n44.endMax IS NULL) AND (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n45) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n46) WHERE (n46.publishedStartOrder <= datetime($p56) OR n46.publishedEdtf IS NULL) })))-[:TO]->()){1,8}(n43)
        WHERE n43.recordedFrom <= datetime($p51)
        WITH DISTINCT n43 ORDER BY n43.id LIMIT 1000
        RETURN [n43.id]
      }, CASE WHEN n42:Person THEN 'Person' WHEN n42:Organization THEN 'Organization' WHEN n42:Group THEN 'Group' WHEN n42:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n25)-[:HOLDS]->(n47)
    WHERE (n47.recordedFrom <= datetime($p57) AND (n47.startOrder <= datetime($p58) OR n47.edtf IS NULL) AND (n47.endMax >= datetime($p59) OR n47.endMax IS NULL) AND (NOT EXISTS { MATCH (n47)<-[:ABOUT]-(n48) } OR EXISTS { MATCH (n47)<-[:ABOUT]-(n49) WHERE (n49.publishedStartOrder <= datetime($p60) OR n49.publishedEdtf IS NULL) }))
    WITH n47 ORDER BY n47.startOrder, n47.id LIMIT 1000
    RETURN [toString(n47.startMin), toString(n47.endMax), n47.edtf, COLLECT {
      MATCH (n47)-[:OF]->(n50)
      WITH n50 LIMIT 1
      RETURN [COLLECT {
        MATCH (n50)-[:IN_BODY]->(n51)
        WITH n51 LIMIT 1
        RETURN [n51.id, n51.name, COLLECT {
          MATCH (n51)(()<-[:FROM]-(n53:Relation WHERE n53.kind IN $p62 AND (n53.recordedFrom <= datetime($p63) AND (n53.startOrder <= datetime($p64) OR n53.edtf IS NULL) AND (n53.endMax >= datetime($p65) OR n53.endMax IS NULL) AND (NOT EXISTS { MATCH (n53)<-[:ABOUT]-(n54) } OR EXISTS { MATCH (n53)<-[:ABOUT]-(n55) WHERE (n55.publishedStartOrder <= datetime($p66) OR n55.publishedEdtf IS NULL) })))-[:TO]->()){1,8}(n52)
          WHERE n52.recordedFrom <= datetime($p61)
          WITH DISTINCT n52 ORDER BY n52.id LIMIT 1000
          RETURN [n52.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n56
  WITH n56 WHERE n56 IS NOT NULL
  RETURN [n56.bucketFrom, n56.certain, n56.possible, COLLECT {
    UNWIND [n56.toll_FATALITIES_20] AS n57
    WITH n57 WHERE n57 IS NOT NULL
    RETURN [n57.ids, n57.certain, n57.isTruncated]
  }, n56.walked]
}] AS row
// $w0 = "2100-12-31T23:59:59.999Z"
// $w1 = "2025-03-06T23:59:59.999Z"
// $w2 = "2025-03-07T23:59:59.999Z"
// $w3 = "2100-12-31T23:59:59.999Z"
// $w4 = "2025-03-06T23:59:59.999Z"
// $w5 = "2025-03-07T23:59:59.999Z"
// $w6 = 250000
// $w7 = "2025-03-01T00:00:00.000Z"
// $w8 = "2025-03-31T23:59:59.999Z"
// $w9 = 20
// $w10 = ["SEASON","YEAR","DECADE","UNKNOWN"]
// $w11 = 250000
// $w12 = "2100-12-31T23:59:59.999Z"
// $w13 = "2025-03-06T23:59:59.999Z"
// $w14 = "2025-03-07T23:59:59.999Z"
// $w15 = "FATALITIES"
// $w16 = "FATALITIES"
// $w17 = "2100-12-31T23:59:59.999Z"
// $w18 = "2025-03-07T23:59:59.999Z"
// $w19 = "2100-12-31T23:59:59.999Z"
// $w20 = "2025-03-07T23:59:59.999Z"
// $w21 = 20
// $w22 = 250000
// $w23 = "2100-12-31T23:59:59.999Z"
// $w24 = "2100-12-31T23:59:59.999Z"
// $p0 = "2100-12-31T23:59:59.999Z"
// $p1 = "2100-12-31T23:59:59.999Z"
// $p2 = "2100-12-31T23:59:59.999Z"
// $p3 = "2025-03-07T23:59:59.999Z"
// $p4 = "2100-12-31T23:59:59.999Z"
// $p5 = "2100-12-31T23:59:59.999Z"
// $p6 = "2100-12-31T23:59:59.999Z"
// $p7 = "2100-12-31T23:59:59.999Z"
// $p8 = ["POSITIVE"]
// $p9 = "2100-12-31T23:59:59.999Z"
// $p10 = "2100-12-31T23:59:59.999Z"
// $p11 = "2025-03-06T23:59:59.999Z"
// $p12 = "2025-03-07T23:59:59.999Z"
// $p13 = "2025-03-06T23:59:59.999Z"
// $p14 = "2025-03-06T00:00:00.000Z"
// $p15 = "2025-03-07T23:59:59.999Z"
// $p16 = "2025-03-06T23:59:59.999Z"
// $p17 = "2025-03-06T00:00:00.000Z"
// $p18 = "2025-03-07T23:59:59.999Z"
// $p19 = true
// $p20 = "2100-12-31T23:59:59.999Z"
// $p21 = "2100-12-31T23:59:59.999Z"
// $p22 = "2100-12-31T23:59:59.999Z"
// $p23 = "2100-12-31T23:59:59.999Z"
// $p24 = "2025-03-06T23:59:59.999Z"
// $p25 = "2025-03-07T23:59:59.999Z"
// $p26 = "2100-12-31T23:59:59.999Z"
// $p27 = "2025-03-07T23:59:59.999Z"
// $p28 = "2100-12-31T23:59:59.999Z"
// $p29 = ["MEMBER_OF","PART_OF"]
// $p30 = "2100-12-31T23:59:59.999Z"
// $p31 = "2025-03-06T23:59:59.999Z"
// $p32 = "2025-03-06T00:00:00.000Z"
// $p33 = "2025-03-07T23:59:59.999Z"
// $p34 = "2100-12-31T23:59:59.999Z"
// $p35 = ["POSITIVE"]
// $p36 = "2100-12-31T23:59:59.999Z"
// $p37 = "2100-12-31T23:59:59.999Z"
// $p38 = "2025-03-06T23:59:59.999Z"
// $p39 = "2025-03-07T23:59:59.999Z"
// $p40 = "2025-03-06T23:59:59.999Z"
// $p41 = "2025-03-06T00:00:00.000Z"
// $p42 = "2025-03-07T23:59:59.999Z"
// $p43 = "2025-03-06T23:59:59.999Z"
// $p44 = "2025-03-06T00:00:00.000Z"
// $p45 = "2025-03-07T23:59:59.999Z"
// $p46 = "OPERATES"
// $p47 = "2100-12-31T23:59:59.999Z"
// $p48 = "2025-03-06T23:59:59.999Z"
// $p49 = "2025-03-06T00:00:00.000Z"
// $p50 = "2025-03-07T23:59:59.999Z"
// $p51 = "2100-12-31T23:59:59.999Z"
// $p52 = ["MEMBER_OF","PART_OF"]
// $p53 = "2100-12-31T23:59:59.999Z"
// $p54 = "2025-03-06T23:59:59.999Z"
// $p55 = "2025-03-06T00:00:00.000Z"
// $p56 = "2025-03-07T23:59:59.999Z"
// $p57 = "2100-12-31T23:59:59.999Z"
// $p58 = "2025-03-06T23:59:59.999Z"
// $p59 = "2025-03-06T00:00:00.000Z"
// $p60 = "2025-03-07T23:59:59.999Z"
// $p61 = "2100-12-31T23:59:59.999Z"
// $p62 = ["MEMBER_OF","PART_OF"]
// $p63 = "2100-12-31T23:59:59.999Z"
// $p64 = "2025-03-06T23:59:59.999Z"
// $p65 = "2025-03-06T00:00:00.000Z"
// $p66 = "2025-03-07T23:59:59.999Z"

MATCH (m0:Event) WHERE m0.id IS NOT NULL AND (m0.recordedFrom <= datetime($w0) AND (m0.startOrder <= datetime($w1) OR m0.edtf IS NULL) AND (NOT EXISTS { MATCH (m0)<-[:BEARS_ON]-(m1) } OR EXISTS { MATCH (m0)<-[:BEARS_ON]-(m2) WHERE (m2.publishedStartOrder <= datetime($w2) OR m2.publishedEdtf IS NULL) }))
WITH m0 LIMIT $w3 + 1
WITH collect(m0) AS walk
WITH walk, size(walk) AS walked
UNWIND walk AS m0
OPTIONAL MATCH (m0)-[:OCCURRED_WITHIN]->(m3) WHERE (m3.kind = $w4 AND m3.recordedFrom <= datetime($w5))
WITH DISTINCT m0, walked, m3 AS adm1
WITH DISTINCT m0, walked, adm1, CASE WHEN NOT m0.approximate AND NOT m0.uncertain AND [day IN [toString(date(m0.startMin))] | left(day, size(day) - 6)][0] = [day IN [toString(date(m0.startMax))] | left(day, size(day) - 6)][0] THEN [day IN [toString(date(m0.startMin))] | left(day, size(day) - 6)][0] END AS year
WITH adm1, year, walked, count(*) AS events, 0 AS claims, 0 AS origins
WITH *, coalesce(adm1.id, '') + '\u001F' + coalesce(year, '') AS groupKey
WITH groupKey, adm1, year, walked, events, claims, origins, null AS type, null AS month, null AS country, null AS actor, null AS origin
ORDER BY events DESC, groupKey LIMIT $w6
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins}) AS page
WITH page, [group IN page | group.groupKey] AS keys
CALL (keys) {
  MATCH (m4:Event) WHERE m4.id IS NOT NULL AND (m4.recordedFrom <= datetime($w7) AND (m4.startOrder <= datetime($w8) OR m4.edtf IS NULL) AND (NOT EXISTS { MATCH (m4)<-[:BEARS_ON]-(m5) } OR EXISTS { MATCH (m4)<-[:BEARS_ON]-(m6) WHERE (m6.publishedStartOrder <= datetime($w9) OR m6.publishedEdtf IS NULL) }))
  WITH m4 LIMIT $w18 + 1
  OPTIONAL MATCH (m4)-[:OCCURRED_WITHIN]->(m10) WHERE (m10.kind = $w19 AND m10.recordedFrom <= datetime($w20))
  WITH DISTINCT m4, m10 AS adm1
  WITH DISTINCT m4, adm1, CASE WHEN NOT m4.approximate AND NOT m4.uncertain AND [day IN [toString(date(m4.startMin))] | left(day, size(day) - 6)][0] = [day IN [toString(date(m4.startMax))] | left(day, size(day) - 6)][0] THEN [day IN [toString(date(m4.startMin))] | left(day, size(day) - 6)][0] END AS year
  WITH *, coalesce(adm1.id, '') + '\u001F' + coalesce(year, '') AS groupKey
  WHERE groupKey IN keys
  MATCH (m4)<-[:ABOUT]-(m7) WHERE ((m7.kind = $w10 OR EXISTS { MATCH (m7)-[:SUPERSEDES]->(m8) WHERE (m8.recordedFrom <= datetime($w12) AND (m8.publishedStartOrder <= datetime($w13) OR m8.publishedEdtf IS NULL)) AND m8.kind = $w11 }) AND m7.recordedFrom <= datetime($w14) AND (m7.publishedStartOrder <= datetime($w15) OR m7.publishedEdtf IS NULL))
  WITH groupKey, count(DISTINCT m7) AS claims
  RETURN collect(CASE WHEN claims <= $w35 THEN groupKey END) AS small,
    collect(CASE WHEN claims > $w35 THEN groupKey END) AS large
}
CALL (small) {
  MATCH (m11:Event) WHERE m11.id IS NOT NULL AND (m11.recordedFrom <= datetime($w21) AND (m11.startOrder <= datetime($w22) OR m11.edtf IS NULL) AND (NOT EXISTS { MATCH (m11)<-[:BEARS_ON]-(m12) } OR EXISTS { MATCH (m11)<-[:BEARS_ON]-(m13) WHERE (m13.publishedStartOrder <= datetime($w23) OR m13.publishedEdtf IS NULL) }))
  WITH m11 LIMIT $w32 + 1
  OPTIONAL MATCH (m11)-[:OCCURRED_WITHIN]->(m17) WHERE (m17.kind = $w33 AND m17.recordedFrom <= datetime($w34))
  WITH DISTINCT m11, m17 AS adm1
  WITH DISTINCT m11, adm1, CASE WHEN NOT m11.approximate AND NOT m11.uncertain AND [day IN [toString(date(m11.startMin))] | left(day, size(day) - 6)][0] = [day IN [toString(date(m11.startMax))] | left(day, size(day) - 6)][0] THEN [day IN [toString(date(m11.startMin))] | left(day, size(day) - 6)][0] END AS year
  WITH *, coalesce(adm1.id, '') + '\u001F' + coalesce(year, '') AS groupKey
  WHERE groupKey IN small
  MATCH (m11)<-[:ABOUT]-(m14) WHERE ((m14.kind = $w24 OR EXISTS { MATCH (m14)-[:SUPERSEDES]->(m15) WHERE (m15.recordedFrom <= datetime($w26) AND (m15.publishedStartOrder <= datetime($w27) OR m15.publishedEdtf IS NULL)) AND m15.kind = $w25 }) AND m14.recordedFrom <= datetime($w28) AND (m14.publishedStartOrder <= datetime($w29) OR m14.publishedEdtf IS NULL))
  WITH groupKey, collect(DISTINCT m14) AS claims, collect(DISTINCT m11) AS events
  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found
}
UNWIND page AS group
WITH group, group.groupKey IN large AS isTruncated, head([each IN found WHERE each.groupKey = group.groupKey]) AS own
WITH group.groupKey AS groupKey, group.type AS type, group.month AS month, group.year AS year, group.adm1 AS adm1, group.country AS country, group.actor AS actor, group.origin AS origin, group.walked AS walked, group.events AS events, group.claims AS claims, group.origins AS origins,
  {claims: CASE WHEN isTruncated THEN [] ELSE coalesce(own.claims, []) END, events: CASE WHEN isTruncated THEN [] ELSE coalesce(own.events, []) END, ids: [each IN CASE WHEN isTruncated THEN [] ELSE coalesce(own.claims, []) END | each.id], certain: [each IN CASE WHEN isTruncated THEN [] ELSE coalesce(own.events, []) END | each.id], isTruncated: isTruncated} AS toll_FATALITIES_20
ORDER BY events DESC, groupKey
WITH collect({groupKey: groupKey, type: type, month: month, year: year, adm1: adm1, country: country, actor: actor, origin: origin, walked: walked, events: events, claims: claims, origins: origins, toll_FATALITIES_20: toll_FATALITIES_20}) AS entries
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.claims AS claim
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entries) {
  UNWIND entries AS entry UNWIND entry.toll_FATALITIES_20.events AS event
  RETURN collect(DISTINCT event) AS events
}
CALL (claims) {
  UNWIND claims AS claim
  CALL (claim) {
    MATCH (claim)-[:COUNTS]->(m18) WHERE m18.recordedFrom <= datetime($w36) RETURN m18 AS actor
    UNION
    MATCH (claim)-[:ATTRIBUTED_TO]->(m19) WHERE m19.recordedFrom <= datetime($w37) RETURN m19 AS actor
  }
  RETURN collect(DISTINCT actor) AS actors
}
RETURN [COLLECT {
  UNWIND claims AS n0
  WITH n0 WHERE n0 IS NOT NULL
  RETURN [n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureQualifier, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, n0.figureRawText, toString(n0.coversStartMin), toString(n0.coversEndMax), n0.coversEdtf, toString(n0.publishedStartMin), toString(n0.publishedEndMax), n0.publishedEdtf, COLLECT {
    MATCH (n0)-[:COVERS_PLACE]->(n1)
    WHERE n1.recordedFrom <= datetime($p0)
    WITH n1 LIMIT 1
    RETURN [n1.id, n1.name, n1.kind, COLLECT {
      MATCH (n1)-[:INSIDE]->(n2)
      WHERE n2.recordedFrom <= datetime($p1)
      WITH n2 ORDER BY n2.id LIMIT 1000
      RETURN [n2.id]
    }]
  }, COLLECT {
    MATCH (n0)-[r3:SUPERSEDES]->(n3)
    WHERE (n3.recordedFrom <= datetime($p2) AND (n3.publishedStartOrder <= datetime($p3) OR n3.publishedEdtf IS NULL))
    WITH n3, r3 ORDER BY n3.id LIMIT 1000
    RETURN [r3.how, n3.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n4)
    WHERE n4.recordedFrom <= datetime($p4)
    WITH n4 ORDER BY n4.judgedAt DESC, n4.id DESC LIMIT 1000
    RETURN [n4.status, n4.credibility, toString(n4.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n5)
    WITH n5 LIMIT 1
    RETURN [n5.id]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n6)
    WHERE n6.recordedFrom <= datetime($p5)
    WITH n6 ORDER BY n6.id LIMIT 1000
    RETURN [n6.id]
  }, COLLECT {
    MATCH (n0)-[r7:ATTRIBUTED_TO]->(n7)
    WHERE n7.recordedFrom <= datetime($p6)
    WITH n7, r7 ORDER BY r7.position, n7.id, r7.position LIMIT 1000
    RETURN [r7.position, r7.hop, r7.verb, r7.named, n7.id]
  }]
}, COLLECT {
  UNWIND events AS n8
  WITH n8 WHERE n8 IS NOT NULL
  RETURN [n8.id, COLLECT {
    MATCH (n8)(()<-[:JUDGES]-(n10:IdentityJudgement WHERE n10.verdict IN $p8 AND n10.recordedFrom <= datetime($p9))-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n9:IdentityJudgement)
    WHERE n9.recordedFrom <= datetime($p7)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id, n9.verdict, toString(n9.judgedAt), COLLECT {
      MATCH (n9)-[:JUDGES]->(n11)
      WHERE (n11.recordedFrom <= datetime($p10) AND (NOT n11:Event OR ((n11.startOrder <= datetime($p11) OR n11.edtf IS NULL) AND (NOT EXISTS { MATCH (n11)<-[:BEARS_ON]-(n12) } OR EXISTS { MATCH (n11)<-[:BEARS_ON]-(n13) WHERE (n13.publishedStartOrder <= datetime($p12) OR n13.publishedEdtf IS NULL) }))) AND (NOT n11:Relation OR ((n11.startOrder <= datetime($p13) OR n11.edtf IS NULL) AND (n11.endMax >= datetime($p14) OR n11.endMax IS NULL) AND (NOT EXISTS { MATCH (n11)<-[:ABOUT]-(n14) } OR EXISTS { MATCH (n11)<-[:ABOUT]-(n15) WHERE (n15.publishedStartOrder <= datetime($p15) OR n15.publishedEdtf IS NULL) }))) AND (NOT n11:Tenure OR ((n11.startOrder <= datetime($p16) OR n11.edtf IS NULL) AND (n11.endMax >= datetime($p17) OR n11.endMax IS NULL) AND (NOT EXISTS { MATCH (n11)<-[:ABOUT]-(n16) } OR EXISTS { MATCH (n11)<-[:ABOUT]-(n17) WHERE (n17.publishedStartOrder <= datetime($p18) OR n17.publishedEdtf IS NULL) }))))
      WITH n11 ORDER BY n11.id LIMIT 1000
      RETURN [n11.id]
    }]
  }, n8.title, COLLECT {
    MATCH (n8)-[r18:OCCURRED_AT]->(n18)
    WHERE (r18.primary = $p19 AND n18.recordedFrom <= datetime($p20))
    WITH n18, r18 ORDER BY r18.primary DESC, n18.id DESC LIMIT 1000
    RETURN [n18.id, n18.name, n18.kind, COLLECT {
      MATCH (n18)-[:INSIDE]->(n19)
      WHERE n19.recordedFrom <= datetime($p21)
      WITH n19 ORDER BY n19.id LIMIT 1000
      RETURN [n19.id]
    }]
  }, COLLECT {
    MATCH (n8)<-[r20:PARTICIPATED_IN]-(n20)
    WHERE n20.recordedFrom <= datetime($p22)
    WITH n20, r20 ORDER BY n20.id, r20.role LIMIT 1000
    RETURN [r20.role, r20.side, n20.id, n20.name]
  }, COLLECT {
    MATCH (n8)<-[:ABOUT]-(n24:Claim WHERE (n24.recordedFrom <= datetime($p26) AND (n24.publishedStartOrder <= datetime($p27) OR n24.publishedEdtf IS NULL)))-[:BEARS_ON]->(n21)
    WHERE (n21.recordedFrom <= datetime($p23) AND (n21.startOrder <= datetime($p24) OR n21.edtf IS NULL) AND (NOT EXISTS { MATCH (n21)<-[:BEARS_ON]-(n22) } OR EXISTS { MATCH (n21)<-[:BEARS_ON]-(n23) WHERE (n23.publishedStartOrder <= datetime($p25) OR n23.publishedEdtf IS NULL) }))
    WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
    RETURN [n21.id]
  }]
}, COLLECT {
  UNWIND actors AS n25
  WITH n25 WHERE n25 IS NOT NULL
  RETURN [n25.id, n25.name, COLLECT {
    MATCH (n25)(()<-[:FROM]-(n27:Relation WHERE n27.kind IN $p29 AND (n27.recordedFrom <= datetime($p30) AND (n27.startOrder <= datetime($p31) OR n27.edtf IS NULL) AND (n27.endMax >= datetime($p32) OR n27.endMax IS NULL) AND (NOT EXISTS { MATCH (n27)<-[:ABOUT]-(n28) } OR EXISTS { MATCH (n27)<-[:ABOUT]-(n29) WHERE (n29.publishedStartOrder <= datetime($p33) OR n29.publishedEdtf IS NULL) })))-[:TO]->()){1,8}(n26)
    WHERE n26.recordedFrom <= datetime($p28)
    WITH DISTINCT n26 ORDER BY n26.id LIMIT 1000
    RETURN [n26.id]
  }, COLLECT {
    MATCH (n25)(()<-[:JUDGES]-(n31:IdentityJudgement WHERE n31.verdict IN $p35 AND n31.recordedFrom <= datetime($p36))-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n30:IdentityJudgement)
    WHERE n30.recordedFrom <= datetime($p34)
    WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
    RETURN [n30.id, n30.verdict, toString(n30.judgedAt), COLLECT {
      MATCH (n30)-[:JUDGES]->(n32)
      WHERE (n32.recordedFrom <= datetime($p37) AND (NOT n32:Event OR ((n32.startOrder <= datetime($p38) OR n32.edtf IS NULL) AND (NOT EXISTS { MATCH (n32)<-[:BEARS_ON]-(n33) } OR EXISTS { MATCH (n32)<-[:BEARS_ON]-(n34) WHERE (n34.publishedStartOrder <= datetime($p39) OR n34.publishedEdtf IS NULL) }))) AND (NOT n32:Relation OR ((n32.startOrder <= datetime($p40) OR n32.edtf IS NULL) AND (n32.endMax >= datetime($p41) OR n32.endMax IS NULL) AND (NOT EXISTS { MATCH (n32)<-[:ABOUT]-(n35) } OR EXISTS { MATCH (n32)<-[:ABOUT]-(n36) WHERE (n36.publishedStartOrder <= datetime($p42) OR n36.publishedEdtf IS NULL) }))) AND (NOT n32:Tenure OR ((n32.startOrder <= datetime($p43) OR n32.edtf IS NULL) AND (n32.endMax >= datetime($p44) OR n32.endMax IS NULL) AND (NOT EXISTS { MATCH (n32)<-[:ABOUT]-(n37) } OR EXISTS { MATCH (n32)<-[:ABOUT]-(n38) WHERE (n38.publishedStartOrder <= datetime($p45) OR n38.publishedEdtf IS NULL) }))))
      WITH n32 ORDER BY n32.id LIMIT 1000
      RETURN [n32.id]
    }]
  }, n25.definiteness, COLLECT {
    MATCH (n25)<-[r39:FROM|TO]-(n39)
    WHERE (n39.kind = $p46 AND n39.recordedFrom <= datetime($p47) AND (n39.startOrder <= datetime($p48) OR n39.edtf IS NULL) AND (n39.endMax >= datetime($p49) OR n39.endMax IS NULL) AND (NOT EXISTS { MATCH (n39)<-[:ABOUT]-(n40) } OR EXISTS { MATCH (n39)<-[:ABOUT]-(n41) WHERE (n41.publishedStartOrder <= datetime($p50) OR n41.publishedEdtf IS NULL) }))
    WITH n39, r39 ORDER BY n39.id LIMIT 1000
    RETURN [type(r39), toString(n39.startMin), toString(n39.endMax), n39.edtf, COLLECT {
      MATCH (n39)-[:FROM]->(n42)
      WITH n42 LIMIT 1
      RETURN [n42.id, n42.name, COLLECT {
        MATCH (n42)(()<-[:FROM]-(n44:Relation WHERE n44.kind IN $p52 AND (n44.recordedFrom <= datetime($p53) AND (n44.startOrder <= datetime($p54) OR n44.edtf IS NULL) AND (n44.endMax >= datetime($p55) OR n44.endMax IS NULL) AND (NOT EXISTS { MATCH (n44)<-[:ABOUT]-(n45) } OR EXISTS { MATCH (n44)<-[:ABOUT]-(n46) WHERE (n46.publishedStartOrder <= datetime($p56) OR n46.publishedEdtf IS NULL) })))-[:TO]->()){1,8}(n43)
        WHERE n43.recordedFrom <= datetime($p51)
        WITH DISTINCT n43 ORDER BY n43.id LIMIT 1000
        RETURN [n43.id]
      }, CASE WHEN n42:Person THEN 'Person' WHEN n42:Organization THEN 'Organization' WHEN n42:Group THEN 'Group' WHEN n42:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n25)-[:HOLDS]->(n47)
    WHERE (n47.recordedFrom <= datetime($p57) AND (n47.startOrder <= datetime($p58) OR n47.edtf IS NULL) AND (n47.endMax >= datetime($p59) OR n47.endMax IS NULL) AND (NOT EXISTS { MATCH (n47)<-[:ABOUT]-(n48) } OR EXISTS { MATCH (n47)<-[:ABOUT]-(n49) WHERE (n49.publishedStartOrder <= datetime($p60) OR n49.publishedEdtf IS NULL) }))
    WITH n47 ORDER BY n47.startOrder, n47.id LIMIT 1000
    RETURN [toString(n47.startMin), toString(n47.endMax), n47.edtf, COLLECT {
      MATCH (n47)-[:OF]->(n50)
      WITH n50 LIMIT 1
      RETURN [COLLECT {
        MATCH (n50)-[:IN_BODY]->(n51)
        WITH n51 LIMIT 1
        RETURN [n51.id, n51.name, COLLECT {
          MATCH (n51)(()<-[:FROM]-(n53:Relation WHERE n53.kind IN $p62 AND (n53.recordedFrom <= datetime($p63) AND (n53.startOrder <= datetime($p64) OR n53.edtf IS NULL) AND (n53.endMax >= datetime($p65) OR n53.endMax IS NULL) AND (NOT EXISTS { MATCH (n53)<-[:ABOUT]-(n54) } OR EXISTS { MATCH (n53)<-[:ABOUT]-(n55) WHERE (n55.publishedStartOrder <= datetime($p66) OR n55.publishedEdtf IS NULL) })))-[:TO]->()){1,8}(n52)
          WHERE n52.recordedFrom <= datetime($p61)
          WITH DISTINCT n52 ORDER BY n52.id LIMIT 1000
          RETURN [n52.id]
        }]
      }]
    }]
  }]
}, COLLECT {
  UNWIND entries AS n56
  WITH n56 WHERE n56 IS NOT NULL
  RETURN [COLLECT {
    UNWIND [n56.adm1] AS n57
    WITH n57 WHERE n57 IS NOT NULL AND n57.recordedFrom <= datetime($p67)
    RETURN [n57.id]
  }, n56.year, n56.events, COLLECT {
    UNWIND [n56.toll_FATALITIES_20] AS n58
    WITH n58 WHERE n58 IS NOT NULL
    RETURN [n58.ids, n58.certain, n58.isTruncated]
  }, n56.walked]
}] AS row
// $w0 = "2100-12-31T23:59:59.999Z"
// $w1 = "2025-03-06T23:59:59.999Z"
// $w2 = "2025-03-07T23:59:59.999Z"
// $w3 = 250000
// $w4 = "ADM1"
// $w5 = "2100-12-31T23:59:59.999Z"
// $w6 = 4
// $w7 = "2100-12-31T23:59:59.999Z"
// $w8 = "2025-03-06T23:59:59.999Z"
// $w9 = "2025-03-07T23:59:59.999Z"
// $w10 = "FATALITIES"
// $w11 = "FATALITIES"
// $w12 = "2100-12-31T23:59:59.999Z"
// $w13 = "2025-03-07T23:59:59.999Z"
// $w14 = "2100-12-31T23:59:59.999Z"
// $w15 = "2025-03-07T23:59:59.999Z"
// $w16 = "2100-12-31T23:59:59.999Z"
// $w17 = "ORIGIN"
// $w18 = 250000
// $w19 = "ADM1"
// $w20 = "2100-12-31T23:59:59.999Z"
// $w21 = "2100-12-31T23:59:59.999Z"
// $w22 = "2025-03-06T23:59:59.999Z"
// $w23 = "2025-03-07T23:59:59.999Z"
// $w24 = "FATALITIES"
// $w25 = "FATALITIES"
// $w26 = "2100-12-31T23:59:59.999Z"
// $w27 = "2025-03-07T23:59:59.999Z"
// $w28 = "2100-12-31T23:59:59.999Z"
// $w29 = "2025-03-07T23:59:59.999Z"
// $w30 = "2100-12-31T23:59:59.999Z"
// $w31 = "ORIGIN"
// $w32 = 250000
// $w33 = "ADM1"
// $w34 = "2100-12-31T23:59:59.999Z"
// $w35 = 20
// $w36 = "2100-12-31T23:59:59.999Z"
// $w37 = "2100-12-31T23:59:59.999Z"
// $p0 = "2100-12-31T23:59:59.999Z"
// $p1 = "2100-12-31T23:59:59.999Z"
// $p2 = "2100-12-31T23:59:59.999Z"
// $p3 = "2025-03-07T23:59:59.999Z"
// $p4 = "2100-12-31T23:59:59.999Z"
// $p5 = "2100-12-31T23:59:59.999Z"
// $p6 = "2100-12-31T23:59:59.999Z"
// $p7 = "2100-12-31T23:59:59.999Z"
// $p8 = ["POSITIVE"]
// $p9 = "2100-12-31T23:59:59.999Z"
// $p10 = "2100-12-31T23:59:59.999Z"
// $p11 = "2025-03-06T23:59:59.999Z"
// $p12 = "2025-03-07T23:59:59.999Z"
// $p13 = "2025-03-06T23:59:59.999Z"
// $p14 = "2025-03-06T00:00:00.000Z"
// $p15 = "2025-03-07T23:59:59.999Z"
// $p16 = "2025-03-06T23:59:59.999Z"
// $p17 = "2025-03-06T00:00:00.000Z"
// $p18 = "2025-03-07T23:59:59.999Z"
// $p19 = true
// $p20 = "2100-12-31T23:59:59.999Z"
// $p21 = "2100-12-31T23:59:59.999Z"
// $p22 = "2100-12-31T23:59:59.999Z"
// $p23 = "2100-12-31T23:59:59.999Z"
// $p24 = "2025-03-06T23:59:59.999Z"
// $p25 = "2025-03-07T23:59:59.999Z"
// $p26 = "2100-12-31T23:59:59.999Z"
// $p27 = "2025-03-07T23:59:59.999Z"
// $p28 = "2100-12-31T23:59:59.999Z"
// $p29 = ["MEMBER_OF","PART_OF"]
// $p30 = "2100-12-31T23:59:59.999Z"
// $p31 = "2025-03-06T23:59:59.999Z"
// $p32 = "2025-03-06T00:00:00.000Z"
// $p33 = "2025-03-07T23:59:59.999Z"
// $p34 = "2100-12-31T23:59:59.999Z"
// $p35 = ["POSITIVE"]
// $p36 = "2100-12-31T23:59:59.999Z"
// $p37 = "2100-12-31T23:59:59.999Z"
// $p38 = "2025-03-06T23:59:59.999Z"
// $p39 = "2025-03-07T23:59:59.999Z"
// $p40 = "2025-03-06T23:59:59.999Z"
// $p41 = "2025-03-06T00:00:00.000Z"
// $p42 = "2025-03-07T23:59:59.999Z"
// $p43 = "2025-03-06T23:59:59.999Z"
// $p44 = "2025-03-06T00:00:00.000Z"
// $p45 = "2025-03-07T23:59:59.999Z"
// $p46 = "OPERATES"
// $p47 = "2100-12-31T23:59:59.999Z"
// $p48 = "2025-03-06T23:59:59.999Z"
// $p49 = "2025-03-06T00:00:00.000Z"
// $p50 = "2025-03-07T23:59:59.999Z"
// $p51 = "2100-12-31T23:59:59.999Z"
// $p52 = ["MEMBER_OF","PART_OF"]
// $p53 = "2100-12-31T23:59:59.999Z"
// $p54 = "2025-03-06T23:59:59.999Z"
// $p55 = "2025-03-06T00:00:00.000Z"
// $p56 = "2025-03-07T23:59:59.999Z"
// $p57 = "2100-12-31T23:59:59.999Z"
// $p58 = "2025-03-06T23:59:59.999Z"
// $p59 = "2025-03-06T00:00:00.000Z"
// $p60 = "2025-03-07T23:59:59.999Z"
// $p61 = "2100-12-31T23:59:59.999Z"
// $p62 = ["MEMBER_OF","PART_OF"]
// $p63 = "2100-12-31T23:59:59.999Z"
// $p64 = "2025-03-06T23:59:59.999Z"
// $p65 = "2025-03-06T00:00:00.000Z"
// $p66 = "2025-03-07T23:59:59.999Z"
// $p67 = "2100-12-31T23:59:59.999Z"
