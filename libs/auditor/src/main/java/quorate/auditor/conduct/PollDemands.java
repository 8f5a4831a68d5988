package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.HANDS_AS_RULED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.auditor.ballot.Plain;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.number.Exact;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Elector;

/** Whether a poll was demanded by who may demand one under the articles of the notice. */
record PollDemands(Course course, Findings findings) {

  void check() throws Malformed {
    for (Entry said : course.all("poll-demanded").toList()) {
      check(said);
    }
  }

  private void check(Entry said) throws Malformed {
    var notice = course.lastBefore(said, "notice-given").map(Entry::data);
    if (notice.isEmpty()) {
      return;
    }
    var named = notice.get().in("proceedings").in("hands").optional("demand").orElse("");
    String told = Course.told(said, "demand");
    findings.same(HANDS_AS_RULED, said, named, told, "has a poll demanded under other articles");
    var demand = demand(named);
    if (demand.isPresent()) {
      check(said, demand.get(), notice.get());
    }
  }

  private void check(Entry said, PollDemand demand, Fields notice) throws Malformed {
    var practices = said.data().texts("practices");
    boolean chair = said.data().json().path("chair").asBoolean();
    var roll = course.all("elector-enrolled").map(each -> Course.told(each, "practice"));
    var known = roll.collect(Collectors.toSet());
    boolean byWhoMay = chair ? practices.isEmpty() : areAll(practices, known);
    findings.must(
        HANDS_AS_RULED, said, byWhoMay, "members or the chair", "has a poll demanded by others");
    String sentence = Course.told(said, "found");
    var found = chair ? demand.byTheChair() : found(demand, practices, rules(notice));
    // what is paid up on shares no log tells: it may make good a demand, and the sentence says so
    boolean follows =
        found.good() ? sentence.equals(found.sentence()) : isMadeGood(sentence, found.sentence());
    findings.must(
        HANDS_AS_RULED,
        said,
        follows,
        found.sentence(),
        "has a poll demanded otherwise: " + sentence);
  }

  private static boolean areAll(List<String> practices, Set<String> known) {
    return !practices.isEmpty()
        && known.containsAll(practices)
        && practices.stream().distinct().count() == practices.size();
  }

  private static boolean isMadeGood(String sentence, String found) {
    return sentence.startsWith(found + " ") && sentence.endsWith(": good.");
  }

  private PollDemand.Found found(PollDemand demand, List<String> practices, RuleSet rules)
      throws Malformed {
    var electors = new ArrayList<Elector>();
    for (Entry line : course.all("elector-enrolled").toList()) {
      electors.add(elector(line.data(), rules));
    }
    return demand.by(practices, electors, rules.weighting());
  }

  private static Elector elector(Fields line, RuleSet rules) throws Malformed {
    var further = new HashMap<String, Exact>();
    line.in("weights")
        .json()
        .properties()
        .forEach(each -> further.put(each.getKey(), Exact.of(each.getValue().asText())));
    return Elector.of(
        line.text("practice"),
        line.optional("constituency").orElse(""),
        Exact.of(line.text("weight")),
        further,
        rules.weightings());
  }

  private static RuleSet rules(Fields notice) throws Malformed {
    try {
      return RuleSets.of(Plain.object(notice.in("ruleset").json()));
    } catch (RuleFault e) {
      throw new Malformed("its rule set cannot be read: " + e.getMessage());
    }
  }

  private static Optional<PollDemand> demand(String named) {
    return Stream.of(
            PollDemand.statutoryFloor(),
            PollDemand.modelArticles(),
            PollDemand.modelArticlesOfGuarantee())
        .filter(known -> known.name().equals(named))
        .findFirst();
  }
}
