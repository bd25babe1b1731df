RETURN [COLLECT {
  MATCH (n0:Claim)
  WHERE n0.publishedStartOrder IS NOT NULL AND n0.id IS NOT NULL
  WITH n0 ORDER BY n0.publishedStartOrder DESC, n0.id DESC LIMIT $p0
  RETURN [n0.id, n0.kind, n0.polarity, n0.statement, n0.victimCategory, n0.cumulative, n0.publisherDisclaimer, n0.figureQualifier, n0.figureMin, n0.figureMax, n0.figureVague, n0.figureUnit, n0.figureRawText, CASE WHEN n0.figureQualifier IS NOT NULL THEN true END, toString(n0.coversStartMin), toString(n0.coversEndMax), CASE WHEN n0.coversEdtf IS NOT NULL THEN true END, toString(n0.publishedStartMin), toString(n0.publishedEndMax), CASE WHEN n0.publishedEdtf IS NOT NULL THEN true END, COLLECT {
    MATCH (n0)-[:COVERS_PLACE]->(n1)
    WITH n1 LIMIT $p1
    RETURN [n1.id, n1.name, n1.kind, COLLECT {
      MATCH (n1)-[:INSIDE]->(n2)
      WITH n2 ORDER BY n2.id LIMIT $p2
      RETURN [n2.id]
    }]
  }, COLLECT {
    MATCH (n0)-[:COUNTS]->(n3)
    WITH n3 ORDER BY n3.id LIMIT $p3
    RETURN [n3.id, n3.name, COLLECT {
      MATCH (n3)(()<-[:FROM]-(n5:Relation WHERE n5.kind IN $p4)-[:TO]->()){1,8}(n4)
      WITH DISTINCT n4 ORDER BY n4.id LIMIT $p5
      RETURN [n4.id, CASE WHEN n4:Group THEN 'Group' WHEN n4:Organization THEN 'Organization' WHEN n4:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n3)<-[:JUDGES]-(n6)
      WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT $p6
      RETURN [n6.id, n6.verdict, toString(n6.judgedAt), COLLECT {
        MATCH (n6)-[:JUDGES]->(n7)
        WITH n7 ORDER BY n7.id LIMIT $p7
        RETURN [n7.id, CASE WHEN n7:Event THEN 'Event' WHEN n7:Group THEN 'Group' WHEN n7:Organization THEN 'Organization' WHEN n7:Person THEN 'Person' WHEN n7:Place THEN 'Place' WHEN n7:Position THEN 'Position' WHEN n7:Relation THEN 'Relation' WHEN n7:Tenure THEN 'Tenure' END]
      }]
    }, CASE WHEN n3:Group THEN 'Group' WHEN n3:Organization THEN 'Organization' WHEN n3:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n0)-[r8:ATTRIBUTED_TO]->(n8)
    WITH n8, r8 ORDER BY r8.position, n8.id, r8.position LIMIT $p8
    RETURN [r8.position, r8.hop, r8.verb, r8.named, n8.id, n8.name, COLLECT {
      MATCH (n8)(()<-[:FROM]-(n10:Relation WHERE n10.kind IN $p9)-[:TO]->()){1,8}(n9)
      WITH DISTINCT n9 ORDER BY n9.id LIMIT $p10
      RETURN [n9.id, CASE WHEN n9:Group THEN 'Group' WHEN n9:Organization THEN 'Organization' WHEN n9:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n8)<-[:JUDGES]-(n11)
      WITH n11 ORDER BY n11.judgedAt DESC, n11.id DESC LIMIT $p11
      RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
        MATCH (n11)-[:JUDGES]->(n12)
        WITH n12 ORDER BY n12.id LIMIT $p12
        RETURN [n12.id, CASE WHEN n12:Event THEN 'Event' WHEN n12:Group THEN 'Group' WHEN n12:Organization THEN 'Organization' WHEN n12:Person THEN 'Person' WHEN n12:Place THEN 'Place' WHEN n12:Position THEN 'Position' WHEN n12:Relation THEN 'Relation' WHEN n12:Tenure THEN 'Tenure' END]
      }]
    }, n8.definiteness, COLLECT {
      MATCH (n8)(()<-[:TO]-(n14:Relation WHERE n14.kind IN $p13)-[:FROM]->()){1,1}(n13)
      WITH DISTINCT n13 ORDER BY n13.id LIMIT $p14
      RETURN [n13.id, n13.name, COLLECT {
        MATCH (n13)(()<-[:FROM]-(n16:Relation WHERE n16.kind IN $p15)-[:TO]->()){1,8}(n15)
        WITH DISTINCT n15 ORDER BY n15.id LIMIT $p16
        RETURN [n15.id, CASE WHEN n15:Group THEN 'Group' WHEN n15:Organization THEN 'Organization' WHEN n15:Person THEN 'Person' END]
      }, CASE WHEN n13:Group THEN 'Group' WHEN n13:Organization THEN 'Organization' WHEN n13:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n8)-[:HOLDS]->(n17)
      WITH n17 ORDER BY n17.startOrder, n17.id LIMIT $p17
      RETURN [COLLECT {
        MATCH (n17)-[:OF]->(n18)
        WITH n18 LIMIT $p18
        RETURN [COLLECT {
          MATCH (n18)-[:IN_BODY]->(n19)
          WITH n19 LIMIT $p19
          RETURN [n19.id, n19.name, COLLECT {
            MATCH (n19)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p20)-[:TO]->()){1,8}(n20)
            WITH DISTINCT n20 ORDER BY n20.id LIMIT $p21
            RETURN [n20.id, CASE WHEN n20:Group THEN 'Group' WHEN n20:Organization THEN 'Organization' WHEN n20:Person THEN 'Person' END]
          }, CASE WHEN n19:Group THEN 'Group' WHEN n19:Organization THEN 'Organization' WHEN n19:Person THEN 'Person' END]
        }]
      }]
    }, CASE WHEN n8:Group THEN 'Group' WHEN n8:Organization THEN 'Organization' WHEN n8:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n0)-[r22:SUPERSEDES]->(n22)
    WITH n22, r22 ORDER BY n22.id LIMIT $p22
    RETURN [r22.how, n22.id]
  }, COLLECT {
    MATCH (n0)<-[:ASSESSES]-(n23)
    WITH n23 ORDER BY n23.judgedAt DESC, n23.id DESC LIMIT $p23
    RETURN [n23.status, n23.credibility, toString(n23.judgedAt)]
  }, COLLECT {
    MATCH (n0)-[:BEARS_ON]->(n24)
    WITH n24 ORDER BY n24.id LIMIT $p24
    RETURN [n24.id]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n25)
    WITH n25 LIMIT $p25
    RETURN [n25.id, COLLECT {
      MATCH (n25)<-[:JUDGES]-(n26)
      WITH n26 ORDER BY n26.judgedAt DESC, n26.id DESC LIMIT $p26
      RETURN [n26.id, n26.verdict, toString(n26.judgedAt), COLLECT {
        MATCH (n26)-[:JUDGES]->(n27)
        WITH n27 ORDER BY n27.id LIMIT $p27
        RETURN [n27.id, CASE WHEN n27:Event THEN 'Event' WHEN n27:Group THEN 'Group' WHEN n27:Organization THEN 'Organization' WHEN n27:Person THEN 'Person' WHEN n27:Place THEN 'Place' WHEN n27:Position THEN 'Position' WHEN n27:Relation THEN 'Relation' WHEN n27:Tenure THEN 'Tenure' END]
      }]
    }, n25.title, COLLECT {
      MATCH (n25)-[r28:OCCURRED_AT]->(n28)
      WHERE r28.primary = $p28
      WITH n28, r28 ORDER BY r28.primary DESC, n28.id DESC LIMIT $p29
      RETURN [n28.id, n28.name, n28.kind, COLLECT {
        MATCH (n28)-[:INSIDE]->(n29)
        WITH n29 ORDER BY n29.id LIMIT $p30
        RETURN [n29.id]
      }]
    }, COLLECT {
      MATCH (n25)<-[r30:PARTICIPATED_IN]-(n30)
      WITH n30, r30 ORDER BY n30.id, r30.role LIMIT $p31
      RETURN [r30.role, r30.side, n30.id, n30.name, COLLECT {
        MATCH (n30)(()<-[:FROM]-(n32:Relation WHERE n32.kind IN $p32)-[:TO]->()){1,8}(n31)
        WITH DISTINCT n31 ORDER BY n31.id LIMIT $p33
        RETURN [n31.id, CASE WHEN n31:Group THEN 'Group' WHEN n31:Organization THEN 'Organization' WHEN n31:Person THEN 'Person' END]
      }, CASE WHEN n30:Group THEN 'Group' WHEN n30:Organization THEN 'Organization' WHEN n30:Person THEN 'Person' END]
    }, n25.name, CASE WHEN n25:Event THEN 'Event' WHEN n25:Tenure THEN 'Tenure' WHEN n25:Relation THEN 'Relation' WHEN n25:Person THEN 'Person' WHEN n25:Organization THEN 'Organization' WHEN n25:Group THEN 'Group' WHEN n25:Place THEN 'Place' END]
  }, COLLECT {
    MATCH (n0)-[r33:EVIDENCED_BY]->(n33)
    WITH n33, r33 ORDER BY r33.start, n33.id, r33.start, r33.end LIMIT $p34
    RETURN [r33.start, r33.end, n33.id, n33.length]
  }, COLLECT {
    MATCH (n0)-[:ABOUT]->(n34)
    WITH n34 LIMIT $p35
    RETURN [toString(n34.startMin), CASE WHEN n34.edtf IS NOT NULL THEN true END, CASE WHEN n34:Event THEN 'Event' WHEN n34:Tenure THEN 'Tenure' WHEN n34:Relation THEN 'Relation' WHEN n34:Person THEN 'Person' WHEN n34:Organization THEN 'Organization' WHEN n34:Group THEN 'Group' WHEN n34:Place THEN 'Place' END]
  }]
}, COLLECT {
  MATCH (n35:Event)
  WHERE n35.startOrder IS NOT NULL AND n35.id IS NOT NULL
  WITH n35 ORDER BY n35.startOrder, n35.id LIMIT $p36
  RETURN [n35.id, COLLECT {
    MATCH (n35)-[:PART_OF]->(n36)
    WITH n36 ORDER BY n36.startOrder, n36.id LIMIT $p37
    RETURN [n36.id]
  }, COLLECT {
    MATCH (n35)-[r37:OCCURRED_AT]->(n37)
    WITH n37, r37 ORDER BY r37.primary DESC, n37.id DESC LIMIT $p38
    RETURN [n37.id]
  }, COLLECT {
    MATCH (n35)-[:OCCURRED_WITHIN]->(n38)
    WITH n38 ORDER BY n38.id LIMIT $p39
    RETURN [n38.id]
  }]
}, COLLECT {
  MATCH (n39:Place)
  WHERE n39.id IS NOT NULL
  WITH n39 ORDER BY n39.id LIMIT $p40
  RETURN [n39.id, COLLECT {
    MATCH (n39)-[r40:WITHIN]->(n40)
    WITH n40, r40 ORDER BY n40.id, r40.from LIMIT $p41
    RETURN [n40.id]
  }, COLLECT {
    MATCH (n39)-[:INSIDE]->(n41)
    WITH n41 ORDER BY n41.id LIMIT $p42
    RETURN [n41.id]
  }]
}, COLLECT {
  MATCH (n42:Tenure)
  WHERE n42.startOrder IS NOT NULL AND n42.id IS NOT NULL
  WITH n42 ORDER BY n42.startOrder, n42.id LIMIT $p43
  RETURN [n42.id, n42.status, toString(n42.startMax), toString(n42.endMin), CASE WHEN n42.edtf IS NOT NULL THEN true END, COLLECT {
    MATCH (n42)<-[:HOLDS]-(n43)
    WITH n43 LIMIT $p44
    RETURN [n43.id, CASE WHEN n43:Group THEN 'Group' WHEN n43:Organization THEN 'Organization' WHEN n43:Person THEN 'Person' END]
  }, COLLECT {
    MATCH (n42)-[:OF]->(n44)
    WITH n44 LIMIT $p45
    RETURN [n44.id]
  }]
}] AS row
// $p0 = 1000
// $p1 = 1
// $p2 = 1000
// $p3 = 1000
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = 1000
// $p6 = 1000
// $p7 = 1000
// $p8 = 1000
// $p9 = ["MEMBER_OF","PART_OF"]
// $p10 = 1000
// $p11 = 1000
// $p12 = 1000
// $p13 = ["OPERATES"]
// $p14 = 1000
// $p15 = ["MEMBER_OF","PART_OF"]
// $p16 = 1000
// $p17 = 1000
// $p18 = 1
// $p19 = 1
// $p20 = ["MEMBER_OF","PART_OF"]
// $p21 = 1000
// $p22 = 1000
// $p23 = 1000
// $p24 = 1000
// $p25 = 1
// $p26 = 1000
// $p27 = 1000
// $p28 = true
// $p29 = 1000
// $p30 = 1000
// $p31 = 1000
// $p32 = ["MEMBER_OF","PART_OF"]
// $p33 = 1000
// $p34 = 1000
// $p35 = 1
// $p36 = 1000
// $p37 = 1000
// $p38 = 1000
// $p39 = 1000
// $p40 = 1000
// $p41 = 1000
// $p42 = 1000
// $p43 = 1000
// $p44 = 1
// $p45 = 1
