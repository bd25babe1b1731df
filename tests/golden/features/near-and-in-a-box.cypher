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
  RETURN [n2.id]
} AS row
RETURN row
// $p0 = 35.36
// $p1 = 35.93
// $p2 = 12000
// $p3 = 35.36
// $p4 = 35.93
// $p5 = 12000
// $p6 = 37000
// $p7 = 20
// $p8 = 35.36
// $p9 = 35.93
// $p10 = 12000
// $p11 = 20
// $p12 = 35.36
// $p13 = 35.93
// $p14 = 12000
// $p15 = 37000
// $p16 = 35.36
// $p17 = 35.93
// $p18 = 12000
// $p19 = 37000
// $p20 = 35.36
// $p21 = 35.93
// $p22 = 12000
// $p23 = 20

WITH COLLECT {
  MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p5, longitude: $p6})) <= $p7
  RETURN [site, COUNT { (site)<-[:OCCURRED_AT]-() }] LIMIT 501
} AS some
WITH some, size(some) <= 500 AND reduce(sum = 0, each IN some | sum + each[1]) * reduce(sum = 0, each IN some | sum + CASE WHEN each[1] < $p0 THEN each[1] ELSE $p0 END) <= 2 * $p0 * COUNT { (:Event) } AS isFew
WITH some, isFew, COLLECT {
  UNWIND CASE WHEN isFew THEN [] ELSE [true] END AS isOpen
  CALL (isOpen) {
    MATCH (n0:Event)
    WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
    WITH n0 ORDER BY n0.startOrder, n0.id LIMIT 5000
    WITH n0
    WHERE EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE point.distance(n1.location, point({latitude: $p1, longitude: $p2})) <= $p3 - coalesce(r1.uncertaintyRadiusM, 0) }
    WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p4
    RETURN n0
  }
  RETURN n0
} AS walked
WITH some, isFew, walked, isFew OR size(walked) < $p0 AS isAsked
WITH isAsked, walked, COLLECT {
  CALL (some, isFew, isAsked) {
    UNWIND CASE WHEN isFew THEN some ELSE [] END AS each
    WITH each[0] AS site
    RETURN site
    UNION ALL
    UNWIND CASE WHEN isAsked AND NOT isFew THEN [true] ELSE [] END AS isOpen
    CALL (isOpen) {
      MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p8, longitude: $p9})) <= $p10
      RETURN site
    }
    RETURN site
  }
  CALL (site) {
    MATCH ()<-[r2:OCCURRED_AT]-(n0)
    WHERE r2.hub = site.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL AND point.distance(site.location, point({latitude: $p11, longitude: $p12})) <= $p13 - coalesce(r2.uncertaintyRadiusM, 0)
    WITH n0, r2 ORDER BY r2.hub, r2.order, r2.far LIMIT $p14
    RETURN n0, r2
  }
  WITH DISTINCT n0, r2.order AS key0, r2.far AS key1 ORDER BY key0, key1 LIMIT $p0
  RETURN n0
} AS found
UNWIND CASE WHEN isAsked THEN found ELSE walked END AS n0
RETURN [n0.id] AS row
// $p0 = 20
// $p1 = 35.36
// $p2 = 35.93
// $p3 = 12000
// $p4 = 20
// $p5 = 35.36
// $p6 = 35.93
// $p7 = 12000
// $p8 = 35.36
// $p9 = 35.93
// $p10 = 12000
// $p11 = 35.36
// $p12 = 35.93
// $p13 = 12000
// $p14 = 20

WITH COLLECT {
  CALL () {
    MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p6, longitude: $p7})) <= $p9 AND site.reachM <= 25000 AND point.distance(site.location, point({latitude: $p6, longitude: $p7})) <= $p8 + 2 * site.reachM
    RETURN site
    UNION ALL
    MATCH (site:Place) USING INDEX SEEK site:Place(reachM) WHERE site.reachM > 25000 AND point.distance(site.location, point({latitude: $p6, longitude: $p7})) <= $p8 + 2 * site.reachM
    RETURN site
  }
  RETURN [site, COUNT { (site)<-[:OCCURRED_AT]-() }] LIMIT 501
} AS some
WITH some, size(some) <= 500 AND reduce(sum = 0, each IN some | sum + each[1]) * reduce(sum = 0, each IN some | sum + CASE WHEN each[1] < $p0 THEN each[1] ELSE $p0 END) <= 2 * $p0 * COUNT { (:Event) } AS isFew
WITH some, isFew, COLLECT {
  UNWIND CASE WHEN isFew THEN [] ELSE [true] END AS isOpen
  CALL (isOpen) {
    MATCH (n0:Event)
    WHERE n0.startOrder IS NOT NULL AND n0.id IS NOT NULL
    WITH n0 ORDER BY n0.startOrder, n0.id LIMIT 5000
    WITH n0
    WHERE EXISTS { MATCH (n0)-[r1:OCCURRED_AT]->(n1) WHERE n1.location.latitude >= $p3 - coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 AND n1.location.latitude <= $p4 + coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 AND n1.location.longitude >= $p1 - coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 / cos(radians(CASE WHEN abs(n1.location.latitude) > 89.9 THEN 89.9 ELSE n1.location.latitude END)) AND n1.location.longitude <= $p2 + coalesce(r1.uncertaintyRadiusM, 0) / 111319.5 / cos(radians(CASE WHEN abs(n1.location.latitude) > 89.9 THEN 89.9 ELSE n1.location.latitude END)) }
    WITH n0 ORDER BY n0.startOrder, n0.id LIMIT $p5
    RETURN n0
  }
  RETURN n0
} AS walked
WITH some, isFew, walked, isFew OR size(walked) < $p0 AS isAsked
WITH isAsked, walked, COLLECT {
  CALL (some, isFew, isAsked) {
    UNWIND CASE WHEN isFew THEN some ELSE [] END AS each
    WITH each[0] AS site
    RETURN site
    UNION ALL
    UNWIND CASE WHEN isAsked AND NOT isFew THEN [true] ELSE [] END AS isOpen
    CALL (isOpen) {
      CALL () {
        MATCH (site:Place) USING INDEX SEEK site:Place(location) WHERE point.distance(site.location, point({latitude: $p10, longitude: $p11})) <= $p13 AND site.reachM <= 25000 AND point.distance(site.location, point({latitude: $p10, longitude: $p11})) <= $p12 + 2 * site.reachM
        RETURN site
        UNION ALL
        MATCH (site:Place) USING INDEX SEEK site:Place(reachM) WHERE site.reachM > 25000 AND point.distance(site.location, point({latitude: $p10, longitude: $p11})) <= $p12 + 2 * site.reachM
        RETURN site
      }
      RETURN site
    }
    RETURN site
  }
  CALL (site) {
    MATCH ()<-[r2:OCCURRED_AT]-(n0)
    WHERE r2.hub = site.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL AND site.location.latitude >= $p16 - coalesce(r2.uncertaintyRadiusM, 0) / 111319.5 AND site.location.latitude <= $p17 + coalesce(r2.uncertaintyRadiusM, 0) / 111319.5 AND site.location.longitude >= $p14 - coalesce(r2.uncertaintyRadiusM, 0) / 111319.5 / cos(radians(CASE WHEN abs(site.location.latitude) > 89.9 THEN 89.9 ELSE site.location.latitude END)) AND site.location.longitude <= $p15 + coalesce(r2.uncertaintyRadiusM, 0) / 111319.5 / cos(radians(CASE WHEN abs(site.location.latitude) > 89.9 THEN 89.9 ELSE site.location.latitude END))
    WITH n0, r2 ORDER BY r2.hub, r2.order, r2.far LIMIT $p18
    RETURN n0, r2
  }
  WITH DISTINCT n0, r2.order AS key0, r2.far AS key1 ORDER BY key0, key1 LIMIT $p0
  RETURN n0
} AS found
UNWIND CASE WHEN isAsked THEN found ELSE walked END AS n0
RETURN [n0.id] AS row
// $p0 = 20
// $p1 = 35.8
// $p2 = 36
// $p3 = 35.3
// $p4 = 35.6
// $p5 = 20
// $p6 = 35.45
// $p7 = 35.9
// $p8 = 19005.510136659726
// $p9 = 69005.51013665972
// $p10 = 35.45
// $p11 = 35.9
// $p12 = 19005.510136659726
// $p13 = 69005.51013665972
// $p14 = 35.8
// $p15 = 36
// $p16 = 35.3
// $p17 = 35.6
// $p18 = 20

MATCH (n0:Place)
WHERE n0.id IS NOT NULL AND point.distance(n0.location, point({latitude: $p0, longitude: $p1})) <= $p2
WITH n0 ORDER BY n0.id LIMIT $p3
RETURN [n0.id] AS row
// $p0 = 35.36
// $p1 = 35.93
// $p2 = 12000
// $p3 = 20

MATCH (n0:Place)
WHERE n0.id IS NOT NULL AND n0.location.latitude >= $p2 AND n0.location.latitude <= $p3 AND n0.location.longitude >= $p0 AND n0.location.longitude <= $p1
WITH n0 ORDER BY n0.id LIMIT $p4
RETURN [n0.id] AS row
// $p0 = 35.8
// $p1 = 36
// $p2 = 35.3
// $p3 = 35.6
// $p4 = 20
