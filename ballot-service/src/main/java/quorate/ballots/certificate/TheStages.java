package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.CountStage;
import quorate.ballots.ballot.Figures.StageVotes;
import quorate.ballots.certificate.Certificate.Course;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.certificate.Certificate.Progress;
import quorate.counting.Method;

/** A count that goes in stages, stage by stage, or between pairs, pair by pair. */
record TheStages(BallotDeclared declared, Map<String, String> titles) {

  // as many as a printed page takes beside the options' titles
  private static final int ACROSS = 5;
  private static final Set<String> BY_PAIRS =
      Set.of(
          Method.SCHULZE.toString(),
          Method.RANKED_PAIRS.toString(),
          Method.COPELAND.toString(),
          Method.MINIMAX.toString());

  static TheStages of(BallotDeclared declared) {
    return new TheStages(declared, Certificate.titles(declared));
  }

  /** Whether options were compared two by two, so that none has votes of its own. */
  boolean byPairs() {
    return BY_PAIRS.contains(declared.counting());
  }

  /** The votes at each stage, a page's width of stages at a time. */
  List<Progress> progress() {
    var tables = new ArrayList<Progress>();
    int all = stages().size();
    for (int from = 0; from < all; from += ACROSS) {
      tables.add(progress(declared.stages().subList(from, Math.min(all, from + ACROSS))));
    }
    return tables;
  }

  private Progress progress(List<CountStage> some) {
    var courses = new ArrayList<Course>();
    declared.options().stream().map(each -> course(each.option(), some)).forEach(courses::add);
    courses.add(new Course("", "For nobody", some.stream().map(CountStage::exhausted).toList()));
    return new Progress(some.stream().map(TheStages::heading).toList(), courses);
  }

  private Course course(String option, List<CountStage> some) {
    var votes = some.stream().map(stage -> votes(option, stage)).toList();
    return new Course(option, titles.getOrDefault(option, option), votes);
  }

  private static String votes(String option, CountStage stage) {
    return stage.votes().stream()
        .filter(each -> each.option().equals(option))
        .map(StageVotes::votes)
        .findFirst()
        .orElse("");
  }

  private static String heading(CountStage stage) {
    return "Stage " + stage.stage() + (stage.part() == null ? "" : ", part " + stage.part());
  }

  /** What happened at each; one stage says no more than the figures. */
  List<Line> stages() {
    return byPairs() || declared.stages().size() < 2
        ? List.of()
        : declared.stages().stream().map(this::line).toList();
  }

  /** How many prefer the one to the other, of each pair. */
  List<Line> pairs() {
    var all = declared.headToHead();
    return !byPairs() || all == null
        ? List.of()
        : all.stream()
            .map(
                pair ->
                    new Line(
                        pair.prefer() + " to " + pair.opposed(),
                        "%s over %s".formatted(named(pair.option()), named(pair.against()))))
            .toList();
  }

  private Line line(CountStage stage) {
    List<String> said = new ArrayList<>();
    what(said, "Elected", stage.elected());
    what(said, "Excluded", stage.eliminated());
    what(said, "Tied", stage.tied());
    said.add(stage.rule().replaceAll("\\.$", ""));
    return new Line(heading(stage), String.join(". ", said) + ".");
  }

  private void what(List<String> said, String what, @Nullable List<String> options) {
    if (options != null && !options.isEmpty()) {
      said.add(what + ": " + options.stream().map(this::named).collect(Collectors.joining("; ")));
    }
  }

  private String named(String option) {
    return option + ": " + titles.getOrDefault(option, option);
  }
}
