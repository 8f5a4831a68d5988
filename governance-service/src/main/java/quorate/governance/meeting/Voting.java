package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.rule.RuleSet;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.MeetingCommand.RecordVotes;

/** Decides about votes as they are taken. */
final class Voting {

  private static final int MOST = 300;

  private Voting() {}

  static Decision<MeetingEvent> record(
      RecordVotes c, Motion motion, Meeting.Called meeting, Counted counted, Asking asking) {
    if (motion.put() == null) {
      return refuse(MeetingRefusal.NOT_PUT);
    }
    var rules = rules(motion, counted);
    var voted = votedAlready(c, motion, rules);
    if (voted.isPresent()) {
      return voted.get();
    }
    if (c.votes().size() > MOST) {
      return refuse(
          MeetingRefusal.TOO_MANY_VOTES,
          "votes",
          c.votes().size(),
          "Hold the poll of so many as a ballot of ballot-service, whose vehicle is a poll of the meeting.");
    }
    if (c.way() == VoteWay.POLL && !motion.isPolled()) {
      return refuse(
          MeetingRefusal.POLL_NOT_DEMANDED,
          "way",
          c.way(),
          counted.assembly().isStatutory()
              ? "Record first who demands it, by POST …/poll, or give the votes by hands."
              : "Here each vote is by name: give the votes by hands.");
    }
    return Concerned.unhandled(meeting, counted, asking)
        .or(() -> wrong(c.votes(), counted))
        .or(() -> inquorate(counted, rules))
        .orElseGet(
            () ->
                accept(
                    new VotesRecorded(
                        c.meeting(),
                        c.motion(),
                        c.way(),
                        c.votes(),
                        counted.counting(rules),
                        c.at())));
  }

  // who means to add a vote, or records at once with another, undoes no others unawares
  private static Optional<Decision<MeetingEvent>> votedAlready(
      RecordVotes c, Motion motion, RuleSet rules) {
    if (motion.votes(c.way()).isEmpty()) {
      return Optional.empty();
    }
    if (motion.way() != c.way()) {
      return Optional.of(
          refuse(
              MeetingRefusal.VOTED_ALREADY,
              "way",
              c.way(),
              "A poll was demanded and decides instead: the hands stay as they were recorded."));
    }
    return c.again() || Anew.needed(motion, rules)
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.VOTED_ALREADY,
                "again",
                false,
                "Until the result is declared give all votes by %s once more, with again true: they take the place of those before."
                    .formatted(c.way())));
  }

  static RuleSet rules(Motion motion, Counted counted) {
    return new Question(counted.assembly(), motion.moved().kind()).rules();
  }

  /** Why too few count for it now; empty where they are enough. */
  static Optional<Decision<MeetingEvent>> inquorate(Counted counted, RuleSet rules) {
    var quorum = counted.quorum(rules);
    return quorum.met()
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.INQUORATE,
                "item",
                counted.item(),
                quorum.sentence()
                    + " Take another item, wait for members to return, note an interest common to all under its clause, or adjourn."));
  }

  private static Optional<Decision<MeetingEvent>> wrong(List<Cast> votes, Counted counted) {
    Set<String> once = new HashSet<>();
    for (int i = 0; i < votes.size(); i++) {
      var refused = wrong("votes[%d].".formatted(i), votes.get(i), once, counted);
      if (refused.isPresent()) {
        return refused;
      }
    }
    return Optional.empty();
  }

  private static Optional<Decision<MeetingEvent>> wrong(
      String at, Cast cast, Set<String> once, Counted counted) {
    if (!once.add(cast.standsFor())) {
      return Optional.of(
          refuse(
              MeetingRefusal.TWO_VOTES,
              at + "standsfor",
              cast.standsFor(),
              "A vote for it stands further up: give one for each seat or member."));
    }
    var there =
        counted.voters().stream()
            .filter(stay -> stay.person().equals(cast.person()))
            .filter(stay -> stay.standsFor(cast.standsFor()))
            .findFirst();
    if (there.isEmpty()) {
      return Optional.of(voteless(at, cast, counted));
    }
    if (counted.isOut(there.get())) {
      return Optional.of(
          refuse(
              MeetingRefusal.CONFLICTED,
              at + "person",
              cast.person(),
              "Their interest is noted under this item: leave their vote out, or note first that it is common to all, with its clause."));
    }
    return cast.beside() != null && sitsForThemselves(cast, counted)
        ? Optional.of(refuse(MeetingRefusal.OWN_CAPACITY, at + "beside", cast.person()))
        : Optional.empty();
  }

  // who came for somebody else is told for whom
  private static Decision<MeetingEvent> voteless(String at, Cast cast, Counted counted) {
    String theirs =
        counted.voters().stream()
            .filter(stay -> stay.person().equals(cast.person()))
            .map(stay -> stay.arrived().standsFor())
            .collect(Collectors.joining(" or "));
    return theirs.isEmpty()
        ? refuse(
            MeetingRefusal.NO_VOTE,
            at + "person",
            cast.person(),
            "They are not there with a vote: record first for whom they came, or leave them out.")
        : refuse(
            MeetingRefusal.NO_VOTE,
            at + "standsfor",
            cast.standsFor(),
            "Person %s is there for %s: give that.".formatted(cast.person(), theirs));
  }

  private static boolean sitsForThemselves(Cast cast, Counted counted) {
    return counted
        .assembly()
        .place(cast.standsFor())
        .filter(place -> place.rule().conditions().ownCapacity())
        .isPresent();
  }
}
