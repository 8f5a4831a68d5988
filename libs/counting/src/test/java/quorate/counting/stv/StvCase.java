package quorate.counting.stv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quorate.counting.CaseFile;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;
import quorate.counting.tie.Lot;
import quorate.counting.tie.TieRule;
import quorate.counting.tie.Ties;

/**
 * A case for STV: {@code seats}, and where they matter {@code ties} (rules, or {@code stand}),
 * {@code lot} (a seed) and {@code withdrawn}; papers with {@code A > B = C > - > D}, {@code -} for
 * a rank left out.
 */
record StvCase(StvMethod method, Profile profile, int seats, Ties ties) {

  static final Map<String, StvMethod> METHODS =
      Map.of(
          "scottish-stv", WeightedInclusiveGregory.scottish(),
          "wigm", WeightedInclusiveGregory.wigm(4),
          "ers97", LastParcelGregory.ers97(),
          "gregory", LastParcelGregory.exact(),
          "meek", Meek.reference());

  static StvCase read(Path folder) throws IOException {
    var file = CaseFile.read(folder);
    var method = METHODS.get(file.word("method"));
    if (method == null) {
      throw new IllegalArgumentException("no such method: " + file.word("method"));
    }
    var builder = new ProfileBuilder(file.words("options"));
    for (var line : file.papers()) {
      for (int copy = 0; copy < line.copies(); copy++) {
        mark(builder, line.marks(), file.words("options"));
        builder.paper(new BigDecimal(line.weight()));
      }
    }
    var profile = builder.build().without(file.find("withdrawn").orElse(List.of()));
    return new StvCase(
        method, profile, Integer.parseInt(file.word("seats")), ties(file, method.ties()));
  }

  private static Ties ties(CaseFile file, Ties usual) {
    var named =
        file.find("ties")
            .map(
                rules ->
                    Ties.by(
                        rules.stream()
                            .filter(rule -> !rule.equals("stand"))
                            .map(rule -> TieRule.valueOf(rule.toUpperCase(Locale.ROOT)))
                            .toArray(TieRule[]::new)))
            .orElse(usual);
    return file.find("lot")
        .map(seed -> named.thenBy(new Lot(String.join(" ", seed))))
        .orElse(named);
  }

  private static void mark(ProfileBuilder builder, String marks, List<String> options) {
    for (var rank : List.of(marks.split(" *> *"))) {
      if (rank.equals("-")) {
        builder.skip();
        continue;
      }
      var level = List.of(rank.split(" *= *"));
      builder.next(options.indexOf(level.getFirst()));
      level.stream().skip(1).forEach(name -> builder.level(options.indexOf(name)));
    }
  }

  StvSheet sheet() {
    return Stv.count(method, profile, seats, ties);
  }
}
