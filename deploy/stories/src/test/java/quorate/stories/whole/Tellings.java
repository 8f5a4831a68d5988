package quorate.stories.whole;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import quorate.stories.Story;
import quorate.stories.board.LocalBoard;
import quorate.stories.council.PartnershipCouncil;
import quorate.stories.election.BoardElection;
import quorate.stories.mandate.Mandated;
import quorate.stories.options.Options;
import quorate.stories.voice.OneVoice;

/**
 * The stories that are told again and again, each time with people whom the register does not know
 * yet: all but those who log in have this further name.
 */
record Tellings(String name) {
  static final Story OPTIONS = new Options();
  static final Story ELECTION = new BoardElection();
  static final Story BOARD = new LocalBoard();
  static final Story VOICE = new OneVoice();
  static final Story COUNCIL = new PartnershipCouncil();
  static final Story MANDATE = new Mandated();

  static final Duration WINDOW = Duration.ofSeconds(25);
  private static final String NAME = "\"(?!Bo )([A-Z][a-z]+ [A-Z][a-z]+)\"";

  /** All of them, one after the other. */
  void undisturbed() {
    for (Story each : new Story[] {OPTIONS, ELECTION, BOARD, VOICE, COUNCIL, MANDATE}) {
      told(System.err, each, WINDOW).held();
    }
    resolved(System.err);
  }

  /** One of them, with so long to nominate and to vote; {@code err} is told how it goes. */
  Told told(PrintStream err, Story story, Duration window) {
    return Told.of(Whole.stack(), err, story.name(), inputs(story, window));
  }

  /** What none of them tells. */
  void resolved(PrintStream err) {
    Resolving.told(err, name);
  }

  private Path inputs(Story story, Duration window) {
    Path file =
        Whole.inputs(
            story.getClass(), (int) window.toSeconds(), "windowseconds", "nominatingseconds");
    try {
      String own = Files.readString(file);
      return Files.writeString(file, own.replaceAll(NAME, "\"$1 " + name + "\""));
    } catch (IOException e) {
      throw new AssertionError("cannot write the inputs", e);
    }
  }
}
