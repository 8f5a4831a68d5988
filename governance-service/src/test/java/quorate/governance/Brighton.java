package quorate.governance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.ballot.BallotRules;
import quorate.governance.ballot.Count;
import quorate.governance.ballot.Count.HeadToHead;
import quorate.governance.ballot.Count.Heads;
import quorate.governance.ballot.Count.OptionVotes;
import quorate.governance.ballot.Count.Quorum;
import quorate.governance.ballot.Count.Stage;
import quorate.governance.ballot.Count.StageVotes;
import quorate.governance.ballot.Count.Turnout;
import quorate.governance.ballot.Electorate;
import quorate.governance.matter.Paper;
import quorate.governance.matter.Paper.Option;

/** The city's question, its three options, and counts of its thirty practices. */
public final class Brighton {

  public static final UUID MATTER = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");
  public static final UUID BALLOT = UUID.fromString("0192f0c1-0000-7000-8000-000000000002");
  public static final UUID DECISION = UUID.fromString("0192f0c1-0000-7000-8000-000000000003");
  public static final UUID ELSEWHERE = UUID.fromString("0192f0c1-0000-7000-8000-00000000000e");
  public static final UUID CONTACT = UUID.fromString("0192f0c1-0000-7000-8000-000000000004");

  public static final String TITLE = "Working together";
  public static final String QUESTION = "How do we want to work together?";
  public static final Electorate EVERY_PRACTICE = new Electorate("practices-of-area", "09D");
  public static final BallotRules TEN_PRACTICES = new BallotRules("plurality", 10);

  public static final NoticeGiven NOTICE = new NoticeGiven(BALLOT, "2026-06-01", TEN_PRACTICES);
  public static final RollFrozen ROLL =
      new RollFrozen(BALLOT, 30, "30", "ab".repeat(32), "2026-06-01", "membership:412");
  public static final BallotDrafted DRAFTED =
      new BallotDrafted(BALLOT, MATTER, QUESTION, "advisory", EVERY_PRACTICE, "one-per-practice");

  private Brighton() {}

  public static Paper paper(String method, String... letters) {
    return new Paper(method, List.of(letters).stream().map(Brighton::option).toList());
  }

  private static Option option(String letter) {
    return new Option(letter, "Option " + letter, "Summary", "Implications", List.of(), CONTACT);
  }

  /** A ranked count in which B has most first choices and is preferred to each other option. */
  public static Count advisesB() {
    return count(
        "B",
        null,
        List.of(votes("A", 6), votes("B", 14), votes("C", 5)),
        List.of(pair("B", "A", 16, 9), pair("C", "B", 8, 17)));
  }

  /** B leads on first choices, but more of them prefer A to B. */
  public static Count advisesBAgainstA() {
    return count(
        "B",
        null,
        List.of(votes("A", 8), votes("B", 9), votes("C", 8)),
        List.of(pair("B", "A", 12, 13), pair("B", "C", 16, 9)));
  }

  /** One choice on each paper: nothing is known of head to head. */
  public static Count pluralityForB() {
    return count("B", null, List.of(votes("A", 6), votes("B", 14), votes("C", 5)), null);
  }

  public static Count tiedBetweenAAndB() {
    return count(
        null, List.of("A", "B"), List.of(votes("A", 10), votes("B", 10), votes("C", 5)), null);
  }

  public static Count onlyAbstentions() {
    return count(
        null, List.of("A", "B", "C"), List.of(votes("A", 0), votes("B", 0), votes("C", 0)), null);
  }

  public static Count inquorate() {
    return new Count(
        "plurality",
        30,
        new Turnout(9, "9"),
        new Quorum(new Heads(10, 9), false),
        List.of(votes("A", 1), votes("B", 8)),
        BigDecimal.ZERO,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static Count count(
      @Nullable String winner,
      @Nullable List<String> tied,
      List<OptionVotes> options,
      @Nullable List<HeadToHead> pairs) {
    var quorum = new Quorum(new Heads(10, 27), true);
    return new Count(
        pairs == null ? "plurality" : "irv",
        30,
        new Turnout(27, "27"),
        quorum,
        options,
        BigDecimal.TWO,
        null,
        winner,
        tied,
        pairs,
        pairs == null ? List.of() : List.of(stage(1, "C", options), stage(2, null, options)));
  }

  /** Figures of no count in particular: only their wording matters here. */
  private static Stage stage(int stage, @Nullable String eliminated, List<OptionVotes> options) {
    return new Stage(
        stage,
        options.stream().map(line -> new StageVotes(line.option(), line.votes())).toList(),
        BigDecimal.ZERO,
        eliminated == null ? null : List.of(eliminated));
  }

  private static OptionVotes votes(String option, int votes) {
    return new OptionVotes(option, "Option " + option, BigDecimal.valueOf(votes));
  }

  private static HeadToHead pair(String option, String against, int prefer, int opposed) {
    return new HeadToHead(option, against, BigDecimal.valueOf(prefer), BigDecimal.valueOf(opposed));
  }

  public static BallotDeclared declared(UUID ballot, Count count) {
    return new BallotDeclared(
        ballot,
        MATTER,
        TITLE,
        QUESTION,
        "advisory",
        count.headToHead() == null ? "plurality" : "ranked",
        count.counting(),
        count.electors(),
        "30",
        count.turnout(),
        count.quorum(),
        count.options(),
        count.abstentions(),
        count.invalid(),
        count.winner(),
        count.tied(),
        count.headToHead(),
        count.stages());
  }
}
