package quorate.stories.importing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** The imports of one secretary over REST, asked with patience. */
record Imports(Gateway gateway, String secretary, Patience patience) {

  static final String API = "/membership/api/v1/imports";
  private static final JsonMapper JSON = new JsonMapper();

  Answer hand(String query, String name, byte[] bytes) {
    return patience.with(key -> gateway.postFile(secretary, API + query, key, name, bytes));
  }

  Answer map(ListMapping mapping, Answer preview, byte[] list) {
    String shown = preview.status() == 201 ? shown(preview.newId()).succeeded().text() : "";
    var body = mapping.body(shown, list);
    return patience.with(key -> gateway.post(secretary, ListMapping.PATH, key, body));
  }

  Answer shown(String id) {
    return patience.with(_ -> gateway.get(secretary, API + "/" + id));
  }

  /** The first changes under a heading. */
  Answer changes(String id, String group, int most) {
    String query = "/changes?group=" + group + "&limit=" + most;
    return patience.with(_ -> gateway.get(secretary, API + "/" + id + query));
  }

  Answer accept(String id, String what) {
    var body = JSON.createObjectNode().put("changes", what);
    return patience.with(key -> gateway.post(secretary, API + "/" + id + "/acceptance", key, body));
  }

  /** All that nobody has decided about, with the doubtful. */
  Answer reject(String id) {
    var body = JSON.createObjectNode().put("changes", "all").put("doubtful", true);
    return patience.with(key -> gateway.post(secretary, API + "/" + id + "/rejection", key, body));
  }
}
