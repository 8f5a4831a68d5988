package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.auditor.ballot.Plain;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.meeting.ProxyDeadline;
import quorate.counting.outcome.notice.DayCount;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.RuleSet;

/** Terms of reference, as far as what a meeting decides rests on them. */
record Terms(
    RuleSet rules,
    List<Composition> composition,
    NoticeDays notice,
    String handling,
    Optional<String> polls,
    Optional<Integer> proxyHours) {

  /** A rule of composition; {@code quorum} is how many of it must be there, if any. */
  record Composition(
      String rule,
      String title,
      String voice,
      String deputies,
      Optional<Long> quorum,
      String clause) {}

  /** How long notice must be. */
  record NoticeDays(int days, DayCount count, String clause) {}

  static Terms read(Fields terms) throws Malformed {
    try {
      return new Terms(
          RuleSets.of(Plain.object(terms.in("ruleset").json())),
          composition(terms),
          notice(terms.in("notice")),
          terms.in("interests").text("handling"),
          terms.optional("polls"),
          proxyHours(terms));
    } catch (RuleFault e) {
      throw new Malformed("its rule set cannot be read: " + e.getMessage());
    }
  }

  // at most 48 (s327(2)); more is no deadline at all
  private static Optional<Integer> proxyHours(Fields terms) throws Malformed {
    if (!terms.has("proxyhours")) {
      return Optional.empty();
    }
    long hours = terms.number("proxyhours");
    if (hours < 1 || hours > ProxyDeadline.ofMeeting().hours()) {
      throw new Malformed("its deadline for proxies is void: " + hours);
    }
    return Optional.of((int) hours);
  }

  private static List<Composition> composition(Fields terms) throws Malformed {
    var rules = new ArrayList<Composition>();
    for (Fields each : terms.list("composition")) {
      rules.add(
          new Composition(
              each.text("rule"),
              each.text("title"),
              each.text("voice"),
              each.text("deputies"),
              each.has("quorum") ? Optional.of(each.number("quorum")) : Optional.empty(),
              each.optional("clause").orElse("")));
    }
    return List.copyOf(rules);
  }

  private static NoticeDays notice(Fields notice) throws Malformed {
    return new NoticeDays(
        (int) notice.number("days"),
        Word.of(DayCount.class, notice.text("count")),
        notice.optional("clause").orElse(""));
  }

  /** Whether its rule set is the Companies Act's own of general meetings. */
  boolean followTheAct() {
    return rules.notice().given().source().instrument() == Instrument.COMPANIES_ACT_2006;
  }

  /** Where in the terms something stands. */
  static String place(String clause, String otherwise) {
    return clause.isBlank() ? otherwise : "clause " + clause;
  }
}
