package quorate.stories.importing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** Says what the columns of a list hold, as the command line names them. */
record ListMapping(Gateway gateway, String secretary, Map<String, String> holds) {

  private static final String MAPPINGS = "/membership/api/v1/column-mappings";
  private static final String IMPORTS = "/membership/api/v1/imports/";
  private static final JsonMapper JSON = new JsonMapper();

  /** Why it cannot be said; nothing where it is said now, or was said so before. */
  Optional<Answer> say(Answer preview, byte[] list) {
    var body = JSON.createObjectNode();
    var columns = body.putArray("columns");
    for (String title : titles(preview, list)) {
      var column = columns.addObject().put("title", title);
      String what = holds.getOrDefault(title, "");
      if (!what.isEmpty()) {
        column.put("holds", what);
      }
    }
    Answer answer = gateway.post(secretary, MAPPINGS, body);
    return answer.status() == 201 || answer.problem().endsWith("columns-mapped-so-already")
        ? Optional.empty()
        : Optional.of(answer);
  }

  /** In order: as the preview read them or, where it could not, as they stand. */
  private List<String> titles(Answer preview, byte[] list) {
    if (preview.status() != 201) {
      return Titles.of(list);
    }
    var titles = new ArrayList<String>();
    gateway
        .get(secretary, IMPORTS + preview.newId())
        .succeeded()
        .json()
        .path("columns")
        .forEach(column -> titles.add(column.path("title").asText()));
    return titles;
  }
}
