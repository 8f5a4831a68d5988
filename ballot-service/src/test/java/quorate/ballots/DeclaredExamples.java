package quorate.ballots;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.chassis.wire.WireJson;

/** Declarations made of golden counts. */
public final class DeclaredExamples {

  private DeclaredExamples() {}

  /** Two seats by the single transferable vote, with a constraint and a lot. */
  public static BallotDeclared board() throws IOException {
    return declared(golden());
  }

  /** The same figures as if options had been compared two by two. */
  public static BallotDeclared byPairs() throws IOException {
    return declared(golden().put("counting", "schulze"));
  }

  /** The same figures as a yes or no under a rule set; options where it is a choice. */
  public static BallotDeclared under(String verdict, String byTheVotes, List<String> options)
      throws IOException {
    var count = golden();
    count.remove(List.of("seats", "elected", "countingrule", "lot", "stages"));
    count.putArray("stages");
    var outcome = count.putObject("outcome");
    outcome.put("ruleset", "contract-vote").put("version", "2");
    outcome.put("verdict", verdict).put("bythevotes", byTheVotes);
    if (!options.isEmpty()) {
      options.forEach(outcome.putArray("options")::add);
    }
    outcome.putArray("statements").addPOJO(statement("mark", true, "3 of 4 are for it."));
    return declared(count);
  }

  /** One whose rule set found no quorum, and says so in this sentence. */
  public static BallotDeclared withoutQuorum(String sentence) throws IOException {
    var count = golden();
    var outcome = count.putObject("outcome");
    outcome.put("ruleset", "contract-vote").put("version", "2");
    outcome.put("verdict", "inquorate").put("bythevotes", "inquorate");
    outcome.putArray("statements").addPOJO(statement("quorum", false, sentence));
    return declared(count);
  }

  private static Map<String, Object> statement(String about, boolean holds, String sentence) {
    return Map.of(
        "about",
        about,
        "holds",
        holds,
        "sentence",
        sentence,
        "figures",
        List.of(),
        "clause",
        "More than half.",
        "source",
        "Agreement clause 7");
  }

  private static BallotDeclared declared(ObjectNode count) throws IOException {
    count.put("title", "The board").put("question", "Who?").put("vehicle", "advisory");
    count.put("declared", "2026-05-22T12:00:00Z").putArray("areas").add("09D");
    return WireJson.MAPPER.readValue(
        WireJson.MAPPER.writeValueAsString(count), BallotDeclared.class);
  }

  private static ObjectNode golden() throws IOException {
    var loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in =
        Objects.requireNonNull(loader.getResourceAsStream("golden/stv-counted.json"))) {
      return (ObjectNode) WireJson.MAPPER.readTree(in);
    }
  }
}
