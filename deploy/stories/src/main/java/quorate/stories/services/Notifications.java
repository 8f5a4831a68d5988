package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import quorate.stories.stack.Answer;
import quorate.stories.stack.EventStream;
import quorate.stories.stack.Gateway;

/** What was told to whom, and the outward events. */
public record Notifications(Gateway gateway, String secretary, String dashboard) {
  private static final String API = "/notifications/api/v1";

  /** The messages that one ballot caused. */
  public List<JsonNode> messages(String ballot) {
    return Items.all(gateway, secretary, API + "/messages?ballot=" + ballot).stream()
        .filter(each -> each.path("ballot").asText().equals(ballot))
        .toList();
  }

  /** The printable letter of a message. */
  public Answer letter(String message) {
    return gateway.get(secretary, API + "/messages/" + message + "/letter");
  }

  /** The stream of events after a cursor; all of them after an empty one. */
  public EventStream eventsAfter(String cursor) {
    return EventStream.open(gateway, dashboard, API + "/events/stream", cursor);
  }
}
