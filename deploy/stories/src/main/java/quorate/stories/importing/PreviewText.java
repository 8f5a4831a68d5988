package quorate.stories.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A preview in lines for people. */
record PreviewText(Imports imports, PrintStream out) {

  private static final int FEW = 3;
  private static final Map<String, String> DAY_FROM =
      Map.of(
          "file", "",
          "given", "",
          "name", ", which its name says",
          "received", ", as it was handed in (another: --published)",
          "properties", ", when it was last saved (another: --published)",
          "latest-day", ", the latest day in it (another: --published)");

  void show(String name, JsonNode preview) {
    out.printf(
        "%s: %s of %s%s, %d rows read, import %s%n",
        name,
        preview.path("kind").asText(),
        preview.path("filedate").asText(),
        DAY_FROM.getOrDefault(preview.path("filedatefrom").asText(), ""),
        preview.path("rows").asInt(),
        preview.path("import").asText());
    for (JsonNode column : preview.path("columns")) {
      out.printf(
          "  %-18s %s%n",
          column.path("title").asText(), column.path("holds").asText("(not read; see --columns)"));
    }
    preview.path("groups").forEach(group -> show(preview, group));
    if (preview.path("groups").isEmpty() && preview.path("problemsfound").asInt() == 0) {
      out.println("  nothing to change");
    }
    preview.path("problems").forEach(this::problem);
    more(
        preview,
        "problems",
        preview.path("problemsfound").asInt(),
        preview.path("problems").size());
  }

  private void show(JsonNode preview, JsonNode group) {
    String heading = group.path("group").asText();
    int changes = group.path("changes").asInt();
    int remarks = group.path("remarks").asInt();
    out.printf("  %-18s %,7d%s%n", heading, changes + remarks, changes == 0 ? "  (remarks)" : "");
    for (JsonNode reason : group.path("reasons")) {
      out.printf("    %,7d  %s%n", reason.path("changes").asInt(), reason.path("reason").asText());
    }
    if (namesPersons(preview)) {
      if (changes > 0) {
        out.printf(
            "      each, with names: GET %s/%s/changes?group=%s (who reads them is noted)%n",
            Imports.API, preview.path("import").asText(), heading);
      }
    } else {
      int shown = changes == 0 ? 0 : changes(preview, heading);
      more(preview, "changes?group=" + heading, changes, shown);
    }
    more(preview, "remarks?group=" + heading, remarks, remarks(preview, heading));
  }

  private int remarks(JsonNode preview, String heading) {
    var some =
        StreamSupport.stream(preview.path("remarks").spliterator(), false)
            .filter(remark -> remark.path("group").asText().equals(heading))
            .limit(FEW)
            .toList();
    some.forEach(remark -> out.println("      " + remark.path("remark").asText()));
    return some.size();
  }

  /** A list's changes name persons: whoever reads those stands in the access log. */
  private static boolean namesPersons(JsonNode preview) {
    return preview.path("kind").asText().equals("member-list");
  }

  private int changes(JsonNode preview, String heading) {
    JsonNode some =
        imports
            .changes(preview.path("import").asText(), heading, FEW)
            .succeeded()
            .json()
            .path("items");
    some.forEach(change -> out.println("      " + change.path("summary").asText()));
    return some.size();
  }

  private void more(JsonNode preview, String what, int all, int shown) {
    if (all > shown) {
      out.printf(
          "      %,d more: GET %s/%s/%s%n",
          all - shown, Imports.API, preview.path("import").asText(), what);
    }
  }

  private void problem(JsonNode problem) {
    String column = problem.path("column").asText("");
    String value = problem.path("value").asText("");
    out.printf(
        "  %s%s%s: %s %s%n",
        problem.path("line").asInt() == 0 ? "file" : "line " + problem.path("line").asInt(),
        column.isEmpty() ? "" : ", column " + column,
        value.isEmpty() ? "" : ", \"" + value + "\"",
        problem.path("message").asText(),
        problem.path("mend").asText());
  }
}
