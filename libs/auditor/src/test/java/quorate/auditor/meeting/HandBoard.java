package quorate.auditor.meeting;

import static quorate.auditor.HandEntries.arithmetic;
import static quorate.auditor.HandEntries.json;
import static quorate.auditor.HandEntries.reasons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quorate.auditor.HandEntries;
import quorate.counting.number.Exact;
import quorate.counting.outcome.LiveQuorum;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/**
 * A board of three, a quorum of two, the first in the chair with a casting vote; it meets and
 * decides one motion by hands.
 */
public final class HandBoard {

  static final RuleSet RULES =
      Board.byModelArticles()
          .with(QuorumRule.heads(2, new Clause(Source.terms("6.1"), "Two are a quorum.")));
  private static final List<String> ALL = List.of("S1", "S2", "S3");

  private HandBoard() {}

  /** Carried by two to one. */
  static HandEntries carried() {
    return decided(stands(Stand.FOR, Stand.FOR, Stand.AGAINST), "");
  }

  /** Equal, the third abstaining, and carried by the chair's casting vote. */
  static HandEntries carriedByTheChair() {
    return decided(
        stands(Stand.FOR, Stand.AGAINST, Stand.ABSTAIN), "'casting':{'chair':'A1','stand':'for'},");
  }

  static HandEntries established() {
    var minutes =
        new HandEntries()
            .add(
                "body-established",
                "'body':'B','kind':'board','name':'Board','from':'2026-05-01','terms':%s",
                terms());
    for (int i = 1; i <= 3; i++) {
      minutes
          .add("seat-opened", "'body':'B','seat':'S%d','rule':'seats','from':'2026-05-01'", i)
          .add(
              "seat-filled",
              "'body':'B','seat':'S%d','holding':'H%d','person':'A%d','from':'2026-05-01'",
              i,
              i,
              i);
    }
    return minutes;
  }

  static HandEntries called() {
    return called(established());
  }

  static HandEntries called(HandEntries minutes) {
    return minutes.add(
        "meeting-called",
        "'meeting':'M','body':'B','starts':'2026-06-16T17:00:00Z','called':'2026-06-01','terms':%s",
        terms());
  }

  static HandEntries opened() {
    return opened(called());
  }

  static HandEntries opened(HandEntries minutes) {
    minutes
        .add(
            "meeting-notice-sent",
            "'meeting':'M','sent':[%s]",
            ALL.stream()
                .map(
                    "{'to':'%s','channel':'email','at':'2026-06-01T09:00:00Z','agreed':true}"
                        ::formatted)
                .collect(HandEntries.listed()))
        .add(
            "item-put",
            "'meeting':'M','item':'I','number':'1','title':'T','kind':'decision','special':false")
        .add(
            "meeting-opened",
            "'meeting':'M','at':'2026-06-16T17:00:00Z','chair':'A1','notice':'good','reasons':[{'holds':true,'sentence':'All 3 were served in time: 5 clear days%s notice.','clause':'Terms of reference clause 4.1'}]",
            "'");
    for (int i = 1; i <= 3; i++) {
      minutes.add(
          "attendee-arrived",
          "'meeting':'M','person':'A%d','as':'member','standsfor':'S%d','way':'in-person','at':'2026-06-16T17:00:00Z'",
          i,
          i);
    }
    return minutes;
  }

  static HandEntries put() {
    String quorum = "{\"met\":true,\"reasons\":%s}".formatted(reasons(quorum()));
    return opened()
        .add(
            "item-taken",
            "'meeting':'M','item':'I','at':'2026-06-16T17:00:00Z','quorum':%s",
            quorum)
        .add(
            "motion-moved",
            "'meeting':'M','motion':'X','item':'I','kind':'board-resolution','text':'That it be done','by':'A2','at':'2026-06-16T17:00:00Z'")
        .add("motion-seconded", "'meeting':'M','motion':'X','by':'A3','at':'2026-06-16T17:00:00Z'")
        .add(
            "motion-put",
            "'meeting':'M','motion':'X','quorum':%s,'heard':false,'at':'2026-06-16T17:00:00Z'",
            quorum);
  }

  private static HandEntries decided(List<Vote> votes, String casting) {
    var facts = votes(votes);
    var sheet =
        OutcomeSheet.of(
            RULES, casting.isEmpty() ? facts : facts.with(new CastingVote("S1", Stand.FOR)));
    String cast =
        votes.stream()
            .map(
                each ->
                    "{'standsfor':'%s','person':'A%s','stand':'%s'}"
                        .formatted(each.member(), each.member().substring(1), each.stand()))
            .collect(HandEntries.listed());
    return put()
        .add(
            "motion-votes-recorded",
            "'meeting':'M','motion':'X','way':'hands','votes':[%s],'counting':{'seats':['S1','S2','S3'],'there':[%s],'concerned':[]},'at':'2026-06-16T17:00:00Z'",
            cast,
            there())
        .add(
            "motion-decided",
            "'meeting':'M','motion':'X','verdict':'passed',%s'outcome':%s,'decision':'D','at':'2026-06-16T17:05:00Z'",
            casting.replace('\'', '"'),
            json(Outcomes.data(sheet)))
        .add(
            "meeting-decision-recorded",
            "'decision':'D','meeting':'M','body':'B','item':'I','motion':'X','question':'That it be done','kind':'board-resolution','outcome':'passed','bythevotes':'passed','vehicle':'board-decision','notice':'good','on':'2026-06-16','arithmetic':%s,'against':[%s],'authority':'Board, at its meeting of 2026-06-16','way':'hands','rule':'%s, version %d'",
            arithmetic(sheet.statements()),
            against(votes),
            RULES.name(),
            RULES.version())
        .add("meeting-closed", "'meeting':'M','at':'2026-06-16T18:00:00Z'");
  }

  private static String against(List<Vote> votes) {
    return votes.stream()
        .filter(each -> each.stand() == Stand.AGAINST)
        .map(each -> "'" + each.member() + "'")
        .collect(HandEntries.listed());
  }

  private static String there() {
    return ALL.stream()
        .map(
            seat ->
                "{'person':'A%s','as':'member','standsfor':'%s'}"
                    .formatted(seat.substring(1), seat))
        .collect(HandEntries.listed());
  }

  static List<Statement> quorum() {
    return LiveQuorum.of(RULES, votes(List.of())).statements();
  }

  private static List<Vote> stands(Stand... stands) {
    return Stream.of(0, 1, 2).map(i -> Vote.of(ALL.get(i), stands[i])).toList();
  }

  private static Votes votes(List<Vote> votes) {
    var roll =
        ALL.stream()
            .map(each -> new Elector(each, "", Map.of(RULES.weighting().name(), Exact.UNIT)))
            .toList();
    var there =
        ALL.stream()
            .map(each -> new Present("A" + each.substring(1), Capacity.MEMBER, each))
            .toList();
    return new Votes(
        roll,
        votes,
        Optional.of(new Attendance(there)),
        List.of(),
        new Notice(Notice.Found.GOOD, Set.of()),
        Optional.empty());
  }

  public static String terms() {
    return """
        {"composition":[{"rule":"seats","title":"A seat","voice":"votes","deputies":"votes",\
        "training":[],"clause":"3.1"}],"ruleset":%s,\
        "notice":{"days":"5","count":"clear-days","clause":"4.1"},\
        "interests":{"handling":"leaves","declaredwithindays":"28"}}"""
        .formatted(json(RuleSets.data(RULES)));
  }
}
