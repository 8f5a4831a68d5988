package quorate.governance.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom members appoint to a meeting in their place, and what becomes of that. */
public final class ProxyEvents {

  private ProxyEvents() {}

  /** Something about one appointment. */
  public sealed interface OfProxies extends MeetingEvent {
    UUID proxy();
  }

  /**
   * {@code received} is when the convener had it, early enough or not; {@code form} says what it
   * looks like.
   */
  public record ProxyAppointed(
      UUID meeting, UUID proxy, String member, UUID person, Instant received, @Nullable String form)
      implements OfProxies {}

  /** {@code received} is when the convener had notice that the appointment has ended. */
  public record ProxyWithdrawn(UUID meeting, UUID proxy, Instant received) implements OfProxies {}
}
