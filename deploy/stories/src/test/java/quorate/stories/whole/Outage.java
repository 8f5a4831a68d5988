package quorate.stories.whole;

import static quorate.local.ServiceName.BALLOT;
import static quorate.local.ServiceName.GOVERNANCE;
import static quorate.local.ServiceName.MEMBERSHIP;
import static quorate.local.ServiceName.NOTIFICATION;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import quorate.local.ServiceName;
import quorate.stories.Story;
import quorate.stories.city.City;
import quorate.stories.leeds.LeedsFiles;

/**
 * One outage of both services that governance listens to, in which all the stories are told: each
 * goes on as far as it can, while governance and notification are killed in the middle.
 */
final class Outage {
  // the register must be heard and votes be cast within it although services are begun anew
  private static final Duration LONG_WINDOW = Duration.ofMinutes(4);

  private final Tellings tellings;
  private final CompletableFuture<Void> elected = new CompletableFuture<>();
  private final CompletableFuture<Void> over;
  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private final CompletableFuture<Void> given = new CompletableFuture<>();
  private final CompletableFuture<Void> seated = new CompletableFuture<>();
  private final CompletableFuture<Void> consulted = new CompletableFuture<>();
  private final CompletableFuture<Void> resolving = new CompletableFuture<>();
  private final CompletableFuture<Void> recorded = new CompletableFuture<>();
  private final List<Disturbed> disturbed = new ArrayList<>();
  private final List<CompletableFuture<Void>> others = new ArrayList<>();

  private Outage(Duration length, Tellings tellings) {
    this.tellings = tellings;
    var afterwards = CompletableFuture.delayedExecutor(length.toSeconds(), TimeUnit.SECONDS);
    this.over = elected.thenRunAsync(() -> {}, afterwards);
  }

  /** Tells all of it; every check of every story must hold. */
  static void of(Duration length, Tellings tellings) {
    new Outage(length, tellings).play();
  }

  private void play() {
    var begin = CompletableFuture.<Void>completedFuture(null);
    others.add(begun(begin, Tellings.ELECTION, election(), elected));
    var options = begun(elected, Tellings.OPTIONS, options(), asked);
    others.add(begun(asked, Tellings.MANDATE, mandate(), given));
    others.add(begun(asked, Tellings.COUNCIL, council(), seated));
    others.add(begun(asked, Tellings.VOICE, voice(), consulted));
    others.add(begun(asked, resolving(), tellings::resolved, resolving));
    var registered = CompletableFuture.allOf(given, seated, consulted, resolving);
    others.add(begun(registered, Tellings.BOARD, board(), recorded));
    options.join();
    others.forEach(CompletableFuture::join);
    disturbed.forEach(Disturbed::settled);
  }

  /** A story's end is also the end of waiting for it, however it ended. */
  private CompletableFuture<Void> begun(
      CompletableFuture<Void> after,
      Story story,
      Disturbed meets,
      CompletableFuture<Void> awaited) {
    Duration window = story.equals(Tellings.OPTIONS) ? LONG_WINDOW : Tellings.WINDOW;
    return begun(after, meets, told -> tellings.told(told, story, window).held(), awaited);
  }

  private CompletableFuture<Void> begun(
      CompletableFuture<Void> after,
      Disturbed meets,
      Consumer<PrintStream> telling,
      CompletableFuture<Void> awaited) {
    disturbed.add(meets);
    return after
        .thenRunAsync(() -> telling.accept(meets.told()), Thread.ofPlatform().daemon()::start)
        .whenComplete((any, failed) -> awaited.complete(null));
  }

  /** Governance has heard nothing of the declaration when ballot-service goes away with its log. */
  private Disturbed election() {
    var meets = new Disturbed();
    return meets
        .when("practices have voted", () -> meets.away(GOVERNANCE, elected))
        .when(
            "POST /ballots/.*/declaration",
            () -> {
              meets.away(BALLOT, over);
              Disturbed.wiped(BALLOT, City.CONVENER);
              elected.complete(null);
            });
  }

  /** What governance puts to a ballot is drafted by nobody; governance repeats itself meanwhile. */
  private Disturbed options() {
    var meets = new Disturbed();
    return meets
        .when(
            "POST /governance/.*/ballot",
            () -> {
              repeated(GOVERNANCE);
              meets.restarted(GOVERNANCE);
              asked.complete(null);
              // no vote is late because others were in a hurry too, and no topic of theirs goes
              others.forEach(each -> each.handle((any, failed) -> failed == null).join());
            })
        .when("POST /ballots/.*/notice", () -> meets.restarted(MEMBERSHIP))
        .when(" voted: ", () -> meets.restarted(BALLOT))
        .when("POST /ballots/.*/declaration", () -> toldAgain(meets));
  }

  /** Whoever settles and tells is killed as the result is declared, and hears all of it again. */
  private void toldAgain(Disturbed meets) {
    meets.restarted(GOVERNANCE);
    meets.restarted(NOTIFICATION);
    Disturbed.wiped(BALLOT, City.CONVENER);
    repeated(GOVERNANCE);
    repeated(MEMBERSHIP);
  }

  private static void repeated(ServiceName service) {
    Disturbed.wiped(service, City.CONVENER);
    Disturbed.wiped(service, LeedsFiles.CONVENER);
  }

  /** Killed while it decides under mandates, and while one is taken back. */
  private Disturbed mandate() {
    return new Disturbed()
        .when(" given-by-its-representative: ", () -> given.complete(null))
        .killing(GOVERNANCE, " not-mandated-refused: ")
        .killing(GOVERNANCE, " decision-recorded: ");
  }

  /** Killed as the plan is drawn on, in the council's meeting, and as a permission is used. */
  private Disturbed council() {
    return new Disturbed()
        .when(" seat-per-locality: ", () -> seated.complete(null))
        .killing(GOVERNANCE, " plan-adopted: ")
        .killing(GOVERNANCE, " urgent-over-limit-refused: ")
        .killing(GOVERNANCE, " condition-open-refused: ");
  }

  /** Killed as the meeting votes on a resolution, and before what was voted has settled it. */
  private Disturbed resolving() {
    var meets = new Disturbed();
    return meets
        .when("who resolves is on the register", () -> resolving.complete(null))
        .killing(GOVERNANCE, "put before the meeting: ")
        .when("has voted: That the contract be not let", () -> meets.restarted(GOVERNANCE));
  }

  /** Killed in the board's meeting; whoever tells the world is away as something is published. */
  private Disturbed voice() {
    var meets = new Disturbed();
    return meets
        .when(" advise-or-decide: ", () -> consulted.complete(null))
        .killing(GOVERNANCE, " not-carried-refused: ")
        .when(" own-authority: ", () -> meets.restarted(NOTIFICATION))
        // the rest rests on the logs of those who are away
        .when(" voice-from-the-bytes: ", over::join);
  }

  /** Governance hears of who is to sit in the boards only after membership-service is back. */
  private Disturbed board() {
    var meets = new Disturbed();
    return meets
        .when("is told to the register", () -> meets.away(GOVERNANCE, recorded))
        .when(
            "is on the register",
            () -> {
              meets.away(MEMBERSHIP, over);
              Disturbed.wiped(MEMBERSHIP, City.CONVENER);
              recorded.complete(null);
            })
        .killing(GOVERNANCE, " chair-elected: ");
  }
}
