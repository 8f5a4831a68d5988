package quorate.stories;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quorate.stories.board.LocalBoard;
import quorate.stories.council.PartnershipCouncil;
import quorate.stories.election.BoardElection;
import quorate.stories.mandate.Mandated;
import quorate.stories.options.Options;
import quorate.stories.voice.OneVoice;
import quorate.stories.weighted.Weighted;
import quorate.stories.written.Written;

/** Which story was asked for, and how. */
record Arguments(Story story, Optional<Path> inputs, Optional<String> broken, boolean json) {
  static final List<Story> STORIES =
      List.of(
          new Options(),
          new BoardElection(),
          new Weighted(),
          new Written(),
          new Mandated(),
          new PartnershipCouncil(),
          new LocalBoard(),
          new OneVoice());
  private static final List<String> WITH_VALUE = List.of("--inputs", "--break");

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with one line for the person who typed it
   */
  static Arguments parse(List<String> args) {
    var words =
        !args.isEmpty() && args.getFirst().equals("story") ? args.subList(1, args.size()) : args;
    if (words.isEmpty()) {
      throw new IllegalArgumentException(usage());
    }
    Map<String, String> given = options(words.subList(1, words.size()));
    return new Arguments(
        story(words.getFirst()),
        Optional.ofNullable(given.get("--inputs")).map(Path::of),
        Optional.ofNullable(given.get("--break")),
        given.containsKey("--json"));
  }

  private static Map<String, String> options(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      boolean takesValue = WITH_VALUE.contains(word);
      boolean known = takesValue ? rest.hasNext() : word.equals("--json");
      if (!known) {
        throw new IllegalArgumentException("cannot make sense of " + word + "; " + usage());
      }
      given.put(word, takesValue ? rest.next() : "");
    }
    return given;
  }

  private static Story story(String name) {
    return STORIES.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("there is no story " + name + "; " + usage()));
  }

  private static String usage() {
    String names = STORIES.stream().map(Story::name).collect(Collectors.joining("|"));
    return "use: story " + names + " [--inputs FILE] [--json] [--break CHECK]";
  }
}
