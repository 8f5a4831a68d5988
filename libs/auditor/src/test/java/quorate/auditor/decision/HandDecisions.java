package quorate.auditor.decision;

import quorate.auditor.HandEntries;

/**
 * Two practices let a federation decide, up to £100 in all each, and it lets a body. The body takes
 * a decision of £100, of which £30 is drawn; a second takes its place, and of that an opt-in; a
 * fourth uses up what is there again.
 */
final class HandDecisions {

  private static final String TAKEN =
      "'decision':'%s','decider':{'kind':'body','code':'B'},'subject':{'code':'care.nights',"
          + "'words':'W'},'on':'2026-06-01',";
  private static final String STEP =
      "{'mandate':'%s','form':'%s','giver':{'kind':'%s','code':'%s'},'holder':{'kind':'%s',"
          + "'code':'%s'},'subject':'care','limit':{'amount':'100.00','per':'in-all'},"
          + "'used':'%s','basis':'Deed, 1'}";

  private HandDecisions() {}

  static HandEntries lawful() {
    var log = new HandEntries();
    granted(log, "M", "'practice','code':'P1'", "'federation','code':'F'", "mandate");
    granted(log, "O", "'practice','code':'P2'", "'federation','code':'F'", "mandate");
    granted(log, "N", "'federation','code':'F'", "'body','code':'B'", "delegation");
    log.add(
        "agreement-made",
        "'agreement':'A','since':'2026-05-01','content':{'parties':[{'kind':'body','code':'B'},"
            + "{'kind':'federation','code':'F'}],'budget':'100.00','ringfenced':[{'subject':"
            + "{'code':'care.nights','words':'W'},'amount':'40.00'}]}");
    first(log);
    log.add("decision-used", "'decision':'D1','use':'U','plan':'L','sum':'30.00'");
    second(log);
    optedIn(log);
    fourth(log);
    return log.add("matter-raised", "'matter':'X','question':'How?'");
  }

  private static void granted(
      HandEntries log, String id, String giver, String holder, String form) {
    log.add(
        "mandate-granted",
        ("'mandate':'%s','form':'%s','giver':{'kind':%s},'holder':{'kind':%s},'since':'2026-05-01',"
                + "'terms':{'subjects':[{'code':'care','words':'W'}],'limit':{'amount':'100.00',"
                + "'per':'in-all'},'conditions':[],'subdelegation':true},"
                + "'basis':{'instrument':'Deed','place':'1'}")
            .formatted(id, form, giver, holder));
  }

  private static void first(HandEntries log) {
    log.add(
        "decision-taken",
        TAKEN.formatted("D1")
            + both("60.00", "40.00")
            + "'sum':'100.00',"
            + chain("0", "0", "0")
            + ",'charge':{'agreement':'A','fence':'care.nights','fenced':'40.00','free':'60.00'}");
    used(log, "M", "D1", "60.00");
    used(log, "N", "D1", "100.00");
    used(log, "O", "D1", "40.00");
    money(log, "agreement-drawn", "'decision':'D1','subject':'care.nights'", "40.00", "60.00");
  }

  private static void second(HandEntries log) {
    log.add(
        "decision-taken",
        TAKEN.formatted("D2")
            + both("25.00", "10.00")
            + "'sum':'35.00','supersedes':'D1',"
            + chain("30.00", "30.00", "30.00")
            + ",'charge':{'agreement':'A','fence':'care.nights','fenced':'10.00','free':'25.00'}");
    freed(log, "M", "'decision':'D1','by':'D2'", "30.00");
    freed(log, "N", "'decision':'D1','by':'D2'", "70.00");
    freed(log, "O", "'decision':'D1','by':'D2'", "10.00");
    money(log, "agreement-freed", "'decision':'D1','by':'D2'", "10.00", "60.00");
    used(log, "M", "D2", "25.00");
    used(log, "N", "D2", "35.00");
    used(log, "O", "D2", "10.00");
    money(log, "agreement-drawn", "'decision':'D2','subject':'care.nights'", "10.00", "25.00");
    log.add("decision-superseded", "'decision':'D1','by':'D2','on':'2026-06-01'");
  }

  private static void optedIn(HandEntries log) {
    log.add(
        "decision-taken",
        TAKEN.formatted("D3")
            + "'principals':[{'party':{'kind':'practice','code':'P1'},'mandates':[]}],"
            + "'sum':'900.00','chain':[],'optin':'I','supersedes':'D2'");
    freed(log, "M", "'decision':'D2','by':'D3'", "25.00");
    freed(log, "N", "'decision':'D2','by':'D3'", "35.00");
    freed(log, "O", "'decision':'D2','by':'D3'", "10.00");
    money(log, "agreement-freed", "'decision':'D2','by':'D3'", "10.00", "25.00");
    log.add("decision-superseded", "'decision':'D2','by':'D3','on':'2026-06-01'");
    log.add("opt-in-taken", "'optin':'I','decision':'D3'");
  }

  private static void fourth(HandEntries log) {
    log.add(
        "decision-taken",
        TAKEN.formatted("D4")
            + "'principals':[{'party':{'kind':'practice','code':'P1'},'mandates':['M','N']}],"
            + "'sum':'70.00','chain':["
            + step("M", "30.00")
            + ","
            + step("N", "30.00")
            + "]");
    used(log, "M", "D4", "70.00");
    used(log, "N", "D4", "70.00");
  }

  private static String both(String one, String other) {
    return ("'principals':[{'party':{'kind':'practice','code':'P1'},'sum':'%s','mandates':"
            + "['M','N']},{'party':{'kind':'practice','code':'P2'},'sum':'%s','mandates':"
            + "['O','N']}],")
        .formatted(one, other);
  }

  private static String chain(String m, String n, String o) {
    return "'chain':[%s,%s,%s]".formatted(step("M", m), step("N", n), step("O", o));
  }

  private static String step(String mandate, String used) {
    return switch (mandate) {
      case "M" -> STEP.formatted(mandate, "mandate", "practice", "P1", "federation", "F", used);
      case "O" -> STEP.formatted(mandate, "mandate", "practice", "P2", "federation", "F", used);
      default -> STEP.formatted(mandate, "delegation", "federation", "F", "body", "B", used);
    };
  }

  private static void used(HandEntries log, String mandate, String decision, String sum) {
    log.add(
        "mandate-used",
        "'mandate':'%s','decision':'%s','subject':'care.nights','sum':'%s','on':'2026-06-01'",
        mandate,
        decision,
        sum);
  }

  private static void freed(HandEntries log, String mandate, String whose, String sum) {
    log.add(
        "mandate-freed",
        "'mandate':'%s',%s,'sum':'%s','on':'2026-06-01'".formatted(mandate, whose, sum));
  }

  private static void money(
      HandEntries log, String kind, String whose, String fenced, String free) {
    log.add(
        kind,
        "'agreement':'A',%s,'fence':'care.nights','fenced':'%s','free':'%s','on':'2026-06-01'"
            .formatted(whose, fenced, free));
  }
}
