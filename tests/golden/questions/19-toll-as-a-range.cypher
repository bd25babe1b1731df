MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH ()<-[r1:BEARS_ON]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT $p1
  RETURN [n1.figureRawText, CASE WHEN n1.figureQualifier IS NOT NULL THEN true END, COLLECT {
    MATCH (n1)-[:ATTRIBUTED_TO {hop: $p2}]->(n2)
    WITH n2 LIMIT $p3
    RETURN [n2.name, CASE WHEN n2:Group THEN 'Group' WHEN n2:Organization THEN 'Organization' WHEN n2:Person THEN 'Person' END]
  }, n1.id, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureQualifier, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, toString(n1.coversStartMin), toString(n1.coversEndMax), CASE WHEN n1.coversEdtf IS NOT NULL THEN true END, toString(n1.publishedStartMin), toString(n1.publishedEndMax), CASE WHEN n1.publishedEdtf IS NOT NULL THEN true END, COLLECT {
    MATCH (n1)-[:COVERS_PLACE]->(n3)
    WITH n3 LIMIT $p4
    RETURN [n3.id, n3.name, n3.kind, COLLECT {
      MATCH (n3)-[:INSIDE]->(n4)
      WITH n4 ORDER BY n4.id LIMIT $p5
      RETURN [n4.id]
    }]
  }, COLLECT {
    MATCH (n1)-[:COUNTS]->(n5)
    WITH n5 ORDER BY n5.id LIMIT $p6
    RETURN [n5.id, n5.name, COLLECT {
      MATCH (n5)(()<-[:FROM]-(n7:Relation WHERE n7.kind IN $p7)-[:TO]->()){1,8}(n6)
      WITH DISTINCT n6 ORDER BY n6.id LIMIT $p8
      RETURN [n6.id, CASE WHEN n6:Group THEN 'Group' WHEN n6:Organization THEN 'Organization' WHEN n6:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n5)<-[:JUDGES]-(n8)
      WITH n8 ORDER BY n8.judgedAt DESC, n8.id DESC LIMIT $p9
      RETURN [n8.id, n8.verdict, toString(n8.judgedAt), COLLECT {
        MATCH (n8)-[:JUDGES]->(n9)
        WITH n9 ORDER BY n9.id LIMIT $p10
        RETURN [n9.id, CASE WHEN n9:Event THEN 'Event' WHEN n9:Group THEN 'Group' WHEN n9:Organization THEN 'Organization' WHEN n9:Person THEN 'Person' WHEN n9:Place THEN 'Place' WHEN n9:Position THEN 'Position' WHEN n9:Relation THEN 'Relation' WHEN n9:Tenure THEN 'Tenure' END]
      }]
    }, CASE WHEN n5:Group THEN 'Group' WHEN n5:Organization THEN 'Organization' WHEN n5:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n1)-[r10:ATTRIBUTED_TO]->(n10)
    WITH n10, r10 ORDER BY r10.position, n10.id, r10.position LIMIT $p11
    RETURN [r10.position, r10.hop, r10.verb, r10.named, n10.id, n10.name, COLLECT {
      MATCH (n10)(()<-[:FROM]-(n12:Relation WHERE n12.kind IN $p12)-[:TO]->()){1,8}(n11)
      WITH DISTINCT n11 ORDER BY n11.id LIMIT $p13
      RETURN [n11.id, CASE WHEN n11:Group THEN 'Group' WHEN n11:Organization THEN 'Organization' WHEN n11:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n10)<-[:JUDGES]-(n13)
      WITH n13 ORDER BY n13.judgedAt DESC, n13.id DESC LIMIT $p14
      RETURN [n13.id, n13.verdict, toString(n13.judgedAt), COLLECT {
        MATCH (n13)-[:JUDGES]->(n14)
        WITH n14 ORDER BY n14.id LIMIT $p15
        RETURN [n14.id, CASE WHEN n14:Event THEN 'Event' WHEN n14:Group THEN 'Group' WHEN n14:Organization THEN 'Organization' WHEN n14:Person THEN 'Person' WHEN n14:Place THEN 'Place' WHEN n14:Position THEN 'Position' WHEN n14:Relation THEN 'Relation' WHEN n14:Tenure THEN 'Tenure' END]
      }]
    }, n10.definiteness, COLLECT {
      MATCH (n10)(()<-[:TO]-(n16:Relation WHERE n16.kind IN $p16)-[:FROM]->()){1,1}(n15)
      WITH DISTINCT n15 ORDER BY n15.id LIMIT $p17
      RETURN [n15.id, n15.name, COLLECT {
        MATCH (n15)(()<-[:FROM]-(n18:Relation WHERE n18.kind IN $p18)-[:TO]->()){1,8}(n17)
        WITH DISTINCT n17 ORDER BY n17.id LIMIT $p19
        RETURN [n17.id, CASE WHEN n17:Group THEN 'Group' WHEN n17:Organization THEN 'Organization' WHEN n17:Person THEN 'Person' END]
      }, CASE WHEN n15:Group THEN 'Group' WHEN n15:Organization THEN 'Organization' WHEN n15:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n10)-[:HOLDS]->(n19)
      WITH n19 ORDER BY n19.startOrder, n19.id LIMIT $p20
      RETURN [COLLECT {
        MATCH (n19)-[:OF]->(n20)
        WITH n20 LIMIT $p21
        RETURN [COLLECT {
          MATCH (n20)-[:IN_BODY]->(n21)
          WITH n21 LIMIT $p22
          RETURN [n21.id, n21.name, COLLECT {
            MATCH (n21)(()<-[:FROM]-(n23:Relation WHERE n23.kind IN $p23)-[:TO]->()){1,8}(n22)
            WITH DISTINCT n22 ORDER BY n22.id LIMIT $p24
            RETURN [n22.id, CASE WHEN n22:Group THEN 'Group' WHEN n22:Organization THEN 'Organization' WHEN n22:Person THEN 'Person' END]
          }, CASE WHEN n21:Group THEN 'Group' WHEN n21:Organization THEN 'Organization' WHEN n21:Person THEN 'Person' END]
        }]
      }]
    }, CASE WHEN n10:Group THEN 'Group' WHEN n10:Organization THEN 'Organization' WHEN n10:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n1)-[r24:SUPERSEDES]->(n24)
    WITH n24, r24 ORDER BY n24.id LIMIT $p25
    RETURN [r24.how, n24.id]
  }, COLLECT {
    MATCH (n1)<-[:ASSESSES]-(n25)
    WITH n25 ORDER BY n25.judgedAt DESC, n25.id DESC LIMIT $p26
    RETURN [n25.status, n25.credibility, toString(n25.judgedAt)]
  }, COLLECT {
    MATCH (n1)-[:BEARS_ON]->(n26)
    WITH n26 ORDER BY n26.id LIMIT $p27
    RETURN [n26.id]
  }, COLLECT {
    MATCH (n1)-[:ABOUT]->(n27)
    WITH n27 LIMIT $p28
    RETURN [n27.id, COLLECT {
      MATCH (n27)<-[:JUDGES]-(n28)
      WITH n28 ORDER BY n28.judgedAt DESC, n28.id DESC LIMIT $p29
      RETURN [n28.id, n28.verdict, toString(n28.judgedAt), COLLECT {
        MATCH (n28)-[:JUDGES]->(n29)
        WITH n29 ORDER BY n29.id LIMIT $p30
        RETURN [n29.id, CASE WHEN n29:Event THEN 'Event' WHEN n29:Group THEN 'Group' WHEN n29:Organization THEN 'Organization' WHEN n29:Person THEN 'Person' WHEN n29:Place THEN 'Place' WHEN n29:Position THEN 'Position' WHEN n29:Relation THEN 'Relation' WHEN n29:Tenure THEN 'Tenure' END]
      }]
    }, n27.title, COLLECT {
      MATCH (n27)-[r30:OCCURRED_AT]->(n30)
      WHERE r30.primary = $p31
      WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT $p32
      RETURN [n30.id, n30.name, n30.kind, COLLECT {
        MATCH (n30)-[:INSIDE]->(n31)
        WITH n31 ORDER BY n31.id LIMIT $p33
        RETURN [n31.id]
      }]
    }, COLLECT {
      MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
      WITH n32, r32 ORDER BY n32.id, r32.role LIMIT $p34
      RETURN [r32.role, r32.side, n32.id, n32.name, COLLECT {
        MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p35)-[:TO]->()){1,8}(n33)
        WITH DISTINCT n33 ORDER BY n33.id LIMIT $p36
        RETURN [n33.id, CASE WHEN n33:Group THEN 'Group' WHEN n33:Organization THEN 'Organization' WHEN n33:Person THEN 'Person' END]
      }, CASE WHEN n32:Group THEN 'Group' WHEN n32:Organization THEN 'Organization' WHEN n32:Person THEN 'Person' END]
    }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = 1000
// $p2 = "ORIGIN"
// $p3 = 1
// $p4 = 1
// $p5 = 1000
// $p6 = 1000
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = 1000
// $p9 = 1000
// $p10 = 1000
// $p11 = 1000
// $p12 = ["MEMBER_OF","PART_OF"]
// $p13 = 1000
// $p14 = 1000
// $p15 = 1000
// $p16 = ["OPERATES"]
// $p17 = 1000
// $p18 = ["MEMBER_OF","PART_OF"]
// $p19 = 1000
// $p20 = 1000
// $p21 = 1
// $p22 = 1
// $p23 = ["MEMBER_OF","PART_OF"]
// $p24 = 1000
// $p25 = 1000
// $p26 = 1000
// $p27 = 1000
// $p28 = 1
// $p29 = 1000
// $p30 = 1000
// $p31 = true
// $p32 = 1000
// $p33 = 1000
// $p34 = 1000
// $p35 = ["MEMBER_OF","PART_OF"]
// $p36 = 1000
