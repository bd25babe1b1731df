MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.title, COLLECT {
  MATCH ()<-[r1:BEARS_ON]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p1
  RETURN [n1.id, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureQualifier, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, n1.figureRawText, CASE WHEN n1.figureQualifier IS NOT NULL THEN true END, toString(n1.coversStartMin), toString(n1.coversEndMax), CASE WHEN n1.coversEdtf IS NOT NULL THEN true END, toString(n1.publishedStartMin), toString(n1.publishedEndMax), CASE WHEN n1.publishedEdtf IS NOT NULL THEN true END, COLLECT {
    MATCH (n1)-[:COVERS_PLACE]->(n2)
    WITH n2 LIMIT $p2
    RETURN [n2.id, n2.name, n2.kind, COLLECT {
      MATCH (n2)-[:INSIDE]->(n3)
      WITH n3 ORDER BY n3.id LIMIT $p3
      RETURN [n3.id]
    }]
  }, COLLECT {
    MATCH (n1)-[:COUNTS]->(n4)
    WITH n4 ORDER BY n4.id LIMIT $p4
    RETURN [n4.id, n4.name, COLLECT {
      MATCH (n4)(()<-[:FROM]-(n6:Relation WHERE n6.kind IN $p5)-[:TO]->()){1,8}(n5)
      WITH DISTINCT n5 ORDER BY n5.id LIMIT $p6
      RETURN [n5.id, CASE WHEN n5:Group THEN 'Group' WHEN n5:Organization THEN 'Organization' WHEN n5:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n4)<-[:JUDGES]-(n7)
      WITH n7 ORDER BY n7.judgedAt DESC, n7.id DESC LIMIT $p7
      RETURN [n7.id, n7.verdict, toString(n7.judgedAt), COLLECT {
        MATCH (n7)-[:JUDGES]->(n8)
        WITH n8 ORDER BY n8.id LIMIT $p8
        RETURN [n8.id, CASE WHEN n8:Event THEN 'Event' WHEN n8:Group THEN 'Group' WHEN n8:Organization THEN 'Organization' WHEN n8:Person THEN 'Person' WHEN n8:Place THEN 'Place' WHEN n8:Position THEN 'Position' WHEN n8:Relation THEN 'Relation' WHEN n8:Tenure THEN 'Tenure' END]
      }]
    }, CASE WHEN n4:Group THEN 'Group' WHEN n4:Organization THEN 'Organization' WHEN n4:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n1)-[r9:ATTRIBUTED_TO]->(n9)
    WITH n9, r9 ORDER BY r9.position, n9.id, r9.position LIMIT $p9
    RETURN [r9.position, r9.hop, r9.verb, r9.named, n9.id, n9.name, COLLECT {
      MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p10)-[:TO]->()){1,8}(n10)
      WITH DISTINCT n10 ORDER BY n10.id LIMIT $p11
      RETURN [n10.id, CASE WHEN n10:Group THEN 'Group' WHEN n10:Organization THEN 'Organization' WHEN n10:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n9)<-[:JUDGES]-(n12)
      WITH n12 ORDER BY n12.judgedAt DESC, n12.id DESC LIMIT $p12
      RETURN [n12.id, n12.verdict, toString(n12.judgedAt), COLLECT {
        MATCH (n12)-[:JUDGES]->(n13)
        WITH n13 ORDER BY n13.id LIMIT $p13
        RETURN [n13.id, CASE WHEN n13:Event THEN 'Event' WHEN n13:Group THEN 'Group' WHEN n13:Organization THEN 'Organization' WHEN n13:Person THEN 'Person' WHEN n13:Place THEN 'Place' WHEN n13:Position THEN 'Position' WHEN n13:Relation THEN 'Relation' WHEN n13:Tenure THEN 'Tenure' END]
      }]
    }, n9.definiteness, COLLECT {
      MATCH (n9)(()<-[:TO]-(n15:Relation WHERE n15.kind IN $p14)-[:FROM]->()){1,1}(n14)
      WITH DISTINCT n14 ORDER BY n14.id LIMIT $p15
      RETURN [n14.id, n14.name, COLLECT {
        MATCH (n14)(()<-[:FROM]-(n17:Relation WHERE n17.kind IN $p16)-[:TO]->()){1,8}(n16)
        WITH DISTINCT n16 ORDER BY n16.id LIMIT $p17
        RETURN [n16.id, CASE WHEN n16:Group THEN 'Group' WHEN n16:Organization THEN 'Organization' WHEN n16:Person THEN 'Person' END]
      }, CASE WHEN n14:Group THEN 'Group' WHEN n14:Organization THEN 'Organization' WHEN n14:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n9)-[:HOLDS]->(n18)
      WITH n18 ORDER BY n18.startOrder, n18.id LIMIT $p18
      RETURN [COLLECT {
        MATCH (n18)-[:OF]->(n19)
        WITH n19 LIMIT $p19
        RETURN [COLLECT {
          MATCH (n19)-[:IN_BODY]->(n20)
          WITH n20 LIMIT $p20
          RETURN [n20.id, n20.name, COLLECT {
            MATCH (n20)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p21)-[:TO]->()){1,8}(n21)
            WITH DISTINCT n21 ORDER BY n21.id LIMIT $p22
            RETURN [n21.id, CASE WHEN n21:Group THEN 'Group' WHEN n21:Organization THEN 'Organization' WHEN n21:Person THEN 'Person' END]
          }, CASE WHEN n20:Group THEN 'Group' WHEN n20:Organization THEN 'Organization' WHEN n20:Person THEN 'Person' END]
        }]
      }]
    }, CASE WHEN n9:Group THEN 'Group' WHEN n9:Organization THEN 'Organization' WHEN n9:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n1)-[r23:SUPERSEDES]->(n23)
    WITH n23, r23 ORDER BY n23.id LIMIT $p23
    RETURN [r23.how, n23.id]
  }, COLLECT {
    MATCH (n1)<-[:ASSESSES]-(n24)
    WITH n24 ORDER BY n24.judgedAt DESC, n24.id DESC LIMIT $p24
    RETURN [n24.status, n24.credibility, toString(n24.judgedAt)]
  }, COLLECT {
    MATCH (n1)-[:BEARS_ON]->(n25)
    WITH n25 ORDER BY n25.id LIMIT $p25
    RETURN [n25.id]
  }, COLLECT {
    MATCH (n1)-[:ABOUT]->(n26)
    WITH n26 LIMIT $p26
    RETURN [n26.id, COLLECT {
      MATCH (n26)<-[:JUDGES]-(n27)
      WITH n27 ORDER BY n27.judgedAt DESC, n27.id DESC LIMIT $p27
      RETURN [n27.id, n27.verdict, toString(n27.judgedAt), COLLECT {
        MATCH (n27)-[:JUDGES]->(n28)
        WITH n28 ORDER BY n28.id LIMIT $p28
        RETURN [n28.id, CASE WHEN n28:Event THEN 'Event' WHEN n28:Group THEN 'Group' WHEN n28:Organization THEN 'Organization' WHEN n28:Person THEN 'Person' WHEN n28:Place THEN 'Place' WHEN n28:Position THEN 'Position' WHEN n28:Relation THEN 'Relation' WHEN n28:Tenure THEN 'Tenure' END]
      }]
    }, n26.title, COLLECT {
      MATCH (n26)-[r29:OCCURRED_AT]->(n29)
      WHERE r29.primary = $p29
      WITH n29, r29 ORDER BY r29.primary DESC, n29.id DESC LIMIT $p30
      RETURN [n29.id, n29.name, n29.kind, COLLECT {
        MATCH (n29)-[:INSIDE]->(n30)
        WITH n30 ORDER BY n30.id LIMIT $p31
        RETURN [n30.id]
      }]
    }, COLLECT {
      MATCH (n26)<-[r31:PARTICIPATED_IN]-(n31)
      WITH n31, r31 ORDER BY n31.id, r31.role LIMIT $p32
      RETURN [r31.role, r31.side, n31.id, n31.name, COLLECT {
        MATCH (n31)(()<-[:FROM]-(n33:Relation WHERE n33.kind IN $p33)-[:TO]->()){1,8}(n32)
        WITH DISTINCT n32 ORDER BY n32.id LIMIT $p34
        RETURN [n32.id, CASE WHEN n32:Group THEN 'Group' WHEN n32:Organization THEN 'Organization' WHEN n32:Person THEN 'Person' END]
      }, CASE WHEN n31:Group THEN 'Group' WHEN n31:Organization THEN 'Organization' WHEN n31:Person THEN 'Person' END]
    }, n26.name, CASE WHEN n26:Event THEN 'Event' WHEN n26:Tenure THEN 'Tenure' WHEN n26:Relation THEN 'Relation' WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Group THEN 'Group' WHEN n26:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n1)-[r34:EVIDENCED_BY]->(n34)
    WITH n34, r34 ORDER BY r34.start, n34.id, r34.start, r34.end LIMIT $p35
    RETURN [r34.start, r34.end, n34.id, n34.title]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 1000
// $p2 = 1
// $p3 = 1000
// $p4 = 1000
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = 1000
// $p7 = 1000
// $p8 = 1000
// $p9 = 1000
// $p10 = ["MEMBER_OF","PART_OF"]
// $p11 = 1000
// $p12 = 1000
// $p13 = 1000
// $p14 = ["OPERATES"]
// $p15 = 1000
// $p16 = ["MEMBER_OF","PART_OF"]
// $p17 = 1000
// $p18 = 1000
// $p19 = 1
// $p20 = 1
// $p21 = ["MEMBER_OF","PART_OF"]
// $p22 = 1000
// $p23 = 1000
// $p24 = 1000
// $p25 = 1000
// $p26 = 1
// $p27 = 1000
// $p28 = 1000
// $p29 = true
// $p30 = 1000
// $p31 = 1000
// $p32 = 1000
// $p33 = ["MEMBER_OF","PART_OF"]
// $p34 = 1000
// $p35 = 1000
