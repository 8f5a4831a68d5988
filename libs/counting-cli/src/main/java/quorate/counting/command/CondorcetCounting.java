package quorate.counting.command;

import java.util.Map;
import java.util.Optional;
import quorate.counting.condorcet.Condorcet;
import quorate.counting.condorcet.CondorcetMethod;
import quorate.counting.condorcet.CondorcetRule;
import quorate.counting.condorcet.Copeland;
import quorate.counting.condorcet.DefaultOption;
import quorate.counting.condorcet.Minimax;
import quorate.counting.condorcet.RankedPairs;
import quorate.counting.condorcet.Ratio;
import quorate.counting.condorcet.Schulze;
import quorate.counting.condorcet.Strength;
import quorate.counting.condorcet.Unranked;
import quorate.counting.formats.FileRules;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.Ties;

/** Counts by pairs of candidates. */
final class CondorcetCounting {

  private CondorcetCounting() {}

  static Report count(
      Arguments asked, Profile profile, int seats, Ties ties, Optional<FileRules> rules) {
    var fallback = asked.defaultOption().map(option -> fallback(asked, option, profile));
    var method = method(asked.method(), fallback.isPresent());
    var rule = new CondorcetRule(method, unranked(rules), fallback);
    return SheetCounting.report(Condorcet.count(rule, profile, seats, ties).sheet());
  }

  static Unranked unranked(Optional<FileRules> rules) {
    return rules.map(FileRules::unrankedLast).orElse(true) ? Unranked.LAST : Unranked.NO_OPINION;
  }

  private static CondorcetMethod method(MethodName name, boolean fallback) {
    return switch (name) {
      case RANKED_PAIRS -> RankedPairs.winningVotes();
      case COPELAND -> new Copeland();
      case MINIMAX -> Minimax.winningVotes();
      default ->
          fallback
              ? new Schulze(Strength.WINNING_VOTES_THEN_FEWER_AGAINST)
              : Schulze.winningVotes();
    };
  }

  private static DefaultOption fallback(Arguments asked, String option, Profile profile) {
    if (!profile.candidates().contains(option)) {
      throw new Refused(
          "--default is an option of the file, not "
              + option
              + "; they are "
              + String.join(", ", profile.candidates()));
    }
    var quorum = asked.quorum().map(Exact::of).orElse(Exact.ZERO);
    return new DefaultOption(option, ratio(asked.majority().orElse("1:1")), Map.of(), quorum);
  }

  private static Ratio ratio(String text) {
    if (!text.matches("[1-9]\\d{0,8}:[1-9]\\d{0,8}")) {
      throw new Refused("--majority is a ratio such as 3:1, not " + text);
    }
    return Ratio.of(text);
  }
}
