package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.stories.Story;
import quorate.stories.board.LocalBoard;
import quorate.stories.council.PartnershipCouncil;
import quorate.stories.election.BoardElection;
import quorate.stories.mandate.Mandated;
import quorate.stories.options.Options;
import quorate.stories.voice.OneVoice;
import quorate.stories.weighted.Weighted;
import quorate.stories.written.Written;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {
  // most of a story is waiting for its hours, so these are told beside the ones that come first
  private static final String LOST_BY_BOTH = "by-both";
  private static final String ELECTED = "elected";
  private static final String PASSED = "passed";
  private static final String POUND_OVER = "pound-over-refused";
  private static CompletableFuture<Told> election = new CompletableFuture<>();
  private static CompletableFuture<Told> contract = new CompletableFuture<>();
  private static CompletableFuture<Told> written = new CompletableFuture<>();
  private static CompletableFuture<Told> otherElected = new CompletableFuture<>();
  private static CompletableFuture<Told> notPassed = new CompletableFuture<>();
  private static CompletableFuture<Told> council = new CompletableFuture<>();
  private static CompletableFuture<Told> poundOver = new CompletableFuture<>();
  private static CompletableFuture<Told> localBoard = new CompletableFuture<>();
  private static CompletableFuture<Told> oneVoice = new CompletableFuture<>();
  private static CompletableFuture<Told> mandate = new CompletableFuture<>();

  @BeforeAll
  static void the_other_stories_begin() {
    Whole.story().held();
    election = begun(() -> Whole.another("board-election", BoardElection.class));
    written = begun(() -> Whole.another("written", Written.class));
    contract = begun(() -> Whole.another("weighted", Weighted.class, "--break", LOST_BY_BOTH));
    otherElected =
        after(
            election,
            () -> Whole.another("board-election", BoardElection.class, "--break", ELECTED));
    notPassed = after(written, () -> Whole.another("written", Written.class, "--break", PASSED));
    council = begun(Whole::council);
    poundOver = after(council, () -> Whole.councilAgain("--break", POUND_OVER));
    // where it is voted somebody is in a hurry, and these are not: they have the machine afterwards
    var voted = CompletableFuture.allOf(election, contract, otherElected, notPassed, poundOver);
    localBoard = after(voted, () -> Whole.another("local-board", LocalBoard.class));
    oneVoice = after(localBoard, () -> Whole.another("one-voice", OneVoice.class));
    mandate = after(oneVoice, () -> Whole.another("mandate", Mandated.class));
  }

  private static CompletableFuture<Told> begun(Supplier<Told> told) {
    return CompletableFuture.supplyAsync(told, Thread.ofPlatform().daemon()::start);
  }

  // one after the other, so that no two of a kind share what little time the machine has
  private static CompletableFuture<Told> after(CompletableFuture<?> first, Supplier<Told> told) {
    return first.handleAsync((any, failed) -> told.get(), Thread.ofPlatform().daemon()::start);
  }

  @Test
  void every_check_of_the_story_holds() {
    allHeld(Whole.story(), new Options());
  }

  @Test
  void every_check_of_the_election_of_a_board_holds() {
    allHeld(election.join(), new BoardElection());
  }

  @Test
  void every_check_of_the_written_resolutions_holds() {
    allHeld(written.join(), new Written());
  }

  @Test
  void every_check_of_the_partnership_council_holds() {
    allHeld(council.join(), new PartnershipCouncil());
  }

  @Test
  void every_check_of_the_local_board_holds() {
    allHeld(localBoard.join(), new LocalBoard());
  }

  @Test
  void every_check_of_the_one_voice_holds() {
    allHeld(oneVoice.join(), new OneVoice());
  }

  @Test
  void every_check_of_the_mandates_holds() {
    allHeld(mandate.join(), new Mandated());
  }

  @Test
  void a_pound_over_a_line_that_is_not_refused_fails_that_check_and_no_other() {
    onlyFailed(POUND_OVER, poundOver.join());
  }

  @Test
  void another_who_is_elected_fails_that_check_and_no_other() {
    onlyFailed(ELECTED, otherElected.join());
  }

  @Test
  void a_resolution_that_did_not_pass_in_time_fails_that_check_and_no_other() {
    onlyFailed(PASSED, notPassed.join());
  }

  private static void onlyFailed(String check, Told told) {
    assertEquals(List.of(check), told.failed(), told::text);
    assertEquals(1, told.exit());
  }

  // all other checks held, then
  @Test
  void a_sum_that_is_otherwise_fails_the_check_of_the_double_majority_and_no_other() {
    onlyFailed(LOST_BY_BOTH, contract.join());
  }

  private static void allHeld(Told told, Story story) {
    String held = "story %s: all %d checks held".formatted(story.name(), story.checks().size());
    assertTrue(told.text().contains(held), told::text);
    assertEquals(0, told.exit());
  }

  // the last thing before the votes, and the last thing of all: the story can fail at either end
  @Order(1)
  @ParameterizedTest
  @ValueSource(strings = {"roll-frozen", "changed-vote-found"})
  void a_fact_that_is_otherwise_fails_its_check_and_no_other(String check) {
    var told = Whole.again("--break", check);
    assertEquals(List.of(check), told.failed(), told::text);
    assertEquals(1, told.exit());
  }
}
