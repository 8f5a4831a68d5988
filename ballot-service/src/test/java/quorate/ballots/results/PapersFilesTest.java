package quorate.ballots.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.OptionGone;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.count.OpenedVotes.Unnamed;
import quorate.counting.Choice;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.CountingRule;
import quorate.counting.Marking;
import quorate.counting.Method;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Stage;
import quorate.counting.Votes;
import quorate.counting.Weight;
import quorate.counting.formats.Formats;
import quorate.counting.formats.Papers;
import quorate.counting.formats.Reading;
import quorate.counting.tie.Lot;

/** Files of papers, and that who reads them back counts the same. */
class PapersFilesTest {

  private static final String TITLE = "The \"board\"";

  @TempDir Path folder;

  private static BallotPaper paper(Method method, int options, int seats) {
    Map<String, Object> counting = new HashMap<>();
    counting.put("method", method.toString());
    counting.put("seats", Integer.toString(seats));
    counting.put("ties", List.of("lot"));
    counting.put("spoiling", "allowed");
    if (method == Method.GREGORY) {
      counting.put("decimals", "5");
    }
    var letters = IntStream.range(0, options).mapToObj(i -> option("" + (char) ('A' + i))).toList();
    return new BallotPaper(marked(method.marking()), letters, counting);
  }

  private static PaperMethod marked(Marking marking) {
    return switch (marking) {
      case CHOOSE -> PaperMethod.PLURALITY;
      case MARK -> PaperMethod.MARKED;
      case RANK -> PaperMethod.RANKED;
      case LEVEL -> PaperMethod.LEVELLED;
      case SCORE -> PaperMethod.SCORED;
      case ANSWER -> PaperMethod.YES_NO;
    };
  }

  private static Unnamed weighs(String weight, Choice choice) {
    return new Unnamed(Weight.of(weight), choice);
  }

  private static Level level(String... places) {
    return new Level(
        List.of(places).stream()
            .map(place -> place.chars().mapToObj(each -> "" + (char) each).toList())
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_read_back_is_counted_the_same(Method method) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      int options = method == Method.YES_NO ? 2 : 2 + random.nextInt(6);
      int seats = method.fillsSeveralSeats() ? 1 + random.nextInt(options) : 1;
      var paper = paper(method, options, seats);
      var contest = paper.contest();
      var papers = papers(contest, random);
      var counted = count(contest, named(papers));
      var csv = PapersCsv.of(paper, papers);
      same(counted, csv, method + ", CSV, seed " + seed);
      var blt = Blt.of(TITLE, paper, contest, papers);
      assertEquals(
          contest.rule().marking().ranks() || contest.rule().marking() == Marking.CHOOSE,
          blt.isPresent());
      if (blt.isPresent()) {
        same(counted, blt.get(), method + ", BLT, seed " + seed);
      }
    }
  }

  private void same(CountSheet counted, String file, String what) throws IOException {
    var contest = counted.contest();
    var path = Files.writeString(folder.resolve("papers"), file);
    var again = count(contest, Again.papers(Formats.read(path, reading(contest)), contest));
    assertEquals(counted.elected(), again.elected(), () -> what + "\n" + file);
    assertEquals(counted.outcome(), again.outcome(), () -> what + "\n" + file);
    assertEquals(counted.stages(), again.stages(), () -> what + "\n" + file);
  }

  private static Reading reading(Contest contest) {
    return switch (contest.rule().marking()) {
      case RANK, LEVEL -> Reading.RANKS;
      case SCORE -> Reading.SCORES;
      case CHOOSE, MARK, ANSWER -> Reading.CHOICES;
    };
  }

  private static CountSheet count(Contest contest, List<Paper> papers) {
    var roll = new Participation(papers.size(), Weight.sum(papers.stream().map(Paper::weight)));
    var lot = Optional.of(Lot.following(KEY));
    return new Count(contest, roll, new Participation(0, Weight.ZERO), lot).of(papers);
  }

  private static List<Paper> named(List<Unnamed> papers) {
    return IntStream.range(0, papers.size())
        .mapToObj(i -> new Paper("G" + i, papers.get(i).weight(), papers.get(i).choice()))
        .toList();
  }

  private static List<Unnamed> papers(Contest contest, Random random) {
    return IntStream.range(0, random.nextInt(40))
        .mapToObj(
            i ->
                weighs(
                    "%d.%d".formatted(random.nextInt(4), random.nextInt(10)),
                    i % 9 == 7
                        ? new Choice.Abstain()
                        : i % 9 == 8 ? new Choice.Spoil() : choice(contest, random)))
        .toList();
  }

  private static Choice choice(Contest contest, Random random) {
    CountingRule rule = contest.rule();
    var shuffled = new ArrayList<>(contest.options());
    Collections.shuffle(shuffled, random);
    var some = shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
    return switch (rule.marking()) {
      case CHOOSE -> new Choice.Choose(some.getFirst());
      case MARK -> new Mark(rule.method() == Method.APPROVAL ? some : some.subList(0, 1));
      case RANK -> random.nextBoolean() ? new Rank(some) : places(some, random, false);
      case LEVEL -> random.nextBoolean() ? new Rank(some) : places(some, random, true);
      case SCORE -> new Score(Map.of(some.getFirst(), random.nextInt(2)));
      case ANSWER -> new Choice.Answer(random.nextBoolean());
    };
  }

  private static Level places(List<String> options, Random random, boolean level) {
    List<List<String>> places = new ArrayList<>();
    for (String option : options) {
      if (random.nextInt(5) == 0) {
        places.add(List.of());
      }
      if (level && !places.isEmpty() && random.nextBoolean()) {
        var last = new ArrayList<>(places.removeLast());
        last.add(option);
        places.add(last);
      } else {
        places.add(List.of(option));
      }
    }
    return new Level(places);
  }

  @Test
  void equal_ranks_stand_together_and_ranks_left_out_are_marked() {
    var paper = paper(Method.SCHULZE, 3, 1);
    var papers =
        List.of(
            weighs("2", level("BA", "C")),
            weighs("1.5", level("AB", "C", "")),
            weighs("1", level("C", "", "A")),
            weighs("1", new Rank(List.of("C"))),
            weighs("4", new Choice.Abstain()),
            weighs("5", new Choice.Spoil()),
            weighs("0", new Rank(List.of("B"))));
    assertEquals(
        """
        3 1
        4 0
        3.5 1=2 3 0
        1 3 0
        1 3 - 1 0
        0
        "A: Option A"
        "B: Option B"
        "C: Option C"
        "The ""board\"""
        """,
        Blt.of(TITLE, paper, paper.contest(), papers).orElseThrow());
    assertEquals(
        """
        weight,paper,A: Option A,B: Option B,C: Option C
        4,abstention,,,
        5,spoilt,,,
        1,valid,,,1
        0,valid,,1,
        3.5,valid,1,1,2
        1,valid,3,,1
        """
            .replace("\n", "\r\n"),
        PapersCsv.of(paper, papers));
  }

  @Test
  void who_has_withdrawn_is_passed_over_by_who_reads_it_too() throws IOException {
    var paper = paper(Method.SCOTTISH_STV, 4, 2);
    var contest = paper.contest().without(List.of("B"));
    var papers =
        List.of(
            weighs("3", new Rank(List.of("B", "D"))),
            weighs("2", new Rank(List.of("A", "B"))),
            weighs("1", new Rank(List.of("C"))));
    var counted = count(contest, named(papers));
    assertEquals(List.of("D", "A"), counted.elected());
    var file = Blt.of(TITLE, paper, contest, papers).orElseThrow();
    assertEquals("4 2\n-2\n", file.substring(0, 7));
    var read = Formats.read(Files.writeString(folder.resolve("papers"), file), Reading.RANKS);
    assertEquals(2, read.seats().orElseThrow());
    assertEquals(counted.elected(), count(contest, Again.papers(read, contest)).elected());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "YES_NO")
  void who_has_withdrawn_is_told_by_the_csv_as_well(Method method) throws IOException {
    var random = new Random(7);
    var whole = paper(method, 4, 1);
    var paper = new BallotPaper(whole.method(), gone(whole.options(), "C"), whole.counting());
    var contest = paper.contest();
    assertEquals(List.of("C"), contest.withdrawn());
    var papers = papers(whole.contest(), random);
    var counted = count(contest, named(papers));
    var file = PapersCsv.of(paper, papers);
    var read = Formats.read(Files.writeString(folder.resolve("papers"), file), reading(contest));
    assertEquals(List.of("C: Option C"), withdrawn(read.papers()));
    var again = count(contest, Again.papers(read, contest));
    assertEquals(votes(counted), votes(again), file);
    assertEquals(counted.elected(), again.elected(), file);
  }

  // what only the withdrawn were preferred on is blank to who reads the file
  private static List<List<Votes>> votes(CountSheet sheet) {
    return sheet.stages().stream().map(Stage::votes).toList();
  }

  private static List<BallotPaper.Option> gone(List<BallotPaper.Option> options, String letter) {
    return options.stream()
        .map(
            each ->
                new BallotPaper.Option(
                    each.option(),
                    each.title(),
                    each.summary(),
                    each.implications(),
                    each.papers(),
                    each.contact(),
                    null,
                    null,
                    each.option().equals(letter) ? OptionGone.WITHDREW : null))
        .toList();
  }

  private static List<String> withdrawn(Papers papers) {
    return switch (papers) {
      case Papers.Ranked(var profile) -> profile.withdrawn();
      case Papers.Scored scored -> scored.withdrawn();
    };
  }

  @Test
  void options_of_one_title_are_told_apart() throws IOException {
    var twice = List.of(option("A"), option("A"));
    var titled =
        new BallotPaper(
            PaperMethod.RANKED,
            List.of(
                twice.getFirst(),
                new BallotPaper.Option("B", "Option A", "s", "i", List.of(), null)));
    var file = Blt.of(TITLE, titled, titled.contest(), List.of()).orElseThrow();
    assertEquals("2 1\n0\n\"A: Option A\"\n\"B: Option A\"\n\"The \"\"board\"\"\"\n", file);
  }
}
