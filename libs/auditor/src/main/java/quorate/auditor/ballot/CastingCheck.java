package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.CASTING_VOTE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quorate.auditor.ballot.BallotEntry.CastingVoteGiven;
import quorate.auditor.ballot.BallotEntry.NoticeGiven;
import quorate.auditor.finding.Place;
import quorate.auditor.register.View;
import quorate.counting.outcome.vote.CastingVote;

/**
 * Whether a casting vote could be given: by the rule set, on equal votes, once, by the chair whom
 * the notice names, before the declaration; and whether they come to what is stated with it.
 */
record CastingCheck(Ground ground, Trail trail, NoticeGiven notice) {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** That on the count, if one was given: what it states, judged by what the votes come to. */
  Optional<Map<String, Object>> onCount(
      Optional<Map<String, Object>> without, Function<CastingVote, Map<String, Object>> with) {
    var given = trail.casting.stream().filter(each -> each.record().isEmpty()).toList();
    given.stream()
        .filter(each -> trail.counted == null || isBefore(each.at(), trail.counted.at()))
        .forEach(each -> say(each, "a count first", "none before it"));
    return judged(given, without, with);
  }

  /** That on the record of hands with this number. */
  Optional<Map<String, Object>> onHands(int record, HandsSeen seen, Ruling rule) {
    var given =
        trail.casting.stream().filter(each -> each.record().equals(number(record))).toList();
    return given.isEmpty() || !seen.eachOnce()
        ? Optional.empty()
        : judged(
            given,
            Optional.of(seen.outcome(rule, trail, Optional.empty())),
            casting -> seen.outcome(rule, trail, Optional.of(casting)));
  }

  private static Optional<Long> number(int record) {
    return Optional.of((long) record);
  }

  private Optional<Map<String, Object>> judged(
      List<CastingVoteGiven> given,
      Optional<Map<String, Object>> without,
      Function<CastingVote, Map<String, Object>> with) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    given.stream().skip(1).forEach(each -> say(each, "one casting vote", "another"));
    var first = given.getFirst();
    if (notice.ruling().filter(Ruling::givesCastingVote).isEmpty()) {
      say(first, "a rule that gives one", "none");
    }
    if (!without.map(outcome -> outcome.get("bythevotes")).equals(Optional.of("tied"))) {
      say(first, "equal votes", without.map(outcome -> outcome.get("bythevotes")).orElse("none"));
    }
    if (trail.declared != null && !isBefore(first.at(), trail.declared.at())) {
      say(first, "a place before the declaration", first.at().position());
    }
    byTheChair(first, with);
    return Optional.of(first.outcome());
  }

  private void byTheChair(CastingVoteGiven first, Function<CastingVote, Map<String, Object>> with) {
    var chair = notice.chair();
    if (chair.filter(named -> isHeldBy(named, first)).isEmpty()) {
      say(first, "whom the notice names as the chair", first.actor());
    }
    chair
        .map(named -> with.apply(named.casting(first.vote())))
        .filter(derived -> !derived.equals(first.outcome()))
        .ifPresent(
            derived ->
                say(
                    first,
                    String.valueOf(derived.get("verdict")),
                    String.valueOf(first.outcome().get("verdict"))));
  }

  private boolean isHeldBy(Chair chair, CastingVoteGiven given) {
    var view = new View(LocalDate.ofInstant(given.recorded(), CIVIL), Long.MAX_VALUE);
    return chair.login().map(login -> given.actor().equals("login:" + login)).orElse(false)
        || chair
            .person()
            .map(person -> ground.register().isLogInOf(given.actor(), person, view))
            .orElse(false);
  }

  private static boolean isBefore(Place one, Place other) {
    return one.position() < other.position();
  }

  private void say(CastingVoteGiven given, Object expected, Object found) {
    String sentence = "the casting vote in ballot " + trail.ballot + " is not as ruled";
    ground.findings().accept(given.at().lacks(CASTING_VOTE, expected, found, sentence));
  }
}
