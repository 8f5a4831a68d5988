package quorate.notifications.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A page of promised entries, and the cursor to ask for the next one with. */
public record EventPage(List<OutwardEntry> entries, Cursor next) {

  /** The page that follows {@code after} and holds these entries. */
  public static EventPage after(Cursor after, List<OutwardEntry> entries) {
    Cursor next = after;
    for (OutwardEntry entry : entries) {
      next = next.past(entry);
    }
    return new EventPage(List.copyOf(entries), next);
  }

  /** The page as JSON. Entries are laid in as they were recorded: nothing re-serialises them. */
  public byte[] json() {
    var json = new ByteArrayOutputStream();
    json.writeBytes("{\"events\":[".getBytes(UTF_8));
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        json.write(',');
      }
      json.writeBytes(entries.get(i).bytes());
    }
    json.writeBytes("],\"next\":\"%s\"}".formatted(next.text()).getBytes(UTF_8));
    return json.toByteArray();
  }
}
