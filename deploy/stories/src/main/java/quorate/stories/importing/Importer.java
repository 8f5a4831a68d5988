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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/**
 * Hands in one file after the other, shows what each would change and accepts what is asked for.
 */
final class Importer {

  private static final String API = "/membership/api/v1/imports";
  private static final int MOST_BEFORE = 20;
  private static final Map<String, String> DAY_FROM =
      Map.of(
          "file", "",
          "given", "",
          "name", ", which its name says",
          "received", ", as it was handed in (another: --published)",
          "properties", ", when it was last saved (another: --published)",
          "latest-day", ", the latest day in it (another: --published)");
  private static final JsonMapper JSON = new JsonMapper();

  private final Gateway gateway;
  private final String secretary;
  private final ImportArguments asked;
  private final Function<String, Optional<String>> question;
  private final PrintStream out;
  private final List<String> tried = new ArrayList<>();

  Importer(
      Gateway gateway,
      String secretary,
      ImportArguments asked,
      Function<String, Optional<String>> question,
      PrintStream out) {
    this.gateway = gateway;
    this.secretary = secretary;
    this.asked = asked;
    this.question = question;
    this.out = out;
  }

  /** Whether the file could be used, and what was asked for was done. */
  boolean take(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    Answer answer = gateway.postFile(secretary, API + query(), name, bytes);
    if (!asked.columns().isEmpty()) {
      var mapping = new ListMapping(gateway, secretary, asked.columns());
      Optional<Answer> refused = mapping.say(answer, bytes);
      if (refused.isPresent()) {
        return failed(name, refused.get());
      }
      answer = gateway.postFile(secretary, API + query(), name, bytes);
    }
    if (answer.status() != 201) {
      return failed(name, answer);
    }
    String at = API + "/" + answer.newId();
    tried.add(answer.newId());
    JsonNode preview = gateway.get(secretary, at).succeeded().json();
    show(name, preview);
    Optional<String> wanted = wanted(preview);
    if (wanted.isEmpty()) {
      return true;
    }
    var body = JSON.createObjectNode().put("changes", wanted.get());
    Answer done = gateway.post(secretary, at + "/acceptance", body);
    if (done.status() != 200) {
      return failed(name, done);
    }
    JsonNode after = gateway.get(secretary, at).succeeded().json();
    say(name, "accepted", after.path("accepted").asInt());
    return true;
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

  private Optional<String> wanted(JsonNode preview) {
    boolean nothing = preview.path("changes").asInt() + preview.path("doubtful").asInt() == 0;
    if (asked.dryRun() || nothing) {
      return Optional.empty();
    }
    Optional<String> given =
        asked.accept().or(() -> question.apply("Accept all, a group, or nothing? "));
    return given.filter(word -> !word.isBlank() && !word.equals("nothing"));
  }

  private void show(String name, JsonNode preview) {
    if (asked.json()) {
      ((ObjectNode) preview).put("name", name);
      out.println(preview);
      return;
    }
    out.printf(
        "%s: %s of %s%s, %d rows read%n",
        name,
        preview.path("kind").asText(),
        preview.path("filedate").asText(),
        DAY_FROM.getOrDefault(preview.path("filedatefrom").asText(), ""),
        preview.path("rows").asInt());
    for (JsonNode column : preview.path("columns")) {
      out.printf(
          "  %-18s %s%n",
          column.path("title").asText(), column.path("holds").asText("(not read; see --columns)"));
    }
    for (JsonNode group : preview.path("groups")) {
      out.printf(
          "  %-18s %,7d%s%n",
          group.path("group").asText(),
          group.path("changes").asInt() + group.path("remarks").asInt(),
          group.path("changes").asInt() == 0 ? "  (remarks)" : "");
      for (JsonNode reason : group.path("reasons")) {
        out.printf(
            "    %,7d  %s%n", reason.path("changes").asInt(), reason.path("reason").asText());
      }
    }
    if (preview.path("groups").isEmpty()) {
      out.println("  nothing to change");
    }
    for (JsonNode problem : preview.path("problems")) {
      out.printf(
          "  line %d: %s %s%n",
          problem.path("line").asInt(),
          problem.path("message").asText(),
          problem.path("mend").asText());
    }
  }

  private void say(String name, String what, int changes) {
    if (asked.json()) {
      out.println(JSON.createObjectNode().put("name", name).put(what, changes));
    } else {
      out.printf("  %s %,d changes%n", what, changes);
    }
  }

  private boolean failed(String name, Answer answer) {
    String detail = answer.json().path("detail").asText(answer.problem());
    if (asked.json()) {
      out.println(JSON.createObjectNode().put("name", name).put("problem", detail));
    } else {
      out.println(name + ": " + detail);
    }
    return false;
  }
}
