UNWIND [[COUNT { CALL () {   MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p3, longitude: $p4})) <= $p6 AND site.reachM <= 25000 AND point.distance(site.location, point({latitude: $p3, longitude: $p4})) <= $p5 + 1 * site.reachM   RETURN site   UNION ALL   MATCH (site:Place) USING INDEX SEEK site:Place(reachM) WHERE site.reachM > 25000 AND point.distance(site.location, point({latitude: $p3, longitude: $p4})) <= $p5 + 1 * site.reachM   RETURN site } MATCH (site)<-[r1:OCCURRED_AT]-(n0) WHERE point.distance(site.location, point({latitude: $p0, longitude: $p1})) <= $p2 + coalesce(r1.uncertaintyRadiusM, 0) RETURN DISTINCT n0 }]] + COLLECT {
  WITH COLLECT {
    CALL () {
      MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p12, longitude: $p13})) <= $p15 AND site.reachM <= 25000 AND point.distance(site.location, point({latitude: $p12, longitude: $p13})) <= $p14 + 1 * site.reachM
      RETURN site
      UNION ALL
      MATCH (site:Place) USING INDEX SEEK site:Place(reachM) WHERE site.reachM > 25000 AND point.distance(site.location, point({latitude: $p12, longitude: $p13})) <= $p14 + 1 * site.reachM
      RETURN site
    }
    RETURN [site, COUNT { (site)<-[:OCCURRED_AT]-() }] LIMIT 501
  } AS some
  WITH some, size(some) <= 500 AND reduce(sum = 0, each IN some | sum + each[1]) * reduce(sum = 0, each IN some | sum + CASE WHEN each[1] < $p7 THEN each[1] ELSE $p7 END) <= 2 * $p7 * COUNT { (:Event) } AS isFew
  WITH some, isFew, COLLECT {
    UNWIND CASE WHEN isFew THEN [] ELSE [true] END AS isOpen
    CALL (isOpen) {
      MATCH (n2:Event)
      WHERE n2.startOrder IS NOT NULL AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.startOrder, n2.id LIMIT 5000
      WITH n2
      WHERE EXISTS { MATCH (n2)-[r3:OCCURRED_AT]->(n3) WHERE point.distance(n3.location, point({latitude: $p8, longitude: $p9})) <= $p10 + coalesce(r3.uncertaintyRadiusM, 0) }
      WITH n2 ORDER BY n2.startOrder, n2.id LIMIT $p11
      RETURN n2
    }
    RETURN n2
  } AS walked
  WITH some, isFew, walked, isFew OR size(walked) < $p7 AS isAsked
  WITH isAsked, walked, COLLECT {
    CALL (some, isFew, isAsked) {
      UNWIND CASE WHEN isFew THEN some ELSE [] END AS each
      WITH each[0] AS site
      RETURN site
      UNION ALL
      UNWIND CASE WHEN isAsked AND NOT isFew THEN [true] ELSE [] END AS isOpen
      CALL (isOpen) {
        CALL () {
          MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p16, longitude: $p17})) <= $p19 AND site.reachM <= 25000 AND point.distance(site.location, point({latitude: $p16, longitude: $p17})) <= $p18 + 1 * site.reachM
          RETURN site
          UNION ALL
          MATCH (site:Place) USING INDEX SEEK site:Place(reachM) WHERE site.reachM > 25000 AND point.distance(site.location, point({latitude: $p16, longitude: $p17})) <= $p18 + 1 * site.reachM
          RETURN site
        }
        RETURN site
      }
      RETURN site
    }
    CALL (site) {
      MATCH ()<-[r4:OCCURRED_AT]-(n2)
      WHERE r4.hub = site.id AND r4.order IS NOT NULL AND r4.far IS NOT NULL AND point.distance(site.location, point({latitude: $p20, longitude: $p21})) <= $p22 + coalesce(r4.uncertaintyRadiusM, 0)
      WITH n2, r4 ORDER BY r4.hub, r4.order, r4.far LIMIT $p23
      RETURN n2, r4
    }
    WITH DISTINCT n2, r4.order AS key0, r4.far AS key1 ORDER BY key0, key1 LIMIT $p7
    RETURN n2
  } AS found
  UNWIND CASE WHEN isAsked THEN found ELSE walked END AS n2
  RETURN [n2.title, COLLECT {
    MATCH (n2)-[r5:OCCURRED_AT]->(n5)
    WITH n5, r5 ORDER BY r5.primary DESC, n5.id DESC LIMIT $p24
    RETURN [r5.geoPrecision, r5.uncertaintyRadiusM, n5.name]
  }]
} AS row
RETURN row
// $p0 = 35.362
// $p1 = 35.928
// $p2 = 10000
// $p3 = 35.362
// $p4 = 35.928
// $p5 = 10000
// $p6 = 35000
// $p7 = 20
// $p8 = 35.362
// $p9 = 35.928
// $p10 = 10000
// $p11 = 20
// $p12 = 35.362
// $p13 = 35.928
// $p14 = 10000
// $p15 = 35000
// $p16 = 35.362
// $p17 = 35.928
// $p18 = 10000
// $p19 = 35000
// $p20 = 35.362
// $p21 = 35.928
// $p22 = 10000
// $p23 = 20
// $p24 = 20

UNWIND [[COUNT { MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p3, longitude: $p4})) <= $p5 MATCH (site)<-[r1:OCCURRED_AT]-(n0) WHERE point.distance(site.location, point({latitude: $p0, longitude: $p1})) <= $p2 - coalesce(r1.uncertaintyRadiusM, 0) RETURN DISTINCT n0 }]] + COLLECT {
  WITH COLLECT {
    MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p11, longitude: $p12})) <= $p13
    RETURN [site, COUNT { (site)<-[:OCCURRED_AT]-() }] LIMIT 501
  } AS some
  WITH some, size(some) <= 500 AND reduce(sum = 0, each IN some | sum + each[1]) * reduce(sum = 0, each IN some | sum + CASE WHEN each[1] < $p6 THEN each[1] ELSE $p6 END) <= 2 * $p6 * COUNT { (:Event) } AS isFew
  WITH some, isFew, COLLECT {
    UNWIND CASE WHEN isFew THEN [] ELSE [true] END AS isOpen
    CALL (isOpen) {
      MATCH (n2:Event)
      WHERE n2.startOrder IS NOT NULL AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.startOrder, n2.id LIMIT 5000
      WITH n2
      WHERE EXISTS { MATCH (n2)-[r3:OCCURRED_AT]->(n3) WHERE point.distance(n3.location, point({latitude: $p7, longitude: $p8})) <= $p9 - coalesce(r3.uncertaintyRadiusM, 0) }
      WITH n2 ORDER BY n2.startOrder, n2.id LIMIT $p10
      RETURN n2
    }
    RETURN n2
  } AS walked
  WITH some, isFew, walked, isFew OR size(walked) < $p6 AS isAsked
  WITH isAsked, walked, COLLECT {
    CALL (some, isFew, isAsked) {
      UNWIND CASE WHEN isFew THEN some ELSE [] END AS each
      WITH each[0] AS site
      RETURN site
      UNION ALL
      UNWIND CASE WHEN isAsked AND NOT isFew THEN [true] ELSE [] END AS isOpen
      CALL (isOpen) {
        MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p14, longitude: $p15})) <= $p16
        RETURN site
      }
      RETURN site
    }
    CALL (site) {
      MATCH ()<-[r4:OCCURRED_AT]-(n2)
      WHERE r4.hub = site.id AND r4.order IS NOT NULL AND r4.far IS NOT NULL AND point.distance(site.location, point({latitude: $p17, longitude: $p18})) <= $p19 - coalesce(r4.uncertaintyRadiusM, 0)
      WITH n2, r4 ORDER BY r4.hub, r4.order, r4.far LIMIT $p20
      RETURN n2, r4
    }
    WITH DISTINCT n2, r4.order AS key0, r4.far AS key1 ORDER BY key0, key1 LIMIT $p6
    RETURN n2
  } AS found
  UNWIND CASE WHEN isAsked THEN found ELSE walked END AS n2
  RETURN [n2.title, COLLECT {
    MATCH (n2)-[r5:OCCURRED_AT]->(n5)
    WITH n5, r5 ORDER BY r5.primary DESC, n5.id DESC LIMIT $p21
    RETURN [r5.geoPrecision, r5.uncertaintyRadiusM, n5.name]
  }]
} AS row
RETURN row
// $p0 = 35.362
// $p1 = 35.928
// $p2 = 10000
// $p3 = 35.362
// $p4 = 35.928
// $p5 = 10000
// $p6 = 20
// $p7 = 35.362
// $p8 = 35.928
// $p9 = 10000
// $p10 = 20
// $p11 = 35.362
// $p12 = 35.928
// $p13 = 10000
// $p14 = 35.362
// $p15 = 35.928
// $p16 = 10000
// $p17 = 35.362
// $p18 = 35.928
// $p19 = 10000
// $p20 = 20
// $p21 = 20
