package quorate.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.WireJson;
import quorate.notifications.message.MessageEvent.MessagePrepared;

/** What events have come to carry since their first examples: read and written byte for byte. */
class GrownEventsTest {

  @Test
  void a_message_of_a_vote_says_whose_hand_cast_it_and_when() throws IOException {
    String golden =
        Files.readString(Path.of("src/test/resources/golden/notification.message-prepared.v1.json"))
            .strip();
    var entry = Entry.read(golden.getBytes(StandardCharsets.UTF_8), NotificationService.EVENTS);
    var prepared = (MessagePrepared) Objects.requireNonNull(entry.event());
    assertTrue(Objects.requireNonNull(prepared.vote()).again());
    String data = WireJson.MAPPER.writeValueAsString(prepared);
    assertTrue(golden.endsWith(",\"data\":" + data + "}"), data);
    assertEquals("vote", prepared.occasion());
  }
}
