package quorate.notifications.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Frames of a stream of server-sent events. */
public final class EventFrame {

  private EventFrame() {}

  /** One entry; the frame's id is the cursor past it, so that a reader resumes after it. */
  public static byte[] of(OutwardEntry entry, Cursor past) {
    var frame = new ByteArrayOutputStream();
    frame.writeBytes(
        "id: %s\nevent: %s\ndata: ".formatted(past.text(), entry.type()).getBytes(UTF_8));
    frame.writeBytes(entry.bytes());
    frame.writeBytes("\n\n".getBytes(UTF_8));
    return frame.toByteArray();
  }

  /** A comment, which readers skip, to show that the stream is alive. */
  public static byte[] heartbeat() {
    return ": still here\n\n".getBytes(UTF_8);
  }
}
