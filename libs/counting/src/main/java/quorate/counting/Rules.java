package quorate.counting;

import java.util.List;
import java.util.OptionalInt;
import quorate.counting.condorcet.CondorcetMethod;
import quorate.counting.condorcet.CondorcetRule;
import quorate.counting.condorcet.Copeland;
import quorate.counting.condorcet.Minimax;
import quorate.counting.condorcet.PairTies;
import quorate.counting.condorcet.RankedPairs;
import quorate.counting.condorcet.Schulze;
import quorate.counting.condorcet.Strength;
import quorate.counting.condorcet.Unranked;
import quorate.counting.positional.Borda;
import quorate.counting.positional.Choosing;
import quorate.counting.positional.Excess;
import quorate.counting.positional.Truncation;
import quorate.counting.scoring.Approval;
import quorate.counting.scoring.Cumulative;
import quorate.counting.scoring.Score;
import quorate.counting.scoring.ScoringMethod;
import quorate.counting.scoring.Star;
import quorate.counting.stv.LastParcelGregory;
import quorate.counting.stv.Meek;
import quorate.counting.stv.StvMethod;
import quorate.counting.stv.WeightedInclusiveGregory;
import quorate.counting.tie.TieRule;

/** The rule of each method as its own package has it. */
final class Rules {

  private static final int MOST_DECIMALS = 12;

  private Rules() {}

  static List<TieRule> ties(Method method) {
    return method.isStv() ? stv(method, Settings.NONE).ties().rules() : List.of();
  }

  /** Refuses settings out of bounds. */
  static void check(Method method, int seats, Settings settings) {
    try {
      if (settings.decimals().orElse(0) < 0 || settings.decimals().orElse(0) > MOST_DECIMALS) {
        throw new IllegalArgumentException("from 0 to " + MOST_DECIMALS + " decimals");
      }
      if (method.isStv()) {
        stv(method, settings);
      } else if (method.marking() == Marking.SCORE) {
        scoring(method, seats, settings);
      } else if (method.marking() == Marking.MARK) {
        choosing(method, seats, settings);
      }
    } catch (IllegalArgumentException e) {
      throw new RuleNotUnderstood("", method, String.valueOf(e.getMessage()));
    }
  }

  static StvMethod stv(Method method, Settings settings) {
    var decimals = settings.decimals();
    return switch (method) {
      case SCOTTISH_STV -> WeightedInclusiveGregory.scottish();
      case WIGM -> WeightedInclusiveGregory.wigm(decimals.orElse(4));
      case ERS97 -> LastParcelGregory.ers97();
      case MEEK -> meek(decimals);
      case GREGORY -> gregory(decimals);
      default -> throw new IllegalArgumentException(method + " is no rule set of STV");
    };
  }

  private static StvMethod meek(OptionalInt decimals) {
    var reference = Meek.reference();
    int places = decimals.orElse(reference.decimals());
    return new Meek(places, Math.min(reference.omega(), places));
  }

  private static StvMethod gregory(OptionalInt decimals) {
    var exact = LastParcelGregory.exact();
    return new LastParcelGregory(
        exact.name(), exact.quota(), decimals, exact.gapsEnd(), exact.deferring(), exact.ties());
  }

  static ScoringMethod scoring(Method method, int seats, Settings settings) {
    return switch (method) {
      case STAR -> new Star();
      case CUMULATIVE -> new Cumulative(settings.points().orElse(seats));
      case APPROVAL -> new Approval();
      default -> new Score(settings.lowest().orElse(0), settings.highest().orElse(5));
    };
  }

  static Choosing choosing(Method method, int seats, Settings settings) {
    return switch (method) {
      case BLOCK -> Choosing.block(seats, Excess.SPOILT);
      case LIMITED -> Choosing.limited(settings.votes().orElse(1), Excess.SPOILT);
      default -> Choosing.plurality(Excess.SPOILT);
    };
  }

  static Borda borda(Settings settings) {
    return new Borda(settings.truncation().orElse(Truncation.MEAN));
  }

  static CondorcetRule condorcet(Method method, Settings settings) {
    var unranked = settings.unranked().orElse(Unranked.LAST);
    return new CondorcetRule(pairs(method, settings), unranked, settings.fallback());
  }

  private static CondorcetMethod pairs(Method method, Settings settings) {
    var finer = Strength.WINNING_VOTES_THEN_FEWER_AGAINST;
    var strength = settings.strength();
    return switch (method) {
      case SCHULZE ->
          new Schulze(
              strength.orElse(settings.fallback().isPresent() ? finer : Strength.WINNING_VOTES));
      case RANKED_PAIRS ->
          new RankedPairs(strength.orElse(finer), settings.pairTies().orElse(PairTies.TOGETHER));
      case COPELAND -> new Copeland();
      default -> new Minimax(strength.orElse(Strength.WINNING_VOTES));
    };
  }
}
