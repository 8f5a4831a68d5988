package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Votes;

/** Takes out of the votes what those concerned may not add. */
final class Interests {

  private static final String ABSENT =
      "%s is concerned and not on the roll: there is no vote of theirs.";

  private final InterestRule rule;
  private final Set<String> roll;
  private final Set<String> out = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();

  private Interests(InterestRule rule, Votes votes) {
    this.rule = rule;
    this.roll = votes.roll().stream().map(Elector::member).collect(Collectors.toSet());
  }

  /** The votes that count, and who was left out of what. */
  record Settled(Votes votes, Set<String> out, List<Statement> statements) {}

  static Settled settle(InterestRule rule, Votes votes) {
    var interests = new Interests(rule, votes);
    if (rule.givesWayToUnanimity() && votes.areAllInFavour() && !votes.interests().isEmpty()) {
      interests.statements.add(
          new Statement(
              About.INTEREST,
              List.of(),
              true,
              InterestRule.UNANIMITY,
              "All members are in favour: nobody's votes are disregarded."));
      return new Settled(votes, Set.of(), List.copyOf(interests.statements));
    }
    votes.interests().stream()
        .sorted(Comparator.comparing(Interest::member))
        .forEach(interests::weigh);
    return new Settled(
        interests.counting(votes), Set.copyOf(interests.out), List.copyOf(interests.statements));
  }

  private void weigh(Interest interest) {
    switch (rule.treatment()) {
      case NO_RECUSAL -> say(interest, rule.clause(), "%s is concerned, and votes all the same.");
      case FAVOUR_DISREGARDED ->
          leaveOut(
              interest,
              "%s is concerned: votes in favour are disregarded, presence counts for the quorum.");
      case NOT_ELIGIBLE ->
          leaveOut(interest, "%s is concerned and not eligible: no voting rights count.");
      case COUNT_IN_NEITHER -> unlessAuthorised(interest);
    }
  }

  private void unlessAuthorised(Interest interest) {
    interest
        .authorisedUnder()
        .ifPresentOrElse(
            clause ->
                say(interest, clause, "%s has an interest common to all, authorised: counts."),
            () ->
                leaveOut(
                    interest, "%s is conflicted: counts neither for the quorum nor for the vote."));
  }

  private void leaveOut(Interest interest, String sentence) {
    out.add(interest.member());
    say(interest, rule.clause(), sentence);
  }

  private void say(Interest interest, Clause clause, String sentence) {
    String told = roll.contains(interest.member()) ? sentence : ABSENT;
    statements.add(
        new Statement(About.INTEREST, List.of(), true, clause, told.formatted(interest.member())));
  }

  private Votes counting(Votes votes) {
    return switch (rule.treatment()) {
      case NO_RECUSAL -> votes;
      case FAVOUR_DISREGARDED -> withoutFavour(votes);
      case NOT_ELIGIBLE, COUNT_IN_NEITHER -> without(votes);
    };
  }

  // who is present stays present, also where only votes handed in say who that is
  private Votes withoutFavour(Votes votes) {
    var counting =
        votes.votes().stream()
            .filter(vote -> vote.stand() != Stand.FOR || !out.contains(vote.member()))
            .toList();
    return new Votes(
            votes.roll(),
            counting,
            votes.attendance(),
            votes.interests(),
            votes.notice(),
            votes.casting())
        .at(votes.present());
  }

  private Votes without(Votes votes) {
    return new Votes(
        votes.roll().stream().filter(elector -> !out.contains(elector.member())).toList(),
        votes.votes().stream().filter(vote -> !out.contains(vote.member())).toList(),
        votes.attendance().map(present -> present.of(member -> !out.contains(member))),
        votes.interests(),
        votes.notice(),
        votes.casting());
  }
}
