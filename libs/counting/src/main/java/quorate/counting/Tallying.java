package quorate.counting;

import java.util.List;
import java.util.Optional;
import quorate.counting.condorcet.BeatMatrix;
import quorate.counting.condorcet.Condorcet;
import quorate.counting.condorcet.Unranked;
import quorate.counting.number.Exact;
import quorate.counting.positional.Positional;
import quorate.counting.positional.TwoRound;
import quorate.counting.profile.Profile;
import quorate.counting.scoring.ScoreBox;
import quorate.counting.scoring.Scoring;
import quorate.counting.stv.Stv;
import quorate.counting.tie.Ties;

/** The way from papers to the method of a rule. */
record Tallying(CountingRule rule, Ties ties) {

  /** Papers that choose, mark, answer or rank. */
  Result ranked(Profile papers) {
    var poll = Poll.of(papers.candidates(), papers);
    if (!rule.constraints().canBeMet(papers.candidates(), rule.seats())) {
      return nothing(poll, Clause.CONSTRAINTS_UNMET);
    }
    boolean idle = poll.total().isZero() && papers.candidates().size() > rule.seats();
    return idle || papers.candidates().isEmpty()
        ? nothing(poll, Clause.NOTHING_TO_COUNT)
        : counted(papers);
  }

  /** Papers that give options a number. */
  Result scored(ScoreBox papers) {
    var names = papers.candidates();
    var votes = names.stream().map(each -> new Votes(each, Exact.ZERO)).toList();
    var poll = new Poll(votes, papers.total(), papers.total());
    if (!rule.constraints().canBeMet(names, rule.seats())) {
      return nothing(poll, Clause.CONSTRAINTS_UNMET);
    }
    boolean idle = papers.total().isZero() && names.size() > rule.seats();
    if (idle || names.isEmpty()) {
      return nothing(poll, Clause.NOTHING_TO_COUNT);
    }
    var method = Rules.scoring(rule.method(), rule.seats(), rule.settings());
    return Translated.of(Scoring.count(method, papers, rule.seats(), ties, rule.constraints()));
  }

  private static Result nothing(Poll poll, Clause clause) {
    var none = List.<String>of();
    var stage = poll.stage(1, none, none, List.of(), none, clause.rule());
    return Result.of(List.of(stage), new Outcome.Nothing());
  }

  private Result counted(Profile papers) {
    int seats = rule.seats();
    var settings = rule.settings();
    var constraints = rule.constraints();
    return switch (rule.method()) {
      case YES_NO -> Plurality.yesOrNo(papers);
      case IRV -> InstantRunoff.count(papers, ties);
      case TWO_ROUND ->
          Translated.of(
              settings.newPapers()
                  ? TwoRound.first(papers, ties)
                  : TwoRound.contingent(papers, ties));
      case PLURALITY -> seats == 1 ? Plurality.count(papers, ties) : chosen(papers);
      case BLOCK, LIMITED -> chosen(papers);
      case BORDA ->
          Translated.of(Positional.count(Rules.borda(settings), papers, seats, ties, constraints));
      case APPROVAL, CUMULATIVE, SCORE, STAR -> scored(ScoreBox.approvals(papers));
      case SCOTTISH_STV, WIGM, ERS97, MEEK, GREGORY -> {
        var method = Rules.stv(rule.method(), settings);
        yield Translated.of(Stv.count(method, papers, seats, ties, constraints), constraints);
      }
      case SCHULZE, RANKED_PAIRS, COPELAND, MINIMAX -> {
        var pairs = Rules.condorcet(rule.method(), standing(settings, papers.candidates()));
        yield Translated.of(Condorcet.count(pairs, papers, seats, ties).sheet());
      }
    };
  }

  private Result chosen(Profile papers) {
    var choosing = Rules.choosing(rule.method(), rule.seats(), rule.settings());
    return Translated.of(
        Positional.count(choosing, papers, rule.seats(), ties, rule.constraints()));
  }

  // a default option that withdrew is none
  private static Settings standing(Settings settings, List<String> names) {
    return settings.fallback().isPresent() && !names.contains(settings.fallback().get().option())
        ? settings.withoutFallback()
        : settings;
  }

  /** Every pair of options, where papers rank them. */
  Optional<Matrix> pairs(Profile papers) {
    if (!rule.marking().ranks()) {
      return Optional.empty();
    }
    var unranked = rule.settings().unranked().orElse(Unranked.LAST);
    return Optional.of(Matrix.of(BeatMatrix.of(papers, unranked)));
  }
}
