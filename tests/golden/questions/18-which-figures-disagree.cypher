MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH ()<-[r1:BEARS_ON]-(n1)
  WHERE r1.hub = n0.id AND r1.order IS NOT NULL AND r1.far IS NOT NULL
  WITH n1, r1 ORDER BY r1.hub DESC, r1.order DESC, r1.far DESC LIMIT 1000
  RETURN [r1.far, n1.kind, n1.polarity, n1.statement, n1.victimCategory, n1.cumulative, n1.publisherDisclaimer, n1.figureQualifier, n1.figureMin, n1.figureMax, n1.figureVague, n1.figureUnit, n1.figureRawText, toString(n1.coversStartMin), toString(n1.coversEndMax), n1.coversEdtf, toString(n1.publishedStartMin), toString(n1.publishedEndMax), n1.publishedEdtf, COLLECT {
    MATCH (n1)-[:COVERS_PLACE]->(n2)
    WITH n2 LIMIT 1
    RETURN [n2.id, n2.name, n2.kind, COLLECT {
      MATCH (n2)-[:INSIDE]->(n3)
      WITH n3 ORDER BY n3.id LIMIT 1000
      RETURN [n3.id]
    }]
  }, COLLECT {
    MATCH (n1)-[:COUNTS]->(n4)
    WITH n4 ORDER BY n4.id LIMIT 1000
    RETURN [n4.id, n4.name, COLLECT {
      MATCH (n4)(()<-[:FROM]-(n6:Relation WHERE n6.kind IN $p1)-[:TO]->()){1,8}(n5)
      WITH DISTINCT n5 ORDER BY n5.id LIMIT 1000
      RETURN [n5.id]
    }, COLLECT {
      MATCH (n4)<-[:JUDGES]-(n7)
      WITH n7 ORDER BY n7.judgedAt DESC, n7.id DESC LIMIT 1000
      RETURN [n7.id, n7.verdict, toString(n7.judgedAt), COLLECT {
        MATCH (n7)-[:JUDGES]->(n8)
        WITH n8 ORDER BY n8.id LIMIT 1000
        RETURN [n8.id]
      }]
    }]
  }, COLLECT {
    MATCH (n1)-[r9:ATTRIBUTED_TO]->(n9)
    WITH n9, r9 ORDER BY r9.position, n9.id, r9.position LIMIT 1000
    RETURN [r9.position, r9.hop, r9.verb, r9.named, n9.id, n9.name, COLLECT {
      MATCH (n9)(()<-[:FROM]-(n11:Relation WHERE n11.kind IN $p2)-[:TO]->()){1,8}(n10)
      WITH DISTINCT n10 ORDER BY n10.id LIMIT 1000
      RETURN [n10.id]
    }, COLLECT {
      MATCH (n9)<-[:JUDGES]-(n12)
      WITH n12 ORDER BY n12.judgedAt DESC, n12.id DESC LIMIT 1000
      RETURN [n12.id, n12.verdict, toString(n12.judgedAt), COLLECT {
        MATCH (n12)-[:JUDGES]->(n13)
        WITH n13 ORDER BY n13.id LIMIT 1000
        RETURN [n13.id]
      }]
    }, n9.definiteness, COLLECT {
      MATCH (n9)(()<-[:TO]-(n15:Relation WHERE n15.kind IN $p3)-[:FROM]->()){1,1}(n14)
      WITH DISTINCT n14 ORDER BY n14.id LIMIT 1000
      RETURN [n14.id, n14.name, COLLECT {
        MATCH (n14)(()<-[:FROM]-(n17:Relation WHERE n17.kind IN $p4)-[:TO]->()){1,8}(n16)
        WITH DISTINCT n16 ORDER BY n16.id LIMIT 1000
        RETURN [n16.id]
      }]
    }, COLLECT {
      MATCH (n9)-[:HOLDS]->(n18)
      WITH n18 ORDER BY n18.startOrder, n18.id LIMIT 1000
      RETURN [COLLECT {
        MATCH (n18)-[:OF]->(n19)
        WITH n19 LIMIT 1
        RETURN [COLLECT {
          MATCH (n19)-[:IN_BODY]->(n20)
          WITH n20 LIMIT 1
          RETURN [n20.id, n20.name, COLLECT {
            MATCH (n20)(()<-[:FROM]-(n22:Relation WHERE n22.kind IN $p5)-[:TO]->()){1,8}(n21)
            WITH DISTINCT n21 ORDER BY n21.id LIMIT 1000
            RETURN [n21.id]
          }]
        }]
      }]
    }]
  }, COLLECT {
    MATCH (n1)-[r23:SUPERSEDES]->(n23)
    WITH n23, r23 ORDER BY n23.id LIMIT 1000
    RETURN [r23.how, n23.id]
  }, COLLECT {
    MATCH (n1)<-[:ASSESSES]-(n24)
    WITH n24 ORDER BY n24.judgedAt DESC, n24.id DESC LIMIT 1000
    RETURN [n24.status, n24.credibility, toString(n24.judgedAt)]
  }, COLLECT {
    MATCH (n1)-[:BEARS_ON]->(n25)
    WITH n25 ORDER BY n25.id LIMIT 1000
    RETURN [n25.id]
  }, COLLECT {
    MATCH (n1)-[:ABOUT]->(n26)
    WITH n26 LIMIT 1
    RETURN [n26.id, COLLECT {
      MATCH (n26)<-[:JUDGES]-(n27)
      WITH n27 ORDER BY n27.judgedAt DESC, n27.id DESC LIMIT 1000
      RETURN [n27.id, n27.verdict, toString(n27.judgedAt), COLLECT {
        MATCH (n27)-[:JUDGES]->(n28)
        WITH n28 ORDER BY n28.id LIMIT 1000
        RETURN [n28.id]
      }]
    }, n26.title, COLLECT {
      MATCH (n26)-[r29:OCCURRED_AT]->(n29)
      WHERE r29.primary = $p6
      WITH n29, r29 ORDER BY r29.primary DESC, n29.id DESC LIMIT 1000
      RETURN [n29.id, n29.name, n29.kind, COLLECT {
        MATCH (n29)-[:INSIDE]->(n30)
        WITH n30 ORDER BY n30.id LIMIT 1000
        RETURN [n30.id]
      }]
    }, COLLECT {
      MATCH (n26)<-[r31:PARTICIPATED_IN]-(n31)
      WITH n31, r31 ORDER BY n31.id, r31.role LIMIT 1000
      RETURN [r31.role, r31.side, n31.id, n31.name, COLLECT {
        MATCH (n31)(()<-[:FROM]-(n33:Relation WHERE n33.kind IN $p7)-[:TO]->()){1,8}(n32)
        WITH DISTINCT n32 ORDER BY n32.id LIMIT 1000
        RETURN [n32.id]
      }]
    }, n26.name, CASE WHEN n26:Event THEN 'Event' WHEN n26:Tenure THEN 'Tenure' WHEN n26:Relation THEN 'Relation' WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Group THEN 'Group' WHEN n26:Place THEN 'Place' END]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = true
// $p7 = ["MEMBER_OF","PART_OF"]

MATCH (n0:Claim) WHERE n0.id = $p0
RETURN [n0.figureRawText, n0.figureQualifier, n0.id, COLLECT {
  MATCH (n0)-[:BEARS_ON]->(n1)
  WITH n1 ORDER BY n1.id LIMIT 1000
  RETURN [COLLECT {
    MATCH ()<-[r2:BEARS_ON]-(n2)
    WHERE r2.hub = n1.id AND r2.order IS NOT NULL AND r2.far IS NOT NULL
    WITH n2, r2 ORDER BY r2.hub DESC, r2.order DESC, r2.far DESC LIMIT 1000
    RETURN [n2.kind, n2.figureRawText, n2.figureQualifier, r2.far, n2.polarity, n2.statement, n2.victimCategory, n2.cumulative, n2.publisherDisclaimer, n2.figureMin, n2.figureMax, n2.figureVague, n2.figureUnit, toString(n2.coversStartMin), toString(n2.coversEndMax), n2.coversEdtf, toString(n2.publishedStartMin), toString(n2.publishedEndMax), n2.publishedEdtf, COLLECT {
      MATCH (n2)-[:COVERS_PLACE]->(n3)
      WITH n3 LIMIT 1
      RETURN [n3.id, n3.name, n3.kind, COLLECT {
        MATCH (n3)-[:INSIDE]->(n4)
        WITH n4 ORDER BY n4.id LIMIT 1000
        RETURN [n4.id]
      }]
    }, COLLECT {
      MATCH (n2)-[:COUNTS]->(n5)
      WITH n5 ORDER BY n5.id LIMIT 1000
      RETURN [n5.id, n5.name, COLLECT {
        MATCH (n5)(()<-[:FROM]-(n7:Relation WHERE n7.kind IN $p1)-[:TO]->()){1,8}(n6)
        WITH DISTINCT n6 ORDER BY n6.id LIMIT 1000
        RETURN [n6.id]
      }, COLLECT {
        MATCH (n5)<-[:JUDGES]-(n8)
        WITH n8 ORDER BY n8.judgedAt DESC, n8.id DESC LIMIT 1000
        RETURN [n8.id, n8.verdict, toString(n8.judgedAt), COLLECT {
          MATCH (n8)-[:JUDGES]->(n9)
          WITH n9 ORDER BY n9.id LIMIT 1000
          RETURN [n9.id]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[r10:ATTRIBUTED_TO]->(n10)
      WITH n10, r10 ORDER BY r10.position, n10.id, r10.position LIMIT 1000
      RETURN [r10.position, r10.hop, r10.verb, r10.named, n10.id, n10.name, COLLECT {
        MATCH (n10)(()<-[:FROM]-(n12:Relation WHERE n12.kind IN $p2)-[:TO]->()){1,8}(n11)
        WITH DISTINCT n11 ORDER BY n11.id LIMIT 1000
        RETURN [n11.id]
      }, COLLECT {
        MATCH (n10)<-[:JUDGES]-(n13)
        WITH n13 ORDER BY n13.judgedAt DESC, n13.id DESC LIMIT 1000
        RETURN [n13.id, n13.verdict, toString(n13.judgedAt), COLLECT {
          MATCH (n13)-[:JUDGES]->(n14)
          WITH n14 ORDER BY n14.id LIMIT 1000
          RETURN [n14.id]
        }]
      }, n10.definiteness, COLLECT {
        MATCH (n10)(()<-[:TO]-(n16:Relation WHERE n16.kind IN $p3)-[:FROM]->()){1,1}(n15)
        WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
        RETURN [n15.id, n15.name, COLLECT {
          MATCH (n15)(()<-[:FROM]-(n18:Relation WHERE n18.kind IN $p4)-[:TO]->()){1,8}(n17)
          WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
          RETURN [n17.id]
        }]
      }, COLLECT {
        MATCH (n10)-[:HOLDS]->(n19)
        WITH n19 ORDER BY n19.startOrder, n19.id LIMIT 1000
        RETURN [COLLECT {
          MATCH (n19)-[:OF]->(n20)
          WITH n20 LIMIT 1
          RETURN [COLLECT {
            MATCH (n20)-[:IN_BODY]->(n21)
            WITH n21 LIMIT 1
            RETURN [n21.id, n21.name, COLLECT {
              MATCH (n21)(()<-[:FROM]-(n23:Relation WHERE n23.kind IN $p5)-[:TO]->()){1,8}(n22)
              WITH DISTINCT n22 ORDER BY n22.id LIMIT 1000
              RETURN [n22.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[r24:SUPERSEDES]->(n24)
      WITH n24, r24 ORDER BY n24.id LIMIT 1000
      RETURN [r24.how, n24.id]
    }, COLLECT {
      MATCH (n2)<-[:ASSESSES]-(n25)
      WITH n25 ORDER BY n25.judgedAt DESC, n25.id DESC LIMIT 1000
      RETURN [n25.status, n25.credibility, toString(n25.judgedAt)]
    }, COLLECT {
      MATCH (n2)-[:BEARS_ON]->(n26)
      WITH n26 ORDER BY n26.id LIMIT 1000
      RETURN [n26.id]
    }, COLLECT {
      MATCH (n2)-[:ABOUT]->(n27)
      WITH n27 LIMIT 1
      RETURN [n27.id, COLLECT {
        MATCH (n27)<-[:JUDGES]-(n28)
        WITH n28 ORDER BY n28.judgedAt DESC, n28.id DESC LIMIT 1000
        RETURN [n28.id, n28.verdict, toString(n28.judgedAt), COLLECT {
          MATCH (n28)-[:JUDGES]->(n29)
          WITH n29 ORDER BY n29.id LIMIT 1000
          RETURN [n29.id]
        }]
      }, n27.title, COLLECT {
        MATCH (n27)-[r30:OCCURRED_AT]->(n30)
        WHERE r30.primary = $p6
        WITH n30, r30 ORDER BY r30.primary DESC, n30.id DESC LIMIT 1000
        RETURN [n30.id, n30.name, n30.kind, COLLECT {
          MATCH (n30)-[:INSIDE]->(n31)
          WITH n31 ORDER BY n31.id LIMIT 1000
          RETURN [n31.id]
        }]
      }, COLLECT {
        MATCH (n27)<-[r32:PARTICIPATED_IN]-(n32)
        WITH n32, r32 ORDER BY n32.id, r32.role LIMIT 1000
        RETURN [r32.role, r32.side, n32.id, n32.name, COLLECT {
          MATCH (n32)(()<-[:FROM]-(n34:Relation WHERE n34.kind IN $p7)-[:TO]->()){1,8}(n33)
          WITH DISTINCT n33 ORDER BY n33.id LIMIT 1000
          RETURN [n33.id]
        }]
      }, n27.name, CASE WHEN n27:Event THEN 'Event' WHEN n27:Tenure THEN 'Tenure' WHEN n27:Relation THEN 'Relation' WHEN n27:Person THEN 'Person' WHEN n27:Organization THEN 'Organization' WHEN n27:Group THEN 'Group' WHEN n27:Place THEN 'Place' END]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[:ABOUT]->(n35)
  WITH n35 LIMIT 1
  RETURN [COLLECT {
    MATCH ()<-[r36:ABOUT]-(n36)
    WHERE r36.hub = n35.id AND r36.order IS NOT NULL AND r36.far IS NOT NULL
    WITH n36, r36 ORDER BY r36.hub DESC, r36.order DESC, r36.far DESC LIMIT 1000
    RETURN [n36.kind, n36.figureRawText, n36.figureQualifier, r36.far, n36.polarity, n36.statement, n36.victimCategory, n36.cumulative, n36.publisherDisclaimer, n36.figureMin, n36.figureMax, n36.figureVague, n36.figureUnit, toString(n36.coversStartMin), toString(n36.coversEndMax), n36.coversEdtf, toString(n36.publishedStartMin), toString(n36.publishedEndMax), n36.publishedEdtf, COLLECT {
      MATCH (n36)-[:COVERS_PLACE]->(n37)
      WITH n37 LIMIT 1
      RETURN [n37.id, n37.name, n37.kind, COLLECT {
        MATCH (n37)-[:INSIDE]->(n38)
        WITH n38 ORDER BY n38.id LIMIT 1000
        RETURN [n38.id]
      }]
    }, COLLECT {
      MATCH (n36)-[:COUNTS]->(n39)
      WITH n39 ORDER BY n39.id LIMIT 1000
      RETURN [n39.id, n39.name, COLLECT {
        MATCH (n39)(()<-[:FROM]-(n41:Relation WHERE n41.kind IN $p8)-[:TO]->()){1,8}(n40)
        WITH DISTINCT n40 ORDER BY n40.id LIMIT 1000
        RETURN [n40.id]
      }, COLLECT {
        MATCH (n39)<-[:JUDGES]-(n42)
        WITH n42 ORDER BY n42.judgedAt DESC, n42.id DESC LIMIT 1000
        RETURN [n42.id, n42.verdict, toString(n42.judgedAt), COLLECT {
          MATCH (n42)-[:JUDGES]->(n43)
          WITH n43 ORDER BY n43.id LIMIT 1000
          RETURN [n43.id]
        }]
      }]
    }, COLLECT {
      MATCH (n36)-[r44:ATTRIBUTED_TO]->(n44)
      WITH n44, r44 ORDER BY r44.position, n44.id, r44.position LIMIT 1000
      RETURN [r44.position, r44.hop, r44.verb, r44.named, n44.id, n44.name, COLLECT {
        MATCH (n44)(()<-[:FROM]-(n46:Relation WHERE n46.kind IN $p9)-[:TO]->()){1,8}(n45)
        WITH DISTINCT n45 ORDER BY n45.id LIMIT 1000
        RETURN [n45.id]
      }, COLLECT {
        MATCH (n44)<-[:JUDGES]-(n47)
        WITH n47 ORDER BY n47.judgedAt DESC, n47.id DESC LIMIT 1000
        RETURN [n47.id, n47.verdict, toString(n47.judgedAt), COLLECT {
          MATCH (n47)-[:JUDGES]->(n48)
          WITH n48 ORDER BY n48.id LIMIT 1000
          RETURN [n48.id]
        }]
      }, n44.definiteness, COLLECT {
        MATCH (n44)(()<-[:TO]-(n50:Relation WHERE n50.kind IN $p10)-[:FROM]->()){1,1}(n49)
        WITH DISTINCT n49 ORDER BY n49.id LIMIT 1000
        RETURN [n49.id, n49.name, COLLECT {
          MATCH (n49)(()<-[:FROM]-(n52:Relation WHERE n52.kind IN $p11)-[:TO]->()){1,8}(n51)
          WITH DISTINCT n51 ORDER BY n51.id LIMIT 1000
          RETURN [n51.id]
        }]
      }, COLLECT {
        MATCH (n44)-[:HOLDS]->(n53)
        WITH n53 ORDER BY n53.startOrder, n53.id LIMIT 1000
        RETURN [COLLECT {
          MATCH (n53)-[:OF]->(n54)
          WITH n54 LIMIT 1
          RETURN [COLLECT {
            MATCH (n54)-[:IN_BODY]->(n55)
            WITH n55 LIMIT 1
            RETURN [n55.id, n55.name, COLLECT {
              MATCH (n55)(()<-[:FROM]-(n57:Relation WHERE n57.kind IN $p12)-[:TO]->()){1,8}(n56)
              WITH DISTINCT n56 ORDER BY n56.id LIMIT 1000
              RETURN [n56.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n36)-[r58:SUPERSEDES]->(n58)
      WITH n58, r58 ORDER BY n58.id LIMIT 1000
      RETURN [r58.how, n58.id]
    }, COLLECT {
      MATCH (n36)<-[:ASSESSES]-(n59)
      WITH n59 ORDER BY n59.judgedAt DESC, n59.id DESC LIMIT 1000
      RETURN [n59.status, n59.credibility, toString(n59.judgedAt)]
    }, COLLECT {
      MATCH (n36)-[:BEARS_ON]->(n60)
      WITH n60 ORDER BY n60.id LIMIT 1000
      RETURN [n60.id]
    }, COLLECT {
      MATCH (n36)-[:ABOUT]->(n61)
      WITH n61 LIMIT 1
      RETURN [n61.id, COLLECT {
        MATCH (n61)<-[:JUDGES]-(n62)
        WITH n62 ORDER BY n62.judgedAt DESC, n62.id DESC LIMIT 1000
        RETURN [n62.id, n62.verdict, toString(n62.judgedAt), COLLECT {
          MATCH (n62)-[:JUDGES]->(n63)
          WITH n63 ORDER BY n63.id LIMIT 1000
          RETURN [n63.id]
        }]
      }, n61.title, COLLECT {
        MATCH (n61)-[r64:OCCURRED_AT]->(n64)
        WHERE r64.primary = $p13
        WITH n64, r64 ORDER BY r64.primary DESC, n64.id DESC LIMIT 1000
        RETURN [n64.id, n64.name, n64.kind, COLLECT {
          MATCH (n64)-[:INSIDE]->(n65)
          WITH n65 ORDER BY n65.id LIMIT 1000
          RETURN [n65.id]
        }]
      }, COLLECT {
        MATCH (n61)<-[r66:PARTICIPATED_IN]-(n66)
        WITH n66, r66 ORDER BY n66.id, r66.role LIMIT 1000
        RETURN [r66.role, r66.side, n66.id, n66.name, COLLECT {
          MATCH (n66)(()<-[:FROM]-(n68:Relation WHERE n68.kind IN $p14)-[:TO]->()){1,8}(n67)
          WITH DISTINCT n67 ORDER BY n67.id LIMIT 1000
          RETURN [n67.id]
        }]
      }, n61.name, CASE WHEN n61:Event THEN 'Event' WHEN n61:Tenure THEN 'Tenure' WHEN n61:Relation THEN 'Relation' WHEN n61:Person THEN 'Person' WHEN n61:Organization THEN 'Organization' WHEN n61:Group THEN 'Group' WHEN n61:Place THEN 'Place' END]
    }]
  }]
}] AS row
// $p0 = "claim:latakia-report/soldiers-killed"
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["MEMBER_OF","PART_OF"]
// $p3 = ["OPERATES"]
// $p4 = ["MEMBER_OF","PART_OF"]
// $p5 = ["MEMBER_OF","PART_OF"]
// $p6 = true
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = ["MEMBER_OF","PART_OF"]
// $p9 = ["MEMBER_OF","PART_OF"]
// $p10 = ["OPERATES"]
// $p11 = ["MEMBER_OF","PART_OF"]
// $p12 = ["MEMBER_OF","PART_OF"]
// $p13 = true
// $p14 = ["MEMBER_OF","PART_OF"]
