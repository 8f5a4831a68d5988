package quorate.counting.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quorate.counting.formats.Ballots;
import quorate.counting.formats.Formats;
import quorate.counting.formats.Papers;
import quorate.counting.formats.Reading;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.tie.Ties;

/** Reads the file and counts it by the method that was asked for. */
final class Counting {

  private Counting() {}

  static Report count(Arguments asked, Path file) throws IOException {
    var method = asked.method();
    var reading =
        method.scoring() ? Reading.SCORES : method.choosing() ? Reading.CHOICES : Reading.RANKS;
    var ballots = Formats.read(file, reading);
    var report =
        switch (ballots.papers()) {
          case Papers.Ranked(var profile) -> ranked(asked, ballots, profile);
          case Papers.Scored scored -> scored(asked, ballots, scored);
        };
    return report.with(ballots.title(), spoilt(ballots));
  }

  private static List<Report.Aside> spoilt(Ballots ballots) {
    return ballots.spoilt().stream()
        .map(each -> new Report.Aside(each.reason(), Exact.of(each.weight())))
        .toList();
  }

  private static Report ranked(Arguments asked, Ballots ballots, Profile read) {
    if (asked.method().scoring()) {
      throw new Refused(asked.method() + " counts scores, and this file ranks candidates");
    }
    var profile = read.without(Withdrawn.of(asked.withdrawn(), read.candidates()));
    var report = count(asked, ballots, profile);
    boolean pairs = asked.output() == Output.TEXT || asked.output() == Output.HTML;
    return pairs && !asked.method().choosing()
        ? report.with(
            Pairs.remarks(profile, CondorcetCounting.unranked(ballots.rules()), report.elected()))
        : report;
  }

  private static Report count(Arguments asked, Ballots ballots, Profile profile) {
    int seats = asked.seats().orElse(ballots.seats().orElse(1));
    var ties = TieRules.of(asked.ties(), Ties.stand());
    return switch (asked.method()) {
      case IRV -> runoff(asked, profile, ties);
      case SCOTTISH_STV, WIGM, ERS97, MEEK, GREGORY ->
          StvCounting.count(asked, profile, seats, ballots.rules());
      case SCHULZE, RANKED_PAIRS, COPELAND, MINIMAX ->
          CondorcetCounting.count(asked, profile, seats, ties, ballots.rules());
      case PLURALITY, BLOCK, APPROVAL, SCORE, STAR, BORDA ->
          SheetCounting.count(asked.method(), profile, seats, ties);
    };
  }

  private static Report runoff(Arguments asked, Profile profile, Ties ties) {
    if (asked.seats().orElse(1) > 1) {
      throw new Refused(
          "irv fills one seat; for more there are wigm, scottish-stv, meek, ers97 and gregory");
    }
    return RunoffCounting.count(profile, ties);
  }

  private static Report scored(Arguments asked, Ballots ballots, Papers.Scored scored) {
    var read = scored.box();
    var box = read.without(Withdrawn.of(asked.withdrawn(), read.candidates()));
    var marks = new ArrayList<Integer>(List.of(0));
    scored
        .papers()
        .keySet()
        .forEach(
            paper ->
                paper.stream().filter(each -> each != Papers.Scored.NO_MARK).forEach(marks::add));
    var range = marks.stream().mapToInt(Integer::intValue).summaryStatistics();
    int seats = asked.seats().orElse(ballots.seats().orElse(1));
    var ties = TieRules.of(asked.ties(), Ties.stand());
    if (range.getMax() - (long) range.getMin() > 1_000_000) {
      throw new Refused(
          "scores from " + range.getMin() + " to " + range.getMax() + " are too far apart");
    }
    return SheetCounting.score(
        asked.method() == MethodName.STAR, box, range.getMin(), range.getMax(), seats, ties);
  }
}
