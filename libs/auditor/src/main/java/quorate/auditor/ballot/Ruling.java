package quorate.auditor.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.Seats;
import quorate.counting.CountSheet;
import quorate.counting.InvalidPaper;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.number.Exact;
import quorate.counting.outcome.AdviceSheet;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Standing;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.data.RuleFault;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Words;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;
import quorate.counting.outcome.written.Course;
import quorate.counting.outcome.written.Reply;
import quorate.counting.outcome.written.WrittenResolution;

/** The rule set that a notice froze, with what was stated as done and who is concerned. */
record Ruling(RuleSet rules, Set<Requirement> done, List<Interest> interests) {

  private static final Set<String> OF_MEMBERS = Set.of("poll-of-a-meeting", "written-resolution");

  static Ruling read(Fields notice) throws Malformed {
    var proceedings = notice.in("proceedings");
    var done = EnumSet.noneOf(Requirement.class);
    for (Requirement each : Requirement.values()) {
      if (proceedings.texts("fulfilled").contains(Words.key(each))) {
        done.add(each);
      }
    }
    try {
      var rules = RuleSets.of(Plain.object(notice.in("ruleset").json()));
      return new Ruling(rules, done, interests(proceedings));
    } catch (RuleFault e) {
      throw new Malformed("its rule set cannot be read: " + e.getMessage());
    }
  }

  private static List<Interest> interests(Fields proceedings) {
    var cited = proceedings.optional("commonclause").filter(clause -> !clause.isBlank());
    return proceedings.texts("concerned").stream()
        .map(
            each ->
                cited
                    .map(clause -> Interest.statedAsCommon(each, clause))
                    .orElseGet(() -> Interest.of(each)))
        .toList();
  }

  /** The heads needed among so many; what is needed by weight only the outcome tells. */
  int headsNeeded(Participation entitled) {
    return rules.quorum().headsNeeded(entitled.heads());
  }

  /** What these papers come to. */
  Map<String, Object> outcome(
      Trail trail, Map<String, VoteCast> by, Collection<Paper> papers, CountSheet sheet) {
    Set<String> spoilt =
        sheet.invalid().stream().map(InvalidPaper::elector).collect(Collectors.toSet());
    var cast = new ArrayList<Vote>();
    papers.stream()
        .filter(paper -> trail.roll.containsKey(paper.elector()))
        .forEach(
            paper ->
                cast.add(
                    Vote.of(
                        paper.elector(),
                        spoilt.contains(paper.elector())
                            ? Stand.SPOILT
                            : Stand.of(paper.choice()))));
    var attended = attended(votes(trail, cast), trail, by);
    return rules.asksYesOrNo()
        ? Outcomes.data(OutcomeSheet.of(rules, attended))
        : Outcomes.data(AdviceSheet.of(rules, Standing.of(sheet), attended));
  }

  /** These votes of the roll, with what the notice told. */
  Votes votes(Trail trail, Collection<Vote> cast) {
    var lines = trail.roll.values().stream().map(each -> elector(each.line())).toList();
    return Votes.of(lines, cast).with(new Notice(Notice.Found.NOT_JUDGED, done)).with(interests);
  }

  // Who votes for several at a members' meeting is one person (s318), and so is who sits in two
  // seats.
  private static Votes attended(Votes votes, Trail trail, Map<String, VoteCast> by) {
    var hands = new HashMap<String, String>();
    var byProxy = new HashSet<String>();
    by.forEach(
        (practice, vote) -> {
          hands.put(practice, vote.hand().person());
          if (vote.channel().appointment().isPresent()) {
            byProxy.add(practice);
          }
        });
    boolean inPersons =
        trail.roll.keySet().stream().anyMatch(Seats::isOne)
            || (trail.drafted != null && OF_MEMBERS.contains(trail.drafted.asked().vehicle()));
    return inPersons ? votes.at(Attendance.voting(hands, byProxy)) : votes;
  }

  boolean decidesInWriting() {
    return WrittenResolution.isDecidedBy(rules);
  }

  /** How a written resolution had gone at an instant, by these replies. */
  Course course(Trail trail, LocalDate circulated, Instant at, Collection<Reply> replies) {
    var lines = trail.roll.values().stream().map(each -> elector(each.line())).toList();
    var notice = new Notice(Notice.Found.NOT_JUDGED, done);
    var concerned = interests.stream().map(Interest::member).collect(Collectors.toSet());
    return new WrittenResolution(rules, circulated, lines, concerned, notice).at(at, replies);
  }

  private Elector elector(RollLine line) {
    var further = new HashMap<String, Exact>();
    line.further().forEach((name, weight) -> further.put(name, Exact.of(weight.toString())));
    return Elector.of(
        line.practice(),
        line.constituency(),
        Exact.of(line.weight().toString()),
        further,
        rules.weightings());
  }
}
