package quorate.counting.outcome.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.counting.number.Exact;

/**
 * The facts of one vote. Without an attendance, as in a ballot that is no meeting, those who handed
 * in a vote are those present. A vote of somebody who is not on the roll, two lines of one member
 * on the roll, or more votes than a member has (s285(4)) are errors of the caller.
 */
public record Votes(
    List<Elector> roll,
    List<Vote> votes,
    Optional<Attendance> attendance,
    List<Interest> interests,
    Notice notice,
    Optional<CastingVote> casting) {

  public Votes {
    roll = List.copyOf(roll);
    votes = List.copyOf(votes);
    interests = List.copyOf(interests);
    Map<String, Elector> lines =
        roll.stream().collect(Collectors.toMap(Elector::member, Function.identity()));
    refuseMoreThanAll(votes, lines);
  }

  /** Of a ballot: good notice, nobody concerned. */
  public static Votes of(Collection<Elector> roll, Collection<Vote> votes) {
    return new Votes(
        List.copyOf(roll),
        List.copyOf(votes),
        Optional.empty(),
        List.of(),
        Notice.good(),
        Optional.empty());
  }

  public Votes at(Attendance meeting) {
    return new Votes(roll, votes, Optional.of(meeting), interests, notice, casting);
  }

  public Votes with(List<Interest> concerned) {
    return new Votes(roll, votes, attendance, concerned, notice, casting);
  }

  public Votes with(Notice other) {
    return new Votes(roll, votes, attendance, interests, other, casting);
  }

  public Votes with(CastingVote cast) {
    return new Votes(roll, votes, attendance, interests, notice, Optional.of(cast));
  }

  /** Whether every member on the roll voted in favour with all its rights. */
  public boolean areAllInFavour() {
    var inFavour = new HashMap<String, Exact>();
    votes.stream()
        .filter(vote -> vote.stand() == Stand.FOR)
        .forEach(vote -> inFavour.merge(vote.member(), vote.portion(), Exact::plus));
    return !roll.isEmpty()
        && roll.stream().allMatch(each -> Exact.UNIT.equals(inFavour.get(each.member())));
  }

  /** The constituencies of the roll, in the order of their names. */
  public List<String> constituencies() {
    return List.copyOf(
        roll.stream().map(Elector::constituency).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Who was there: as told, or else everybody whose vote was handed in. */
  public Attendance present() {
    return attendance.orElseGet(
        () -> Attendance.inPerson(votes.stream().map(Vote::member).distinct().toList()));
  }

  private static void refuseMoreThanAll(List<Vote> votes, Map<String, Elector> roll) {
    var used = new HashMap<String, Exact>();
    for (Vote vote : votes) {
      if (!roll.containsKey(vote.member())) {
        throw new IllegalArgumentException("not on the roll: " + vote.member());
      }
      if (used.merge(vote.member(), vote.portion(), Exact::plus).isMoreThan(Exact.UNIT)) {
        throw new IllegalArgumentException("more votes than it has: " + vote.member());
      }
    }
  }
}
