MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
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

MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.figureRawText, CASE WHEN n0.figureQualifier IS NOT NULL THEN true END, n0.id, COLLECT {
  MATCH (n0)-[:BEARS_ON]->(n1)
  WITH n1 ORDER BY n1.id LIMIT $p1
  RETURN [COLLECT {
    MATCH ()<-[r2:BEARS_ON]-(n2)
    WHERE r2.hub = n1.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL
    WITH n2, r2 ORDER BY r2.hub DESC, r2.order DESC, r2.far DESC LIMIT $p2
    RETURN [n2.kind, n2.figureRawText, CASE WHEN n2.figureQualifier IS NOT NULL THEN true END, n2.id, n2.polarity, n2.statement, n2.victimCategory, n2.cumulative, n2.publisherDisclaimer, n2.figureQualifier, n2.figureMin, n2.figureMax, n2.figureVague, n2.figureUnit, toString(n2.coversStartMin), toString(n2.coversEndMax), CASE WHEN n2.coversEdtf IS NOT NULL THEN true END, toString(n2.publishedStartMin), toString(n2.publishedEndMax), CASE WHEN n2.publishedEdtf IS NOT NULL THEN true END, COLLECT {
      MATCH (n2)-[:COVERS_PLACE]->(n3)
      WITH n3 LIMIT $p3
      RETURN [n3.id, n3.name, n3.kind, COLLECT {
        MATCH (n3)-[:INSIDE]->(n4)
        WITH n4 ORDER BY n4.id LIMIT $p4
        RETURN [n4.id]
      }]
    }, COLLECT {
      MATCH (n2)-[:COUNTS]->(n5)
      WITH n5 ORDER BY n5.id LIMIT $p5
      RETURN [n5.id, n5.name, COLLECT {
        MATCH (n5)(()<-[:FROM]-(n7:Relation WHERE n7.kind IN $p6)-[:TO]->()){1,8}(n6)
        WITH DISTINCT n6 ORDER BY n6.id LIMIT $p7
        RETURN [n6.id, CASE WHEN n6:Group THEN 'Group' WHEN n6:Organization THEN 'Organization' WHEN n6:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n5)<-[:JUDGES]-(n8)
        WITH n8 ORDER BY n8.judgedAt DESC, n8.id DESC LIMIT $p8
        RETURN [n8.id, n8.verdict, toString(n8.judgedAt), COLLECT {
          MATCH (n8)-[:JUDGES]->(n9)
          WITH n9 ORDER BY n9.id LIMIT $p9
          RETURN [n9.id, CASE WHEN n9:Event THEN 'Event' WHEN n9:Group THEN 'Group' WHEN n9:Organization THEN 'Organization' WHEN n9:Person THEN 'Person' WHEN n9:Place THEN 'Place' WHEN n9:Position THEN 'Position' WHEN n9:Relation THEN 'Relation' WHEN n9:Tenure THEN 'Tenure' END]
        }]
      }, CASE WHEN n5:Group THEN 'Group' WHEN n5:Organization THEN 'Organization' WHEN n5:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n2)-[r10:ATTRIBUTED_TO]->(n10)
      WITH n10, r10 ORDER BY r10.position, n10.id, r10.position LIMIT $p10
      RETURN [r10.position, r10.hop, r10.verb, r10.named, n10.id, n10.name, COLLECT {
        MATCH (n10)(()<-[:FROM]-(n12:Relation WHERE n12.kind IN $p11)-[:TO]->()){1,8}(n11)
        WITH DISTINCT n11 ORDER BY n11.id LIMIT $p12
        RETURN [n11.id, CASE WHEN n11:Group THEN 'Group' WHEN n11:Organization THEN 'Organization' WHEN n11:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n10)<-[:JUDGES]-(n13)
        WITH n13 ORDER BY n13.judgedAt DESC, n13.id DESC LIMIT $p13
        RETURN [n13.id, n13.verdict, toString(n13.judgedAt), COLLECT {
          MATCH (n13)-[:JUDGES]->(n14)
          WITH n14 ORDER BY n14.id LIMIT $p14
          RETURN [n14.id, CASE WHEN n14:Event THEN 'Event' WHEN n14:Group THEN 'Group' WHEN n14:Organization THEN 'Organization' WHEN n14:Person THEN 'Person' WHEN n14:Place THEN 'Place' WHEN n14:Position THEN 'Position' WHEN n14:Relation THEN 'Relation' WHEN n14:Tenure THEN 'Tenure' END]
        }]
      }, n10.definiteness, COLLECT {
        MATCH (n10)(()<-[:TO]-(n16:Relation WHERE n16.kind IN $p15)-[:FROM]->()){1,1}(n15)
        WITH DISTINCT n15 ORDER BY n15.id LIMIT $p16
        RETURN [n15.id, n15.name, COLLECT {
          MATCH (n15)(()<-[:FROM]-(n18:Relation WHERE n18.kind IN $p17)-[:TO]->()){1,8}(n17)
          WITH DISTINCT n17 ORDER BY n17.id LIMIT $p18
          RETURN [n17.id, CASE WHEN n17:Group THEN 'Group' WHEN n17:Organization THEN 'Organization' WHEN n17:Person THEN 'Person' END]
        }, CASE WHEN n15:Group THEN 'Group' WHEN n15:Organization THEN 'Organization' WHEN n15:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n10)-[:HOLDS]->(n19)
        WITH n19 ORDER BY n19.startOrder, n19.id LIMIT $p19
        RETURN [COLLECT {
          MATCH (n19)-[:OF]->(n20)
          WITH n20 LIMIT $p20
          RETURN [COLLECT {
            MATCH (n20)-[:IN_BODY]->(n21)
            WITH n21 LIMIT $p21
            RETURN [n21.id, n21.name, COLLECT {
              MATCH (n21)(()<-[:FROM]-(n23:Relation WHERE n23.kind IN $p22)-[:TO]->()){1,8}(n22)
              WITH DISTINCT n22 ORDER BY n22.id LIMIT $p23
              RETURN [n22.id, CASE WHEN n22:Group THEN 'Group' WHEN n22:Organization THEN 'Organization' WHEN n22:Person THEN 'Person' END]
            }, CASE WHEN n21:Group THEN 'Group' WHEN n21:Organization THEN 'Organization' WHEN n21:Person THEN 'Person' END]
          }]
        }]
      }, CASE WHEN n10:Group THEN 'Group' WHEN n10:Organization THEN 'Organization' WHEN n10:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n2)-[r24:SUPERSEDES]->(n24)
      WITH n24, r24 ORDER BY n24.id LIMIT $p24
      RETURN [r24.how, n24.id]
    }, COLLECT {
      MATCH (n2)<-[:ASSESSES]-(n25)
      WITH n25 ORDER BY n25.judgedAt DESC, n25.id DESC LIMIT $p25
      RETURN [n25.status, n25.credibility, toString(n25.judgedAt)]
    }, COLLECT {
      MATCH (n2)-[:BEARS_ON]->(n26)
      WITH n26 ORDER BY n26.id LIMIT $p26
      RETURN [n26.id]
    }, COLLECT {
      MATCH (n2)-[:ABOUT]->(n27)
      WITH n27 LIMIT $p27
      RETURN [n27.id, COLLECT {
        MATCH (n27)<-[:JUDGES]-(n28)
        WITH n28 ORDER BY n28.judgedAt DESC, n28.id DESC LIMIT $p28
        RETURN [n28.id, n28.verdict, toString(n28.judgedAt), COLLECT {
          MATCH (n28)-[:JUDGES]->(n29)
          WITH n29 ORDER BY n29.id LIMIT $p29
          RETURN [n29.id, CASE WHEN n29:Event THEN 'Event' WHEN n29:Group THEN 'Group' WHEN n29:Organization THEN 'Organization' WHEN n29:Person THEN 'Person' WHEN n29:Place THEN 'Place' WHEN n29:Position THEN 'Position' WHEN n29:Relation THEN 'Relation' WHEN n29:Tenure THEN 'Tenure' END]
        }]
      }, n27.title, COLLECT {
        MATCH (n27)-[r30:OCCURRED_AT]->(n30)
        WHERE r30.primary = $p30
        WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT $p31
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT $p32
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
        WITH n32, r32 ORDER BY n32.id, r32.role LIMIT $p33
        RETURN [r32.role, r32.side, n32.id, n32.name, COLLECT {
          MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p34)-[:TO]->()){1,8}(n33)
          WITH DISTINCT n33 ORDER BY n33.id LIMIT $p35
          RETURN [n33.id, CASE WHEN n33:Group THEN 'Group' WHEN n33:Organization THEN 'Organization' WHEN n33:Person THEN 'Person' END]
        }, CASE WHEN n32:Group THEN 'Group' WHEN n32:Organization THEN 'Organization' WHEN n32:Person THEN 'Person' END]
      }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[:ABOUT]->(n35)
  WITH n35 LIMIT $p36
  RETURN [COLLECT {
    MATCH ()<-[r36:ABOUT]-(n36)
    WHERE r36.hub = n35.id AND r36.order IS NOT NULL AND r36.far IS NOT NULL
    WITH n36, r36 ORDER BY r36.hub DESC, r36.order DESC, r36.far DESC LIMIT $p37
    RETURN [n36.kind, n36.figureRawText, CASE WHEN n36.figureQualifier IS NOT NULL THEN true END, n36.id, n36.polarity, n36.statement, n36.victimCategory, n36.cumulative, n36.publisherDisclaimer, n36.figureQualifier, n36.figureMin, n36.figureMax, n36.figureVague, n36.figureUnit, toString(n36.coversStartMin), toString(n36.coversEndMax), CASE WHEN n36.coversEdtf IS NOT NULL THEN true END, toString(n36.publishedStartMin), toString(n36.publishedEndMax), CASE WHEN n36.publishedEdtf IS NOT NULL THEN true END, COLLECT {
      MATCH (n36)-[:COVERS_PLACE]->(n37)
      WITH n37 LIMIT $p38
      RETURN [n37.id, n37.name, n37.kind, COLLECT {
        MATCH (n37)-[:INSIDE]->(n38)
        WITH n38 ORDER BY n38.id LIMIT $p39
        RETURN [n38.id]
      }]
    }, COLLECT {
      MATCH (n36)-[:COUNTS]->(n39)
      WITH n39 ORDER BY n39.id LIMIT $p40
      RETURN [n39.id, n39.name, COLLECT {
        MATCH (n39)(()<-[:FROM]-(n41:Relation WHERE n41.kind IN $p41)-[:TO]->()){1,8}(n40)
        WITH DISTINCT n40 ORDER BY n40.id LIMIT $p42
        RETURN [n40.id, CASE WHEN n40:Group THEN 'Group' WHEN n40:Organization THEN 'Organization' WHEN n40:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n39)<-[:JUDGES]-(n42)
        WITH n42 ORDER BY n42.judgedAt DESC, n42.id DESC LIMIT $p43
        RETURN [n42.id, n42.verdict, toString(n42.judgedAt), COLLECT {
          MATCH (n42)-[:JUDGES]->(n43)
          WITH n43 ORDER BY n43.id LIMIT $p44
          RETURN [n43.id, CASE WHEN n43:Event THEN 'Event' WHEN n43:Group THEN 'Group' WHEN n43:Organization THEN 'Organization' WHEN n43:Person THEN 'Person' WHEN n43:Place THEN 'Place' WHEN n43:Position THEN 'Position' WHEN n43:Relation THEN 'Relation' WHEN n43:Tenure THEN 'Tenure' END]
        }]
      }, CASE WHEN n39:Group THEN 'Group' WHEN n39:Organization THEN 'Organization' WHEN n39:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n36)-[r44:ATTRIBUTED_TO]->(n44)
      WITH n44, r44 ORDER BY r44.position, n44.id, r44.position LIMIT $p45
      RETURN [r44.position, r44.hop, r44.verb, r44.named, n44.id, n44.name, COLLECT {
        MATCH (n44)(()<-[:FROM]-(n46:Relation WHERE n46.kind IN $p46)-[:TO]->()){1,8}(n45)
        WITH DISTINCT n45 ORDER BY n45.id LIMIT $p47
        RETURN [n45.id, CASE WHEN n45:Group THEN 'Group' WHEN n45:Organization THEN 'Organization' WHEN n45:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n44)<-[:JUDGES]-(n47)
        WITH n47 ORDER BY n47.judgedAt DESC, n47.id DESC LIMIT $p48
        RETURN [n47.id, n47.verdict, toString(n47.judgedAt), COLLECT {
          MATCH (n47)-[:JUDGES]->(n48)
          WITH n48 ORDER BY n48.id LIMIT $p49
          RETURN [n48.id, CASE WHEN n48:Event THEN 'Event' WHEN n48:Group THEN 'Group' WHEN n48:Organization THEN 'Organization' WHEN n48:Person THEN 'Person' WHEN n48:Place THEN 'Place' WHEN n48:Position THEN 'Position' WHEN n48:Relation THEN 'Relation' WHEN n48:Tenure THEN 'Tenure' END]
        }]
      }, n44.definiteness, COLLECT {
        MATCH (n44)(()<-[:TO]-(n50:Relation WHERE n50.kind IN $p50)-[:FROM]->()){1,1}(n49)
        WITH DISTINCT n49 ORDER BY n49.id LIMIT $p51
        RETURN [n49.id, n49.name, COLLECT {
          MATCH (n49)(()<-[:FROM]-(n52:Relation WHERE n52.kind IN $p52)-[:TO]->()){1,8}(n51)
          WITH DISTINCT n51 ORDER BY n51.id LIMIT $p53
          RETURN [n51.id, CASE WHEN n51:Group THEN 'Group' WHEN n51:Organization THEN 'Organization' WHEN n51:Person THEN 'Person' END]
        }, CASE WHEN n49:Group THEN 'Group' WHEN n49:Organization THEN 'Organization' WHEN n49:Person THEN 'Person' END]
      }, COLLECT {
        MATCH (n44)-[:HOLDS]->(n53)
        WITH n53 ORDER BY n53.startOrder, n53.id LIMIT $p54
        RETURN [COLLECT {
          MATCH (n53)-[:OF]->(n54)
          WITH n54 LIMIT $p55
          RETURN [COLLECT {
            MATCH (n54)-[:IN_BODY]->(n55)
            WITH n55 LIMIT $p56
            RETURN [n55.id, n55.name, COLLECT {
              MATCH (n55)(()<-[:FROM]-(n57:Relation WHERE n57.kind IN $p57)-[:TO]->()){1,8}(n56)
              WITH DISTINCT n56 ORDER BY n56.id LIMIT $p58
              RETURN [n56.id, CASE WHEN n56:Group THEN 'Group' WHEN n56:Organization THEN 'Organization' WHEN n56:Person THEN 'Person' END]
            }, CASE WHEN n55:Group THEN 'Group' WHEN n55:Organization THEN 'Organization' WHEN n55:Person THEN 'Person' END]
          }]
        }]
      }, CASE WHEN n44:Group THEN 'Group' WHEN n44:Organization THEN 'Organization' WHEN n44:Person THEN 'Person' END]
    }, COLLECT {
      MATCH (n36)-[r58:SUPERSEDES]->(n58)
      WITH n58, r58 ORDER BY n58.id LIMIT $p59
      RETURN [r58.how, n58.id]
    }, COLLECT {
      MATCH (n36)<-[:ASSESSES]-(n59)
      WITH n59 ORDER BY n59.judgedAt DESC, n59.id DESC LIMIT $p60
      RETURN [n59.status, n59.credibility, toString(n59.judgedAt)]
    }, COLLECT {
      MATCH (n36)-[:BEARS_ON]->(n60)
      WITH n60 ORDER BY n60.id LIMIT $p61
      RETURN [n60.id]
    }, COLLECT {
      MATCH (n36)-[:ABOUT]->(n61)
      WITH n61 LIMIT $p62
      RETURN [n61.id, COLLECT {
        MATCH (n61)<-[:JUDGES]-(n62)
        WITH n62 ORDER BY n62.judgedAt DESC, n62.id DESC LIMIT $p63
        RETURN [n62.id, n62.verdict, toString(n62.judgedAt), COLLECT {
          MATCH (n62)-[:JUDGES]->(n63)
          WITH n63 ORDER BY n63.id LIMIT $p64
          RETURN [n63.id, CASE WHEN n63:Event THEN 'Event' WHEN n63:Group THEN 'Group' WHEN n63:Organization THEN 'Organization' WHEN n63:Person THEN 'Person' WHEN n63:Place THEN 'Place' WHEN n63:Position THEN 'Position' WHEN n63:Relation THEN 'Relation' WHEN n63:Tenure THEN 'Tenure' END]
        }]
      }, n61.title, COLLECT {
        MATCH (n61)-[r64:OCCURRED_AT]->(n64)
        WHERE r64.primary = $p65
        WITH n64, r64 ORDER BY r64.primary DESC, n64.id DESC LIMIT $p66
        RETURN [n64.id, n64.name, n64.kind, COLLECT {
          MATCH (n64)-[:INSIDE]->(n65)
          WITH n65 ORDER BY n65.id LIMIT $p67
          RETURN [n65.id]
        }]
      }, COLLECT {
        MATCH (n61)<-[r66:PARTICIPATED_IN]-(n66)
        WITH n66, r66 ORDER BY n66.id, r66.role LIMIT $p68
        RETURN [r66.role, r66.side, n66.id, n66.name, COLLECT {
          MATCH (n66)(()<-[:FROM]-(n68:Relation WHERE n68.kind IN $p69)-[:TO]->()){1,8}(n67)
          WITH DISTINCT n67 ORDER BY n67.id LIMIT $p70
          RETURN [n67.id, CASE WHEN n67:Group THEN 'Group' WHEN n67:Organization THEN 'Organization' WHEN n67:Person THEN 'Person' END]
        }, CASE WHEN n66:Group THEN 'Group' WHEN n66:Organization THEN 'Organization' WHEN n66:Person THEN 'Person' END]
      }, n61.name, CASE WHEN n61:Event THEN 'Event' WHEN n61:Tenure THEN 'Tenure' WHEN n61:Relation THEN 'Relation' WHEN n61:Person THEN 'Person' WHEN n61:Organization THEN 'Organization' WHEN n61:Group THEN 'Group' WHEN n61:Place THEN 'Place' END]
    }]
  }, CASE WHEN n35:Event THEN 'Event' WHEN n35:Tenure THEN 'Tenure' WHEN n35:Relation THEN 'Relation' WHEN n35:Person THEN 'Person' WHEN n35:Organization THEN 'Organization' WHEN n35:Group THEN 'Group' WHEN n35:Place THEN 'Place' END]
}] AS row
// $p0 = "claim:latakia-report/soldiers-killed"
// $p1 = 1000
// $p2 = 1000
// $p3 = 1
// $p4 = 1000
// $p5 = 1000
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = 1000
// $p8 = 1000
// $p9 = 1000
// $p10 = 1000
// $p11 = ["MEMBER_OF","PART_OF"]
// $p12 = 1000
// $p13 = 1000
// $p14 = 1000
// $p15 = ["OPERATES"]
// $p16 = 1000
// $p17 = ["MEMBER_OF","PART_OF"]
// $p18 = 1000
// $p19 = 1000
// $p20 = 1
// $p21 = 1
// $p22 = ["MEMBER_OF","PART_OF"]
// $p23 = 1000
// $p24 = 1000
// $p25 = 1000
// $p26 = 1000
// $p27 = 1
// $p28 = 1000
// $p29 = 1000
// $p30 = true
// $p31 = 1000
// $p32 = 1000
// $p33 = 1000
// $p34 = ["MEMBER_OF","PART_OF"]
// $p35 = 1000
// $p36 = 1
// $p37 = 1000
// $p38 = 1
// $p39 = 1000
// $p40 = 1000
// $p41 = ["MEMBER_OF","PART_OF"]
// $p42 = 1000
// $p43 = 1000
// $p44 = 1000
// $p45 = 1000
// $p46 = ["MEMBER_OF","PART_OF"]
// $p47 = 1000
// $p48 = 1000
// $p49 = 1000
// $p50 = ["OPERATES"]
// $p51 = 1000
// $p52 = ["MEMBER_OF","PART_OF"]
// $p53 = 1000
// $p54 = 1000
// $p55 = 1
// $p56 = 1
// $p57 = ["MEMBER_OF","PART_OF"]
// $p58 = 1000
// $p59 = 1000
// $p60 = 1000
// $p61 = 1000
// $p62 = 1
// $p63 = 1000
// $p64 = 1000
// $p65 = true
// $p66 = 1000
// $p67 = 1000
// $p68 = 1000
// $p69 = ["MEMBER_OF","PART_OF"]
// $p70 = 1000
