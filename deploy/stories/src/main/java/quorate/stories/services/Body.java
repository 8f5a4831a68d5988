package quorate.stories.services;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON object to send, written down in one line. */
final class Body {

  private Body() {}

  /** An object of names and texts, in turn. */
  static ObjectNode of(String... namesAndTexts) {
    var body = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      body.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return body;
  }
}
