package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import quorate.stories.stack.Gateway;

/** What the four services answer one convener to all that can be read, about these things. */
final class Answers {
  private final Caller caller = new Caller();
  private final List<Operation> reads;
  private final Map<String, String> ids;

  Answers(Gateway gateway, Map<String, String> ids) {
    this.reads = Operation.all(gateway).stream().filter(Answers::isCompared).toList();
    this.ids = ids;
  }

  /**
   * The access log is not, as it tells of these very reads; nor are interests, of which only one
   * person here has any, nor what is asked of an authority or of requests alike, which names
   * nobody.
   */
  private static boolean isCompared(Operation operation) {
    return operation.reads()
        && !operation.streams()
        && Leeds.has(operation)
        && !operation.path().startsWith("/governance/api/v1/interests/{person}")
        && !operation.path().equals("/governance/api/v1/authority")
        && !operation.path().equals("/governance/api/v1/requests/alike")
        && !operation.path().endsWith("/personal-data-reads");
  }

  /** Each of these things is there. */
  Map<String, String> all() {
    return without(Set.of());
  }

  /** Each is there, but for what these paths show. */
  Map<String, String> without(Set<String> gone) {
    var answers = new TreeMap<String, String>();
    for (Operation it : reads) {
      String user = Leeds.whoMay(it);
      var answer = caller.as(user, it, asked(it));
      int status = gone.contains(it.path()) ? 404 : 200;
      assertEquals(status, answer.status(), () -> answer.asked() + ": " + answer.text());
      answers.put(it.path(), answer.text());
    }
    return answers;
  }

  /** A page can be compared; a PDF tells the instant at which it was made. */
  private String asked(Operation operation) {
    String path = operation.pathOf(ids);
    return path.endsWith("/certificate") ? path + "?format=html" : path;
  }

  /** The same about another person and their mandate. */
  static Map<String, String> about(String person, String mandate, Map<String, String> ids) {
    var others = new HashMap<>(ids);
    others.put("person", person);
    others.put("mandate", mandate);
    return others;
  }
}
