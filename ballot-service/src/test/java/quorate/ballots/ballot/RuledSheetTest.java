package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.Brighton.frozen;
import static quorate.ballots.Brighton.noticed;
import static quorate.ballots.Brighton.option;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.BallotCommand.CountBallot;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.chassis.wire.WireJson;
import quorate.counting.Choice;
import quorate.counting.Choice.Rank;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.CountingRule;
import quorate.counting.Method;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.tie.Lot;

/** Count sheets of ballots that name a counting rule, as they stand in the log. */
class RuledSheetTest {

  private static final Lot LOT = Lot.following(KEY);

  private static BallotPaper paper(PaperMethod method, int options, Map<String, Object> counting) {
    var letters = IntStream.range(0, options).mapToObj(i -> option("" + (char) ('A' + i))).toList();
    return new BallotPaper(method, letters, counting);
  }

  private static RuleBook<BallotCommand, Ballot, BallotEvent> closed(BallotPaper paper) {
    var drafted =
        assertInstanceOf(BallotDrafted.class, DraftingTest.ballot().when(draft(paper)).thenOne());
    return DraftingTest.ballot()
        .given(
            List.of(
                drafted,
                noticed(),
                frozen(),
                new BallotOpened(BALLOT, LOT.commitment()),
                new BallotClosed(BALLOT, KEY)));
  }

  private static CountSheet sheet(BallotPaper paper, List<Paper> papers) {
    var contest = paper.contest();
    var weight = Weight.sum(papers.stream().map(Paper::weight));
    var roll = new Participation(papers.size(), weight);
    var lot = Optional.of(LOT).filter(any -> contest.rule().drawsLots());
    return new Count(contest, roll, new Participation(2, Weight.ZERO), lot).of(papers);
  }

  private static BallotDeclared declared(BallotPaper paper, List<Paper> papers) {
    var closed = closed(paper);
    var counted = closed.when(new CountBallot(BALLOT, sheet(paper, papers), null)).thenOne();
    var declare = new DeclareResult(BALLOT, new Conducting.Officer("officer", true), 0, NOON);
    var declared = closed.given(List.of(counted)).when(declare).thenOne();
    return assertInstanceOf(BallotDeclared.class, declared);
  }

  private static final BallotPaper BOARD =
      paper(
          PaperMethod.RANKED,
          5,
          Map.of(
              "method",
              "scottish-stv",
              "seats",
              "2",
              "ties",
              List.of("lot"),
              "constraints",
              List.of(Map.of("name", "East", "options", List.of("A", "E"), "least", "1"))));

  private static List<Paper> board() {
    var papers = new ArrayList<Paper>();
    for (var order : List.of("BE", "BE", "BE", "BA", "CA", "CE", "A", "EA", "D", "DC")) {
      var rank = new Rank(order.chars().mapToObj(each -> "" + (char) each).toList());
      papers.add(new Paper("G" + papers.size(), Weight.ONE, rank));
    }
    return papers;
  }

  @Test
  void an_stv_count_stands_in_the_log_as_its_golden_example() throws IOException {
    var closed = closed(BOARD);
    var counted = closed.when(new CountBallot(BALLOT, sheet(BOARD, board()), null)).thenOne();
    var json = WireJson.MAPPER.writeValueAsString(counted);
    assertEquals(golden("stv-counted.json"), json);
    assertEquals(counted, WireJson.MAPPER.readValue(json, BallotCounted.class));
  }

  @Test
  void what_is_declared_keeps_to_the_promised_schema() throws IOException {
    keepsToSchema(declared(BOARD, board()));
  }

  @ParameterizedTest
  @EnumSource
  void no_count_is_larger_than_was_reckoned_at_the_draft(Method method) throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var paper = paper(method, random);
      if (SheetSize.tooLarge(draft(paper), paper.rule()).isPresent()) {
        continue;
      }
      var result = declared(paper, papers(paper.contest().rule(), paper.keys(), random));
      int bytes = WireJson.MAPPER.writeValueAsBytes(result).length;
      assertTrue(bytes < 58_000, method + ", seed " + seed + ": " + bytes);
      if (seed < 5) {
        keepsToSchema(result);
      }
    }
  }

  private static BallotPaper paper(Method method, Random random) {
    int options = method == Method.YES_NO ? 2 : 2 + random.nextInt(25);
    int seats = method.fillsSeveralSeats() ? 1 + random.nextInt(options) : 1;
    Map<String, Object> counting = new HashMap<>();
    counting.put("method", method.toString());
    counting.put("seats", Integer.toString(seats));
    counting.put("ties", List.of("lot"));
    if (method == Method.GREGORY) {
      counting.put("decimals", "5");
    }
    var rule = CountingRule.of(counting);
    return paper(
        Stream.of(PaperMethod.values()).filter(each -> each.suits(rule)).findFirst().orElseThrow(),
        options,
        counting);
  }

  private static List<Paper> papers(CountingRule rule, List<String> options, Random random) {
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(
            i ->
                new Paper(
                    "G" + i,
                    Weight.of("%d.%02d".formatted(random.nextInt(900_000), random.nextInt(100))),
                    choice(rule, options, random)))
        .toList();
  }

  private static Choice choice(CountingRule rule, List<String> options, Random random) {
    var shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    return switch (rule.marking()) {
      case CHOOSE -> new Choice.Choose(shuffled.getFirst());
      case MARK -> new Choice.Mark(shuffled.subList(0, 1));
      case RANK, LEVEL -> new Rank(shuffled);
      case SCORE -> new Choice.Score(Map.of(shuffled.getFirst(), 1));
      case ANSWER -> new Choice.Answer(random.nextBoolean());
    };
  }

  private static void keepsToSchema(BallotDeclared declared) throws IOException {
    var example = (ObjectNode) WireJson.MAPPER.readTree(contract("example"));
    example.set("data", WireJson.MAPPER.readTree(WireJson.MAPPER.writeValueAsString(declared)));
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(contract("schema"), InputFormat.JSON)
            .validate(example.toString(), InputFormat.JSON);
    assertEquals(List.of(), errors);
  }

  private static String contract(String what) throws IOException {
    return read("contracts/events/ballot.ballot-declared.v1." + what + ".json");
  }

  private static String golden(String file) throws IOException {
    return read("golden/" + file).strip();
  }

  private static String read(String name) throws IOException {
    var loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in =
        Objects.requireNonNull(loader.getResourceAsStream(name), name + " is missing")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
