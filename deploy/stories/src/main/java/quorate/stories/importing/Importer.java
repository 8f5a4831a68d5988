package quorate.stories.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quorate.stories.stack.Answer;

/**
 * Hands in one file after the other, shows what each would change and accepts what is asked for.
 */
final class Importer {

  /** What the service takes of one file. */
  private static final int MOST_BYTES = 30_000_000;

  private static final int MOST_BEFORE = 20;
  private static final JsonMapper JSON = new JsonMapper();

  private final Imports imports;
  private final ImportArguments asked;
  private final Function<String, Optional<String>> question;
  private final PrintStream out;
  private final List<String> tried = new ArrayList<>();

  Importer(
      Imports imports,
      ImportArguments asked,
      Function<String, Optional<String>> question,
      PrintStream out) {
    this.imports = imports;
    this.asked = asked;
    this.question = question;
    this.out = out;
  }

  /** Whether the file could be used, and what was asked for was done. */
  boolean take(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (Files.size(file) > MOST_BYTES) {
      return failed(
          name,
          "The file has %,d bytes; at most %,d are taken. Import the rows of your own areas only."
              .formatted(Files.size(file), MOST_BYTES));
    }
    byte[] bytes = Files.readAllBytes(file);
    Answer answer = imports.hand(query(), name, bytes);
    if (!asked.columns().isEmpty()) {
      if (answer.status() == 201) {
        // as it was read before its columns were named
        if (!isRejected(answer.newId(), imports.reject(answer.newId()))) {
          return false;
        }
      }
      Answer mapped = imports.map(new ListMapping(asked.columns()), answer, bytes);
      if (mapped.status() != 201 && !mapped.problem().endsWith("columns-mapped-so-already")) {
        return failed(name, mapped);
      }
      answer = imports.hand(query(), name, bytes);
    }
    if (answer.status() != 201) {
      return failed(name, answer);
    }
    tried.add(answer.newId());
    Answer shown = imports.shown(answer.newId());
    return shown.status() == 200 ? took(name, shown.json()) : failed(name, shown);
  }

  private boolean took(String name, JsonNode preview) {
    show(name, preview);
    if (RefusedWhole.is(preview)) {
      return failed(name, "Not one of its rows could be used.");
    }
    if (asked.dryRun() || open(preview) == 0) {
      return true;
    }
    Optional<Wish> wanted = wanted();
    return wanted.isEmpty() ? left(name, preview, 0) : accept(name, preview, wanted.get());
  }

  private static int open(JsonNode preview) {
    return preview.path("changes").asInt() + preview.path("doubtful").asInt();
  }

  private boolean accept(String name, JsonNode preview, Wish wish) {
    String id = preview.path("import").asText();
    int accepted = 0;
    if (wish.of(preview) > 0) {
      Answer done = imports.accept(id, wish.word());
      if (done.status() != 200) {
        return failed(name, done);
      }
      accepted = imports.shown(id).succeeded().json().path("accepted").asInt();
    }
    return left(name, preview, accepted);
  }

  /** What was not accepted stays open, unless it is to be rejected. */
  private boolean left(String name, JsonNode preview, int accepted) {
    String id = preview.path("import").asText();
    int open = open(preview) - accepted;
    say(name, "accepted", accepted, "");
    if (open > 0 && asked.reject()) {
      Answer done = imports.reject(id);
      if (done.status() != 200) {
        return failed(name, done);
      }
      say(name, "rejected", open, "");
    } else if (open > 0) {
      int doubtful = preview.path("doubtful").asInt();
      boolean doubts = doubtful == open;
      String then = doubts ? "; look at them, then --accept doubtful" : "";
      say(name, doubts ? "doubtful" : "open", open, ", left in import " + id + then);
    }
    return true;
  }

  /** A dry run leaves nothing to decide about, nor the names that a list told: whether it is so. */
  boolean end() {
    if (!asked.dryRun() || tried.isEmpty()) {
      return true;
    }
    boolean gone = true;
    for (String id : tried) {
      gone &= isRejected(id, imports.reject(id));
    }
    if (gone && !asked.json()) {
      out.println("a dry run: what is shown above is rejected, nothing of it is left");
    }
    return gone;
  }

  private boolean isRejected(String id, Answer done) {
    boolean nothing = done.status() == 200 || done.problem().endsWith("nothing-to-decide");
    return nothing || failed("import " + id, "It is not rejected, and stays. " + done.told());
  }

  private String query() {
    String published = asked.published().isEmpty() ? "" : "&published=" + asked.published();
    return "?areas=" + asked.areas() + published + after();
  }

  /** In a dry run the files before this one have brought nothing; it is tried after them. */
  private String after() {
    int first = Math.max(0, tried.size() - MOST_BEFORE);
    return !asked.dryRun() || tried.isEmpty()
        ? ""
        : "&after=" + String.join(",", tried.subList(first, tried.size()));
  }

  private Optional<Wish> wanted() {
    if (asked.accept().isEmpty() && asked.reject()) {
      return Optional.empty();
    }
    Optional<String> given =
        asked.accept().or(() -> question.apply("Accept all, a group, or nothing? "));
    return given.map(String::strip).filter(Wish::isOne).map(Wish::new);
  }

  private void show(String name, JsonNode preview) {
    if (asked.json()) {
      ((ObjectNode) preview).put("name", name).put("rejectedatend", asked.dryRun());
      out.println(preview);
    } else {
      new PreviewText(imports, out).show(name, preview);
    }
  }

  private void say(String name, String what, int changes, String more) {
    if (asked.json()) {
      out.println(JSON.createObjectNode().put("name", name).put(what, changes));
    } else {
      out.printf("  %s: %,d %s%s%n", what, changes, changes == 1 ? "change" : "changes", more);
    }
  }

  private boolean failed(String name, Answer answer) {
    return failed(name, answer.told());
  }

  private boolean failed(String name, String why) {
    if (asked.json()) {
      out.println(JSON.createObjectNode().put("name", name).put("problem", why));
    } else {
      out.println(name + ": " + why);
    }
    return false;
  }
}
