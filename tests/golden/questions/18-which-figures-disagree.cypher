MATCH (n0:Event) WHERE n0.id = $p0
RETURN [n0.id, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n2:Claim)-[:ABOUT]->(n1)
  WITH DISTINCT n1 ORDER BY n1.id LIMIT 1000
  RETURN [n1.id, COLLECT {
    MATCH (n1)(()<-[:JUDGES]-(n4:IdentityJudgement WHERE n4.verdict IN $p1)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n3:IdentityJudgement)
    WITH DISTINCT n3 ORDER BY n3.id LIMIT 1000
    RETURN [n3.id, n3.verdict, toString(n3.judgedAt), COLLECT {
      MATCH (n3)-[:JUDGES]->(n5)
      WITH n5 ORDER BY n5.id LIMIT 1000
      RETURN [n5.id]
    }]
  }, n1.title, COLLECT {
    MATCH (n1)-[r6:OCCURRED_AT]->(n6)
    WHERE r6.primary = $p2
    WITH n6, r6 ORDER BY r6.primary DESC, n6.id DESC LIMIT 1000
    RETURN [n6.id, n6.name, n6.kind, COLLECT {
      MATCH (n6)-[:INSIDE]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }]
  }, COLLECT {
    MATCH (n1)<-[r8:PARTICIPATED_IN]-(n8)
    WITH n8, r8 ORDER BY n8.id, r8.role LIMIT 1000
    RETURN [r8.role, r8.side, n8.id, n8.name]
  }, COLLECT {
    MATCH (n1)<-[:ABOUT]-(n10:Claim)-[:BEARS_ON]->(n9)
    WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
    RETURN [n9.id]
  }, COLLECT {
    MATCH ()<-[r11:ABOUT]-(n11)
    WHERE r11.hub = n1.id AND r11.order IS NOT NULL AND r11.far IS NOT NULL
    WITH n11, r11 ORDER BY r11.hub DESC, r11.order DESC, r11.far DESC LIMIT 1000
    RETURN [r11.far, n11.kind, n11.polarity, n11.statement, n11.victimCategory, n11.cumulative, n11.publisherDisclaimer, n11.figureQualifier, n11.figureMin, n11.figureMax, n11.figureVague, n11.figureUnit, n11.figureRawText, toString(n11.coversStartMin), toString(n11.coversEndMax), n11.coversEdtf, toString(n11.publishedStartMin), toString(n11.publishedEndMax), n11.publishedEdtf, COLLECT {
      MATCH (n11)-[:COVERS_PLACE]->(n12)
      WITH n12 LIMIT 1
      RETURN [n12.id, n12.name, n12.kind, COLLECT {
        MATCH (n12)-[:INSIDE]->(n13)
        WITH n13 ORDER BY n13.id LIMIT 1000
        RETURN [n13.id]
      }]
    }, COLLECT {
      MATCH (n11)-[r14:SUPERSEDES]->(n14)
      WITH n14, r14 ORDER BY n14.id LIMIT 1000
      RETURN [r14.how, n14.id]
    }, COLLECT {
      MATCH (n11)<-[:ASSESSES]-(n15)
      WITH n15 ORDER BY n15.judgedAt DESC, n15.id DESC LIMIT 1000
      RETURN [n15.status, n15.credibility, toString(n15.judgedAt)]
    }, COLLECT {
      MATCH (n11)-[:COUNTS]->(n16)
      WITH n16 ORDER BY n16.id LIMIT 1000
      RETURN [n16.id]
    }, COLLECT {
      MATCH (n11)-[r17:ATTRIBUTED_TO]->(n17)
      WITH n17, r17 ORDER BY r17.position, n17.id, r17.position LIMIT 1000
      RETURN [r17.position, r17.hop, r17.verb, r17.named, n17.id]
    }]
  }]
}, COLLECT {
  MATCH (n0)<-[:BEARS_ON]-(n19:Claim)-[:ATTRIBUTED_TO|COUNTS]->(n18)
  WITH DISTINCT n18 ORDER BY n18.id LIMIT 1000
  RETURN [n18.id, n18.name, COLLECT {
    MATCH (n18)(()<-[:FROM]-(n21:Relation WHERE n21.kind IN $p3)-[:TO]->()){1,8}(n20)
    WITH DISTINCT n20 ORDER BY n20.id LIMIT 1000
    RETURN [n20.id]
  }, COLLECT {
    MATCH (n18)(()<-[:JUDGES]-(n23:IdentityJudgement WHERE n23.verdict IN $p4)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n22:IdentityJudgement)
    WITH DISTINCT n22 ORDER BY n22.id LIMIT 1000
    RETURN [n22.id, n22.verdict, toString(n22.judgedAt), COLLECT {
      MATCH (n22)-[:JUDGES]->(n24)
      WITH n24 ORDER BY n24.id LIMIT 1000
      RETURN [n24.id]
    }]
  }, n18.definiteness, COLLECT {
    MATCH (n18)<-[r25:FROM|TO]-(n25)
    WHERE n25.kind = $p5
    WITH n25, r25 ORDER BY n25.id LIMIT 1000
    RETURN [type(r25), toString(n25.startMin), toString(n25.endMax), n25.edtf, COLLECT {
      MATCH (n25)-[:FROM]->(n26)
      WITH n26 LIMIT 1
      RETURN [n26.id, n26.name, COLLECT {
        MATCH (n26)(()<-[:FROM]-(n28:Relation WHERE n28.kind IN $p6)-[:TO]->()){1,8}(n27)
        WITH DISTINCT n27 ORDER BY n27.id LIMIT 1000
        RETURN [n27.id]
      }, CASE WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Group THEN 'Group' WHEN n26:Place THEN 'Place' END]
    }]
  }, COLLECT {
    MATCH (n18)-[:HOLDS]->(n29)
    WITH n29 ORDER BY n29.startOrder, n29.id LIMIT 1000
    RETURN [toString(n29.startMin), toString(n29.endMax), n29.edtf, COLLECT {
      MATCH (n29)-[:OF]->(n30)
      WITH n30 LIMIT 1
      RETURN [COLLECT {
        MATCH (n30)-[:IN_BODY]->(n31)
        WITH n31 LIMIT 1
        RETURN [n31.id, n31.name, COLLECT {
          MATCH (n31)(()<-[:FROM]-(n33:Relation WHERE n33.kind IN $p7)-[:TO]->()){1,8}(n32)
          WITH DISTINCT n32 ORDER BY n32.id LIMIT 1000
          RETURN [n32.id]
        }]
      }]
    }]
  }]
}] AS row
// $p0 = "event:latakia-clashes-2025-03"
// $p1 = ["POSITIVE"]
// $p2 = true
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["POSITIVE"]
// $p5 = "OPERATES"
// $p6 = ["MEMBER_OF","PART_OF"]
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
      MATCH (n2)-[r5:SUPERSEDES]->(n5)
      WITH n5, r5 ORDER BY n5.id LIMIT 1000
      RETURN [r5.how, n5.id]
    }, COLLECT {
      MATCH (n2)<-[:ASSESSES]-(n6)
      WITH n6 ORDER BY n6.judgedAt DESC, n6.id DESC LIMIT 1000
      RETURN [n6.status, n6.credibility, toString(n6.judgedAt)]
    }, COLLECT {
      MATCH (n2)-[:BEARS_ON]->(n7)
      WITH n7 ORDER BY n7.id LIMIT 1000
      RETURN [n7.id]
    }, COLLECT {
      MATCH (n2)-[:COUNTS]->(n8)
      WITH n8 ORDER BY n8.id LIMIT 1000
      RETURN [n8.id, n8.name, COLLECT {
        MATCH (n8)(()<-[:FROM]-(n10:Relation WHERE n10.kind IN $p1)-[:TO]->()){1,8}(n9)
        WITH DISTINCT n9 ORDER BY n9.id LIMIT 1000
        RETURN [n9.id]
      }, COLLECT {
        MATCH (n8)(()<-[:JUDGES]-(n12:IdentityJudgement WHERE n12.verdict IN $p2)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n11:IdentityJudgement)
        WITH DISTINCT n11 ORDER BY n11.id LIMIT 1000
        RETURN [n11.id, n11.verdict, toString(n11.judgedAt), COLLECT {
          MATCH (n11)-[:JUDGES]->(n13)
          WITH n13 ORDER BY n13.id LIMIT 1000
          RETURN [n13.id]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[r14:ATTRIBUTED_TO]->(n14)
      WITH n14, r14 ORDER BY r14.position, n14.id, r14.position LIMIT 1000
      RETURN [r14.position, r14.hop, r14.verb, r14.named, n14.id, n14.name, COLLECT {
        MATCH (n14)(()<-[:FROM]-(n16:Relation WHERE n16.kind IN $p3)-[:TO]->()){1,8}(n15)
        WITH DISTINCT n15 ORDER BY n15.id LIMIT 1000
        RETURN [n15.id]
      }, COLLECT {
        MATCH (n14)(()<-[:JUDGES]-(n18:IdentityJudgement WHERE n18.verdict IN $p4)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n17:IdentityJudgement)
        WITH DISTINCT n17 ORDER BY n17.id LIMIT 1000
        RETURN [n17.id, n17.verdict, toString(n17.judgedAt), COLLECT {
          MATCH (n17)-[:JUDGES]->(n19)
          WITH n19 ORDER BY n19.id LIMIT 1000
          RETURN [n19.id]
        }]
      }, n14.definiteness, COLLECT {
        MATCH (n14)<-[r20:FROM|TO]-(n20)
        WHERE n20.kind = $p5
        WITH n20, r20 ORDER BY n20.id LIMIT 1000
        RETURN [type(r20), toString(n20.startMin), toString(n20.endMax), n20.edtf, COLLECT {
          MATCH (n20)-[:FROM]->(n21)
          WITH n21 LIMIT 1
          RETURN [n21.id, n21.name, COLLECT {
            MATCH (n21)(()<-[:FROM]-(n23:Relation WHERE n23.kind IN $p6)-[:TO]->()){1,8}(n22)
            WITH DISTINCT n22 ORDER BY n22.id LIMIT 1000
            RETURN [n22.id]
          }, CASE WHEN n21:Person THEN 'Person' WHEN n21:Organization THEN 'Organization' WHEN n21:Group THEN 'Group' WHEN n21:Place THEN 'Place' END]
        }]
      }, COLLECT {
        MATCH (n14)-[:HOLDS]->(n24)
        WITH n24 ORDER BY n24.startOrder, n24.id LIMIT 1000
        RETURN [toString(n24.startMin), toString(n24.endMax), n24.edtf, COLLECT {
          MATCH (n24)-[:OF]->(n25)
          WITH n25 LIMIT 1
          RETURN [COLLECT {
            MATCH (n25)-[:IN_BODY]->(n26)
            WITH n26 LIMIT 1
            RETURN [n26.id, n26.name, COLLECT {
              MATCH (n26)(()<-[:FROM]-(n28:Relation WHERE n28.kind IN $p7)-[:TO]->()){1,8}(n27)
              WITH DISTINCT n27 ORDER BY n27.id LIMIT 1000
              RETURN [n27.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n2)-[:ABOUT]->(n29)
      WITH n29 LIMIT 1
      RETURN [n29.id, COLLECT {
        MATCH (n29)(()<-[:JUDGES]-(n31:IdentityJudgement WHERE n31.verdict IN $p8)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n30:IdentityJudgement)
        WITH DISTINCT n30 ORDER BY n30.id LIMIT 1000
        RETURN [n30.id, n30.verdict, toString(n30.judgedAt), COLLECT {
          MATCH (n30)-[:JUDGES]->(n32)
          WITH n32 ORDER BY n32.id LIMIT 1000
          RETURN [n32.id]
        }]
      }, n29.title, COLLECT {
        MATCH (n29)-[r33:OCCURRED_AT]->(n33)
        WHERE r33.primary = $p9
        WITH n33, r33 ORDER BY r33.primary DESC, n33.id DESC LIMIT 1000
        RETURN [n33.id, n33.name, n33.kind, COLLECT {
          MATCH (n33)-[:INSIDE]->(n34)
          WITH n34 ORDER BY n34.id LIMIT 1000
          RETURN [n34.id]
        }]
      }, COLLECT {
        MATCH (n29)<-[r35:PARTICIPATED_IN]-(n35)
        WITH n35, r35 ORDER BY n35.id, r35.role LIMIT 1000
        RETURN [r35.role, r35.side, n35.id, n35.name]
      }, n29.name, CASE WHEN n29:Event THEN 'Event' WHEN n29:Tenure THEN 'Tenure' WHEN n29:Relation THEN 'Relation' WHEN n29:Person THEN 'Person' WHEN n29:Organization THEN 'Organization' WHEN n29:Group THEN 'Group' WHEN n29:Place THEN 'Place' END]
    }]
  }]
}, COLLECT {
  MATCH (n0)-[:ABOUT]->(n36)
  WITH n36 LIMIT 1
  RETURN [COLLECT {
    MATCH ()<-[r37:ABOUT]-(n37)
    WHERE r37.hub = n36.id AND r37.order IS NOT NULL AND r37.far IS NOT NULL
    WITH n37, r37 ORDER BY r37.hub DESC, r37.order DESC, r37.far DESC LIMIT 1000
    RETURN [n37.kind, n37.figureRawText, n37.figureQualifier, r37.far, n37.polarity, n37.statement, n37.victimCategory, n37.cumulative, n37.publisherDisclaimer, n37.figureMin, n37.figureMax, n37.figureVague, n37.figureUnit, toString(n37.coversStartMin), toString(n37.coversEndMax), n37.coversEdtf, toString(n37.publishedStartMin), toString(n37.publishedEndMax), n37.publishedEdtf, COLLECT {
      MATCH (n37)-[:COVERS_PLACE]->(n38)
      WITH n38 LIMIT 1
      RETURN [n38.id, n38.name, n38.kind, COLLECT {
        MATCH (n38)-[:INSIDE]->(n39)
        WITH n39 ORDER BY n39.id LIMIT 1000
        RETURN [n39.id]
      }]
    }, COLLECT {
      MATCH (n37)-[r40:SUPERSEDES]->(n40)
      WITH n40, r40 ORDER BY n40.id LIMIT 1000
      RETURN [r40.how, n40.id]
    }, COLLECT {
      MATCH (n37)<-[:ASSESSES]-(n41)
      WITH n41 ORDER BY n41.judgedAt DESC, n41.id DESC LIMIT 1000
      RETURN [n41.status, n41.credibility, toString(n41.judgedAt)]
    }, COLLECT {
      MATCH (n37)-[:BEARS_ON]->(n42)
      WITH n42 ORDER BY n42.id LIMIT 1000
      RETURN [n42.id]
    }, COLLECT {
      MATCH (n37)-[:COUNTS]->(n43)
      WITH n43 ORDER BY n43.id LIMIT 1000
      RETURN [n43.id, n43.name, COLLECT {
        MATCH (n43)(()<-[:FROM]-(n45:Relation WHERE n45.kind IN $p10)-[:TO]->()){1,8}(n44)
        WITH DISTINCT n44 ORDER BY n44.id LIMIT 1000
        RETURN [n44.id]
      }, COLLECT {
        MATCH (n43)(()<-[:JUDGES]-(n47:IdentityJudgement WHERE n47.verdict IN $p11)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n46:IdentityJudgement)
        WITH DISTINCT n46 ORDER BY n46.id LIMIT 1000
        RETURN [n46.id, n46.verdict, toString(n46.judgedAt), COLLECT {
          MATCH (n46)-[:JUDGES]->(n48)
          WITH n48 ORDER BY n48.id LIMIT 1000
          RETURN [n48.id]
        }]
      }]
    }, COLLECT {
      MATCH (n37)-[r49:ATTRIBUTED_TO]->(n49)
      WITH n49, r49 ORDER BY r49.position, n49.id, r49.position LIMIT 1000
      RETURN [r49.position, r49.hop, r49.verb, r49.named, n49.id, n49.name, COLLECT {
        MATCH (n49)(()<-[:FROM]-(n51:Relation WHERE n51.kind IN $p12)-[:TO]->()){1,8}(n50)
        WITH DISTINCT n50 ORDER BY n50.id LIMIT 1000
        RETURN [n50.id]
      }, COLLECT {
        MATCH (n49)(()<-[:JUDGES]-(n53:IdentityJudgement WHERE n53.verdict IN $p13)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n52:IdentityJudgement)
        WITH DISTINCT n52 ORDER BY n52.id LIMIT 1000
        RETURN [n52.id, n52.verdict, toString(n52.judgedAt), COLLECT {
          MATCH (n52)-[:JUDGES]->(n54)
          WITH n54 ORDER BY n54.id LIMIT 1000
          RETURN [n54.id]
        }]
      }, n49.definiteness, COLLECT {
        MATCH (n49)<-[r55:FROM|TO]-(n55)
        WHERE n55.kind = $p14
        WITH n55, r55 ORDER BY n55.id LIMIT 1000
        RETURN [type(r55), toString(n55.startMin), toString(n55.endMax), n55.edtf, COLLECT {
          MATCH (n55)-[:FROM]->(n56)
          WITH n56 LIMIT 1
          RETURN [n56.id, n56.name, COLLECT {
            MATCH (n56)(()<-[:FROM]-(n58:Relation WHERE n58.kind IN $p15)-[:TO]->()){1,8}(n57)
            WITH DISTINCT n57 ORDER BY n57.id LIMIT 1000
            RETURN [n57.id]
          }, CASE WHEN n56:Person THEN 'Person' WHEN n56:Organization THEN 'Organization' WHEN n56:Group THEN 'Group' WHEN n56:Place THEN 'Place' END]
        }]
      }, COLLECT {
        MATCH (n49)-[:HOLDS]->(n59)
        WITH n59 ORDER BY n59.startOrder, n59.id LIMIT 1000
        RETURN [toString(n59.startMin), toString(n59.endMax), n59.edtf, COLLECT {
          MATCH (n59)-[:OF]->(n60)
          WITH n60 LIMIT 1
          RETURN [COLLECT {
            MATCH (n60)-[:IN_BODY]->(n61)
            WITH n61 LIMIT 1
            RETURN [n61.id, n61.name, COLLECT {
              MATCH (n61)(()<-[:FROM]-(n63:Relation WHERE n63.kind IN $p16)-[:TO]->()){1,8}(n62)
              WITH DISTINCT n62 ORDER BY n62.id LIMIT 1000
              RETURN [n62.id]
            }]
          }]
        }]
      }]
    }, COLLECT {
      MATCH (n37)-[:ABOUT]->(n64)
      WITH n64 LIMIT 1
      RETURN [n64.id, COLLECT {
        MATCH (n64)(()<-[:JUDGES]-(n66:IdentityJudgement WHERE n66.verdict IN $p17)-[:JUDGES]->()){0,3}()<-[:JUDGES]-(n65:IdentityJudgement)
        WITH DISTINCT n65 ORDER BY n65.id LIMIT 1000
        RETURN [n65.id, n65.verdict, toString(n65.judgedAt), COLLECT {
          MATCH (n65)-[:JUDGES]->(n67)
          WITH n67 ORDER BY n67.id LIMIT 1000
          RETURN [n67.id]
        }]
      }, n64.title, COLLECT {
        MATCH (n64)-[r68:OCCURRED_AT]->(n68)
        WHERE r68.primary = $p18
        WITH n68, r68 ORDER BY r68.primary DESC, n68.id DESC LIMIT 1000
        RETURN [n68.id, n68.name, n68.kind, COLLECT {
          MATCH (n68)-[:INSIDE]->(n69)
          WITH n69 ORDER BY n69.id LIMIT 1000
          RETURN [n69.id]
        }]
      }, COLLECT {
        MATCH (n64)<-[r70:PARTICIPATED_IN]-(n70)
        WITH n70, r70 ORDER BY n70.id, r70.role LIMIT 1000
        RETURN [r70.role, r70.side, n70.id, n70.name]
      }, n64.name, CASE WHEN n64:Event THEN 'Event' WHEN n64:Tenure THEN 'Tenure' WHEN n64:Relation THEN 'Relation' WHEN n64:Person THEN 'Person' WHEN n64:Organization THEN 'Organization' WHEN n64:Group THEN 'Group' WHEN n64:Place THEN 'Place' END]
    }]
  }]
}] AS row
// $p0 = "claim:latakia-report/soldiers-killed"
// $p1 = ["MEMBER_OF","PART_OF"]
// $p2 = ["POSITIVE"]
// $p3 = ["MEMBER_OF","PART_OF"]
// $p4 = ["POSITIVE"]
// $p5 = "OPERATES"
// $p6 = ["MEMBER_OF","PART_OF"]
// $p7 = ["MEMBER_OF","PART_OF"]
// $p8 = ["POSITIVE"]
// $p9 = true
// $p10 = ["MEMBER_OF","PART_OF"]
// $p11 = ["POSITIVE"]
// $p12 = ["MEMBER_OF","PART_OF"]
// $p13 = ["POSITIVE"]
// $p14 = "OPERATES"
// $p15 = ["MEMBER_OF","PART_OF"]
// $p16 = ["MEMBER_OF","PART_OF"]
// $p17 = ["POSITIVE"]
// $p18 = true
