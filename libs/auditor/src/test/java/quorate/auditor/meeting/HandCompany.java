package quorate.auditor.meeting;

import static quorate.auditor.HandEntries.arithmetic;
import static quorate.auditor.HandEntries.json;
import static quorate.auditor.HandEntries.reasons;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.HandEntries;
import quorate.counting.number.Exact;
import quorate.counting.outcome.LiveQuorum;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.notice.DayCount;
import quorate.counting.outcome.notice.NoticeJudged;
import quorate.counting.outcome.notice.NoticeTerms;
import quorate.counting.outcome.notice.Period;
import quorate.counting.outcome.notice.Sending;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/**
 * A company's members in general meeting: P1 has nine tenths of the shares. On hands two are
 * against; P1 demands a poll, and carries it.
 */
final class HandCompany {

  private static final RuleSet RULES = MembersMeeting.ordinary(Weighting.shares());
  private static final Map<String, String> ROLL = roll();
  private static final String AT = "'at':'2026-06-16T17:00:00Z'";
  private static final String VOTES =
      "{'standsfor':'P1','person':'A1','stand':'for'},{'standsfor':'P2','person':'A2','stand':'against'},{'standsfor':'P3','person':'A3','stand':'against'}";

  private static final String THERE =
      "{'person':'A1','as':'member','standsfor':'P1'},{'person':'A2','as':'member','standsfor':'P2'},{'person':'A3','as':'proxy','standsfor':'P3'}";

  /** As the terms begin with them. */
  static final String INTERESTS = "'interests':{'handling'";

  private HandCompany() {}

  private static Map<String, String> roll() {
    var roll = new LinkedHashMap<String, String>();
    roll.put("P1", "90");
    roll.put("P2", "5");
    roll.put("P3", "5");
    return roll;
  }

  static HandEntries carriedOnAPoll() {
    return carriedOnAPoll(RULES);
  }

  /** The same where the terms have these rules, told as if they had the Act's. */
  static HandEntries carriedOnAPoll(RuleSet terms) {
    String counting = "'counting':{'seats':[],'there':[%s],'concerned':[]}".formatted(THERE);
    var found = PollDemand.statutoryFloor().by(List.of("P1"), electors(), RULES.weighting());
    var sheet = sheet(found);
    return put(terms)
        .add(
            "motion-votes-recorded",
            "'meeting':'M','motion':'X','way':'hands','votes':["
                + VOTES
                + "],"
                + counting
                + ","
                + AT)
        .add(
            "poll-demanded",
            "'meeting':'M','motion':'X','by':['P1'],'chair':false,'good':true,'found':%s," + AT,
            json("%s [%s]".formatted(found.sentence(), found.clause().source())))
        .add(
            "motion-votes-recorded",
            "'meeting':'M','motion':'X','way':'poll','votes':["
                + VOTES
                + "],"
                + counting
                + ","
                + AT)
        .add(
            "motion-decided",
            "'meeting':'M','motion':'X','verdict':'passed','outcome':%s,'decision':'D'," + AT,
            json(Outcomes.data(sheet)))
        .add(
            "meeting-decision-recorded",
            "'decision':'D','meeting':'M','body':'B','item':'I','motion':'X','question':'That it be done','kind':'ordinary-resolution','outcome':'passed','bythevotes':'passed','vehicle':'poll-of-a-meeting','notice':'good','on':'2026-06-16','arithmetic':%s,'against':['P2','P3'],'authority':'Members, at its meeting of 2026-06-16','way':'poll'",
            arithmetic(sheet.statements()));
  }

  /** Lost on hands, which is declared. */
  static HandEntries lostOnHands() {
    var facts = facts();
    var sheet =
        new MeetingVote(RULES, new ShowOfHands(hands()), Optional.empty(), Optional.empty())
            .outcome(facts)
            .orElseThrow();
    return put(RULES)
        .add(
            "motion-votes-recorded",
            "'meeting':'M','motion':'X','way':'hands','votes':[%s],'counting':{'seats':[],'there':[%s],'concerned':[]},%s"
                .formatted(VOTES, THERE, AT))
        .add(
            "motion-decided",
            "'meeting':'M','motion':'X','verdict':'lost','outcome':%s,'decision':'H'," + AT,
            json(Outcomes.data(sheet)));
  }

  static HandEntries entered(HandEntries lost) {
    var sheet =
        new MeetingVote(RULES, new ShowOfHands(hands()), Optional.empty(), Optional.empty())
            .outcome(facts())
            .orElseThrow();
    return lost.add(
        "meeting-decision-recorded",
        "'decision':'H','meeting':'M','body':'B','item':'I','motion':'X','question':'That it be done','kind':'ordinary-resolution','outcome':'lost','bythevotes':'lost','vehicle':'poll-of-a-meeting','notice':'good','on':'2026-06-16','arithmetic':%s,'against':['P2','P3'],'authority':'Members, at its meeting of 2026-06-16','way':'hands'",
        arithmetic(sheet.statements()));
  }

  /** The poll that is demanded then, taken, declared and entered. */
  static HandEntries polled(HandEntries minutes) {
    return minutes.only(carriedOnAPoll(), "poll-demanded").fromLast(carriedOnAPoll(), 3);
  }

  /** Opened with a roll that was drawn with the call, and anew as it opens. */
  static HandEntries drawnAnew(String lines) {
    var minutes = opened(RULES);
    String drawn = "'drawn':{'ason':'2026-06-16','figure':'shares'},";
    return new HandEntries()
        .addAll(minutes.with("meeting-called", "'roll':", drawn + "'roll':"), "attendee-arrived")
        .without("meeting-opened", "'M'")
        .add("meeting-roll-drawn", "'meeting':'M','occasion':'opening'," + AT + "," + drawn + lines)
        .only(minutes, "meeting-opened");
  }

  /** A3 comes for P3 as this says, after this was recorded. */
  static HandEntries appointed(String appointment, String arrival) {
    return beforeItOpens(carriedOnAPoll(), "proxy-appointed", "'meeting':'M'," + appointment)
        .with("attendee-arrived", "'standsfor':'P3'", "'standsfor':'P3'" + arrival);
  }

  /** With one more entry between the call and the opening. */
  static HandEntries beforeItOpens(HandEntries minutes, String kind, String data) {
    return minutes.before("meeting-opened", kind, data);
  }

  /** The same where the terms ask for proxies so many hours before. */
  static HandEntries asking(int hours, HandEntries minutes) {
    String with = "'proxyhours':'%d',%s".formatted(hours, INTERESTS);
    return minutes
        .with("body-established", INTERESTS, with)
        .with("meeting-called", INTERESTS, with);
  }

  private static HandEntries put(RuleSet terms) {
    var quorum = LiveQuorum.of(RULES, votes(List.of()));
    String met = "{\"met\":true,\"reasons\":%s}".formatted(reasons(quorum.statements()));
    return opened(terms)
        .add("item-taken", "'meeting':'M','item':'I','quorum':%s," + AT, met)
        .add(
            "motion-moved",
            "'meeting':'M','motion':'X','item':'I','kind':'ordinary-resolution','text':'That it be done','by':'A1',"
                + AT)
        .add("motion-seconded", "'meeting':'M','motion':'X','by':'A2'," + AT)
        .add("motion-put", "'meeting':'M','motion':'X','quorum':%s,'heard':false," + AT, met);
  }

  private static HandEntries opened(RuleSet rules) {
    var minutes =
        new HandEntries()
            .add(
                "body-established",
                "'body':'B','kind':'members-meeting','name':'Members','from':'2026-05-01','terms':%s",
                terms(rules))
            .add(
                "meeting-called",
                "'meeting':'M','body':'B','starts':'2026-06-16T17:00:00Z','called':'2026-05-18','roll':[{'member':'P1','figure':'90'},{'member':'P2','figure':'5'},{'member':'P3','figure':'5'}],'terms':%s",
                terms(rules))
            .add(
                "item-put",
                "'meeting':'M','item':'I','number':'1','title':'T','kind':'decision','special':false");
    for (String member : ROLL.keySet()) {
      minutes.add(
          "meeting-notice-sent",
          "'meeting':'M','sent':[{'to':'%s','channel':'email','at':'2026-05-19T09:00:00Z','agreed':true}]",
          member);
    }
    var judged =
        NoticeJudged.of(
            NoticeTerms.ofMembersMeeting(
                Optional.of(
                    new Period(
                        5,
                        DayCount.CLEAR_DAYS,
                        new Clause(Source.terms("4.1"), "The terms say how long.")))),
            ROLL.keySet(),
            ROLL.keySet().stream()
                .map(each -> Sending.email(each, ZonedDateTime.parse("2026-05-19T10:00:00+01:00")))
                .toList(),
            Set.of(),
            Optional.empty(),
            LocalDate.parse("2026-06-16"));
    return minutes
        .add(
            "meeting-opened",
            "'meeting':'M','chair':'A1','notice':'good','reasons':%s," + AT,
            reasons(judged.reasons()))
        .add("attendee-arrived", "'meeting':'M','person':'A1','as':'member','standsfor':'P1'," + AT)
        .add("attendee-arrived", "'meeting':'M','person':'A2','as':'member','standsfor':'P2'," + AT)
        .add("attendee-arrived", "'meeting':'M','person':'A3','as':'proxy','standsfor':'P3'," + AT);
  }

  private static OutcomeSheet sheet(PollDemand.Found found) {
    var votes = facts();
    return new MeetingVote(RULES, new ShowOfHands(hands()), Optional.of(found), Optional.of(votes))
        .outcome(votes)
        .orElseThrow();
  }

  private static Votes facts() {
    return votes(
        List.of(
            Vote.of("P1", Stand.FOR), Vote.of("P2", Stand.AGAINST), Vote.of("P3", Stand.AGAINST)));
  }

  private static List<Hand> hands() {
    return List.of(
        new Hand("A1", Capacity.MEMBER, List.of("P1"), Map.of(), Stand.FOR),
        new Hand("A2", Capacity.MEMBER, List.of("P2"), Map.of(), Stand.AGAINST),
        Hand.ofProxy("A3", List.of("P3"), Map.of("P3", Stand.AGAINST), Stand.ABSTAIN));
  }

  private static List<Elector> electors() {
    return ROLL.entrySet().stream()
        .map(
            each ->
                new Elector(
                    each.getKey(), "", Map.of(RULES.weighting().name(), Exact.of(each.getValue()))))
        .toList();
  }

  private static Votes votes(List<Vote> votes) {
    var there =
        List.of(
            new Present("A1", Capacity.MEMBER, "P1"),
            new Present("A2", Capacity.MEMBER, "P2"),
            new Present("A3", Capacity.PROXY, "P3"));
    return new Votes(
        electors(),
        votes,
        Optional.of(new Attendance(there)),
        List.of(),
        new Notice(Notice.Found.GOOD, Set.of()),
        Optional.empty());
  }

  private static String terms(RuleSet rules) {
    return """
        {"composition":[{"rule":"members","title":"Members","voice":"votes","deputies":"none",\
        "training":[]}],"ruleset":%s,\
        "notice":{"days":"5","count":"clear-days","clause":"4.1"},\
        "interests":{"handling":"noted","declaredwithindays":"28"}}"""
        .formatted(json(RuleSets.data(rules)));
  }
}
